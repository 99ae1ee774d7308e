'use client'

import type { Choice } from '@/components/forms/field'
import { useField } from '@/components/forms/form-context'

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

/** The lines of a work plan: what, when, where it stands and at which meeting; and a few empty ones for more. */
export function PlanLines({ legend, hint, lines, lang, words, ...choices }: Props) {
  const column = (read: (line: PlanLineRow) => string, empty: string) => [
    ...lines.map(read),
    ...Array<string>(spare).fill(empty),
  ]
  const { values: ids } = useField(
    'itemIds',
    column(({ id }) => id, ''),
  )
  const { values: titles, error } = useField(
    'itemTitles',
    column(({ title }) => title, ''),
  )
  const { values: months } = useField(
    'itemMonths',
    column(({ month }) => month, ''),
  )
  const { values: states } = useField(
    'itemStates',
    column(({ status }) => status, 'planned'),
  )
  const { values: events } = useField(
    'itemEvents',
    column(({ eventId }) => eventId, ''),
  )
  const { values: places } = useField(
    'itemPlaces',
    lines.map((_, index) => String(index + 1)),
  )
  return (
    <fieldset className="field-set">
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      {error && <p className="field-error">{error}</p>}
      <ol className="plan-lines">
        {titles.map((title, index) => {
          const other = lines[index]?.otherTitle
          const named = (word: string) => `${word} ${index + 1}`
          return (
            <li key={index}>
              <input type="hidden" name="itemIds" value={ids[index] ?? ''} />
              <input
                name="itemTitles"
                aria-label={named(words.title)}
                placeholder={other}
                defaultValue={title}
                lang={lang}
              />
              <Pick
                name="itemMonths"
                label={named(words.month)}
                none={words.undated}
                choices={choices.months}
                value={months[index]}
              />
              <Pick
                name="itemStates"
                label={named(words.state)}
                none={words.remove}
                choices={choices.states}
                value={states[index]}
              />
              <Pick
                name="itemEvents"
                label={named(words.event)}
                none={words.noEvent}
                choices={choices.events}
                value={events[index]}
              />
              <input
                name="itemPlaces"
                aria-label={named(words.place)}
                inputMode="numeric"
                defaultValue={places[index] ?? ''}
              />
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}

type PickProps = {
  name: string
  label: string
  none: string
  choices: readonly Choice[]
  value: string | undefined
}

function Pick({ name, label, none, choices, value = '' }: PickProps) {
  return (
    <select name={name} aria-label={label} defaultValue={value}>
      <option value="">{none}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} lang={choice.lang}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
