'use client'

import { FieldFrame, type Choice, type FieldProps } from '@/components/forms/field'
import { Options } from '@/components/forms/options'

type Props = FieldProps & {
  /** What stands there before anything is chosen. */
  none: string
  groups: readonly { label: string; choices: readonly Choice[] }[]
}

/** One of a list that is ordered under heads. */
export function GroupedSelect({ none, groups, ...field }: Props) {
  return (
    <FieldFrame {...field}>
      {(control, value) => (
        <select {...control} defaultValue={value}>
          <option value="">{none}</option>
          {groups.map(({ label, choices }) => (
            <optgroup key={label} label={label}>
              <Options choices={choices} />
            </optgroup>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
