'use client'

import type { Choice } from '@/components/forms/field'
import { useField } from '@/components/forms/form-context'
import { Options } from '@/components/forms/options'

export type PlanLineRow = {
  id: string
  title: string
  otherTitle: string
  month: string
  status: string
  eventId: string
}

type Props = {
  legend: string
  hint: string
  lines: readonly PlanLineRow[]
  months: readonly Choice[]
  states: readonly Choice[]
  events: readonly Choice[]
  /** Language of the titles. */
  lang: string
  words: Record<'title' | 'month' | 'state' | 'event' | 'place' | 'undated' | 'noEvent' | 'remove', string>
}

/** Empty lines under those that say something. */
const spare = 4
const empty: PlanLineRow = { id: '', title: '', otherTitle: '', month: '', status: 'planned', eventId: '' }

/** The lines of a work plan: what, when, where it stands and at which meeting; and a few empty ones for more. */
export function PlanLines({ legend, hint, lines, ...about }: Props) {
  const columns = useColumns(lines)
  const { error } = useField('itemTitles')
  return (
    <fieldset className="field-set">
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      {error && <p className="field-error">{error}</p>}
      <ol className="plan-lines">
        {columns.itemTitles.map((_, index) => (
          <PlanLine
            key={index}
            {...about}
            number={index + 1}
            otherTitle={lines[index]?.otherTitle}
            valueOf={(column) => columns[column][index] ?? ''}
          />
        ))}
      </ol>
    </fieldset>
  )
}

/** What the fields of each name have, line by line. */
function useColumns(lines: readonly PlanLineRow[]) {
  const all = [...lines, ...Array<PlanLineRow>(spare).fill(empty)]
  return {
    itemIds: useColumn('itemIds', all, 'id'),
    itemTitles: useColumn('itemTitles', all, 'title'),
    itemMonths: useColumn('itemMonths', all, 'month'),
    itemStates: useColumn('itemStates', all, 'status'),
    itemEvents: useColumn('itemEvents', all, 'eventId'),
    itemPlaces: useField(
      'itemPlaces',
      lines.map((_, index) => String(index + 1)),
    ).values,
  }
}

function useColumn(name: string, lines: readonly PlanLineRow[], what: keyof PlanLineRow) {
  return useField(
    name,
    lines.map((line) => line[what]),
  ).values
}

type LineProps = Omit<Props, 'legend' | 'hint' | 'lines'> & {
  /** From 1. */
  number: number
  otherTitle: string | undefined
  valueOf: (column: keyof ReturnType<typeof useColumns>) => string
}

function PlanLine({ number, otherTitle, valueOf, lang, words, ...choices }: LineProps) {
  const named = (word: keyof typeof words) => `${words[word]} ${number}`
  const picks = [
    { name: 'itemMonths', word: 'month', none: words.undated, choices: choices.months },
    { name: 'itemStates', word: 'state', none: words.remove, choices: choices.states },
    { name: 'itemEvents', word: 'event', none: words.noEvent, choices: choices.events },
  ] as const
  return (
    <li>
      <input type="hidden" name="itemIds" value={valueOf('itemIds')} />
      <input
        name="itemTitles"
        aria-label={named('title')}
        placeholder={otherTitle}
        defaultValue={valueOf('itemTitles')}
        lang={lang}
      />
      {picks.map(({ name, word, ...offered }) => (
        <select key={name} name={name} aria-label={named(word)} defaultValue={valueOf(name)}>
          <Options {...offered} />
        </select>
      ))}
      <input
        name="itemPlaces"
        aria-label={named('place')}
        inputMode="numeric"
        defaultValue={valueOf('itemPlaces')}
      />
    </li>
  )
}
