import type { Choice } from '@/components/forms/field'

type Props = {
  choices: readonly Choice[]
  /** What stands for no choice, where there may be none. */
  none?: string | undefined
}

/** What a list to choose from offers. */
export function Options({ choices, none }: Props) {
  return (
    <>
      {none !== undefined && <option value="">{none}</option>}
      {choices.map(({ value, label, lang }) => (
        <option key={value} value={value} lang={lang}>
          {label}
        </option>
      ))}
    </>
  )
}
