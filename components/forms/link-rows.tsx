'use client'

import { fieldId, useField } from '@/components/forms/form-context'
import type { Choice } from '@/components/forms/field'
import { Options } from '@/components/forms/options'
import type { LinkRow } from '@/lib/desk/rows'

type Props = {
  /** Fields are called `${name}Ids`, `${name}Roles` and `${name}Places`. */
  name: string
  legend: string
  hint?: string | undefined
  /** The records that are tied to this one, in their order. */
  rows: readonly LinkRow[]
  /** Every record that can be. */
  choices: readonly Choice[]
  roles: readonly Choice[]
  /** What most of them are. */
  usual: string
  words: { record: string; role: string; place: string; none: string; remove: string }
  /** What is written beside each, in the order of the rows; fields are called `${name}Notes`. */
  notes?: { label: string; values: readonly string[] }
}

/** Empty rows under those that say something. */
const spare = 3

/** Records tied to this one, each as something and in its place: a row each, and a few empty ones for more. */
export function LinkRows({ name, legend, hint, rows: had, choices, roles, usual, words, notes }: Props) {
  const { values: ids, error } = useField(`${name}Ids`, [
    ...had.map(({ id }) => id),
    ...Array(spare).fill(''),
  ])
  const { values: asWhat } = useField(
    `${name}Roles`,
    had.map(({ role }) => role),
  )
  const { values: places } = useField(
    `${name}Places`,
    had.map((_, index) => String(index + 1)),
  )
  const { values: written } = useField(`${name}Notes`, notes?.values)
  const known = new Map<string, { label: string; lang?: string | undefined }>([
    ...choices.map((choice) => [choice.value, choice] as const),
    ...had.map((row) => [row.id, row] as const),
  ])
  const id = fieldId(`${name}Ids`)
  const named = (word: string, record: string) => [word, known.get(record)?.label].filter(Boolean).join(': ')
  return (
    <fieldset className="field-set">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {error && <p className="field-error">{error}</p>}
      <ul className={notes ? 'link-rows with-notes' : 'link-rows'}>
        {ids.map((chosen, index) => {
          const fixed = had.some((row) => row.id === chosen)
          const role = asWhat[index] ?? ''
          return (
            <li key={index}>
              {fixed ? (
                <p lang={known.get(chosen)?.lang}>
                  <input type="hidden" name={`${name}Ids`} value={chosen} />
                  {known.get(chosen)?.label ?? chosen}
                </p>
              ) : (
                <select
                  name={`${name}Ids`}
                  id={index === had.length ? id : undefined}
                  aria-label={words.record}
                  defaultValue={chosen}
                >
                  <Options choices={choices} none={words.none} />
                </select>
              )}
              <select
                name={`${name}Roles`}
                aria-label={named(words.role, chosen)}
                defaultValue={role || (fixed ? '' : usual)}
              >
                <Options choices={roles} none={fixed ? words.remove : undefined} />
              </select>
              {notes && (
                <input
                  name={`${name}Notes`}
                  aria-label={named(notes.label, chosen)}
                  placeholder={notes.label}
                  defaultValue={written[index] ?? ''}
                />
              )}
              <input
                name={`${name}Places`}
                aria-label={named(words.place, chosen)}
                inputMode="numeric"
                defaultValue={places[index] ?? ''}
              />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
