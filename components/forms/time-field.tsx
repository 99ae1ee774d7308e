'use client'

import { Radios } from '@/components/forms/choices'
import { TextField, type FieldProps } from '@/components/forms/field'
import { useField } from '@/components/forms/form-context'

type Props = FieldProps & {
  /** Of a time that clocks show twice, which one it is: "earlier", "later", or nothing. */
  which?: string
  /** How far from UTC the two are, as "+02:00"; empty where there is but one. */
  offsets?: readonly string[]
  words: { which: string; earlier: string; later: string }
}

/** A time on the clocks of a zone. Where they show it twice, the form asks which one is meant. */
export function TimeField({ which = '', offsets: had = [], words, ...field }: Props) {
  const asked = `${field.name}Which`
  const { values: offsets } = useField(`${asked}Offsets`, had)
  const { values: chosen } = useField(asked, which ? [which] : [])
  const asks = offsets.length > 1 || chosen.some(Boolean)
  const choice = (value: 'earlier' | 'later', offset: string | undefined) => ({
    value,
    label: offset ? `${words[value]} (UTC${offset})` : words[value],
  })
  return (
    <>
      <TextField type="datetime-local" {...field} />
      {asks && (
        <Radios
          name={asked}
          legend={words.which}
          choices={[choice('earlier', offsets[0]), choice('later', offsets[1])]}
          values={chosen}
        />
      )}
    </>
  )
}
