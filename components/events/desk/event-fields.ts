import type { useTranslations } from 'next-intl'
import type { TypedFields } from '@/lib/desk/typed'
import type messages from '@/lib/i18n/messages/en.json'

export type EventWords = ReturnType<typeof useTranslations<'eventsDesk'>>
type EventFieldName = keyof typeof messages.eventsDesk.fields

export type EventFields = {
  one: (name: EventFieldName) => { name: string; label: string; hint: string | undefined; value: string }
  many: (name: EventFieldName) => { name: string; legend: string; values: readonly string[] }
  /** Whether a box is ticked. */
  box: (name: EventFieldName) => { name: string; label: string; checked: boolean; hint?: string }
  /** A time on the clocks of the meeting. */
  time: (name: EventFieldName) => ReturnType<EventFields['one']> & {
    which: string
    offsets: readonly string[]
    words: { which: string; earlier: string; later: string }
  }
}

/** The fields of a meeting by their names, which say their labels and hints. */
export function eventFields(
  t: EventWords,
  fields: TypedFields,
  offsets: Readonly<Record<string, string[]>> = {},
): EventFields {
  const value = (name: string) => [fields[name] ?? ''].flat()[0] ?? ''
  const one = (name: EventFieldName) => ({
    name,
    label: t(`fields.${name}`),
    hint: hintOf(t, name),
    value: value(name),
  })
  return {
    one,
    many: (name) => ({ name, legend: t(`fields.${name}`), values: [fields[name] ?? []].flat() }),
    box: (name) => {
      const hint = hintOf(t, name)
      return { name, label: t(`fields.${name}`), checked: value(name) === 'on', ...(hint && { hint }) }
    },
    time: (name) => ({
      ...one(name),
      which: value(`${name}Which`),
      offsets: offsets[`${name}Which`] ?? [],
      words: whichWords(t, t(`fields.${name}`)),
    }),
  }
}

/** What a time is asked for that clocks show twice. */
export function whichWords(t: EventWords, time: string) {
  return { which: t('which.legend', { time }), earlier: t('which.earlier'), later: t('which.later') }
}

function hintOf(t: EventWords, name: EventFieldName): string | undefined {
  const key = `hints.${name}` as 'hints.summary'
  return t.has(key) ? t(key) : undefined
}

/** The labels of what the form shows, for telling where two texts differ. */
export function eventLabels(t: EventWords, fields: TypedFields): Record<string, string> {
  const known = Object.keys(fields).filter((name) => t.has(`fields.${name}` as 'fields.title'))
  return Object.fromEntries(known.map((name) => [name, t(`fields.${name as EventFieldName}`)]))
}
