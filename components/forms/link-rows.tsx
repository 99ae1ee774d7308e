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
export function LinkRows({ legend, hint, ...about }: Props) {
  const { name, rows, choices, notes } = about
  const { error, ...columns } = useColumns(about)
  const known = new Map<string, Known>([
    ...choices.map((choice) => [choice.value, choice] as const),
    ...rows.map((row) => [row.id, row] as const),
  ])
  return (
    <fieldset className="field-set">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {error && <p className="field-error">{error}</p>}
      <ul className={notes ? 'link-rows with-notes' : 'link-rows'}>
        {columns.ids.map((chosen, index) => (
          <Row
            key={index}
            {...about}
            chosen={chosen}
            record={known.get(chosen)}
            fixed={rows.some((row) => row.id === chosen)}
            id={index === rows.length ? fieldId(`${name}Ids`) : undefined}
            role={columns.roles[index] ?? ''}
            place={columns.places[index] ?? ''}
            note={columns.notes[index] ?? ''}
          />
        ))}
      </ul>
    </fieldset>
  )
}

/** What the fields of each name have, row by row. */
function useColumns({ name, rows, notes }: Pick<Props, 'name' | 'rows' | 'notes'>) {
  const ids = useField(`${name}Ids`, [...rows.map(({ id }) => id), ...Array<string>(spare).fill('')])
  const roles = useField(
    `${name}Roles`,
    rows.map(({ role }) => role),
  )
  const places = useField(
    `${name}Places`,
    rows.map((_, index) => String(index + 1)),
  )
  const written = useField(`${name}Notes`, notes?.values)
  return {
    error: ids.error,
    ...{ ids: ids.values, roles: roles.values, places: places.values, notes: written.values },
  }
}

type Known = { label: string; lang?: string | undefined }

type RowProps = Pick<Props, 'name' | 'choices' | 'roles' | 'usual' | 'words' | 'notes'> & {
  /** The id of the record; empty where none is chosen yet. */
  chosen: string
  record: Known | undefined
  /** Whether it is tied already: then it is named, and can be taken away. */
  fixed: boolean
  /** Of the first that is empty, where the summary of errors leads. */
  id: string | undefined
  role: string
  place: string
  note: string
}

function Row({ name, chosen, record, fixed, id, role, place, note, words, notes, ...offered }: RowProps) {
  const named = (word: string) => [word, record?.label].filter(Boolean).join(': ')
  return (
    <li>
      {fixed ? (
        <p lang={record?.lang}>
          <input type="hidden" name={`${name}Ids`} value={chosen} />
          {record?.label ?? chosen}
        </p>
      ) : (
        <select name={`${name}Ids`} id={id} aria-label={words.record} defaultValue={chosen}>
          <Options choices={offered.choices} none={words.none} />
        </select>
      )}
      <select
        name={`${name}Roles`}
        aria-label={named(words.role)}
        defaultValue={role || (fixed ? '' : offered.usual)}
      >
        <Options choices={offered.roles} none={fixed ? words.remove : undefined} />
      </select>
      {notes && (
        <input
          name={`${name}Notes`}
          aria-label={named(notes.label)}
          placeholder={notes.label}
          defaultValue={note}
        />
      )}
      <input
        name={`${name}Places`}
        aria-label={named(words.place)}
        inputMode="numeric"
        defaultValue={place}
      />
    </li>
  )
}
