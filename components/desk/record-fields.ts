import type { useTranslations } from 'next-intl'
import type { TypedFields } from '@/lib/desk/typed'
import type messages from '@/lib/i18n/messages/en.json'

export type FieldName = keyof typeof messages.desk.fields

/** The words of the desk. */
export type DeskWords = ReturnType<typeof useTranslations<'desk'>>

export type RecordFields = {
  /** Name, label, hint and value of a field that is typed or chosen once. */
  one: (name: FieldName) => { name: string; label: string; hint: string | undefined; value: string }
  /** Name, legend and values of one that is chosen several times. */
  many: (name: FieldName) => { name: string; legend: string; values: readonly string[] }
}

/** The fields of a record by their names, which say their labels too: every form calls a thing the same. */
export function recordFields(t: DeskWords, fields: TypedFields = {}): RecordFields {
  return {
    one: (name) => ({
      name,
      label: t(`fields.${name}`),
      hint: hintOf(t, name),
      value: [fields[name] ?? ''].flat()[0] ?? '',
    }),
    many: (name) => ({ name, legend: t(`fields.${name}`), values: [fields[name] ?? []].flat() }),
  }
}

function hintOf(t: DeskWords, name: FieldName): string | undefined {
  const key = `hints.${name}` as Parameters<DeskWords['has']>[0]
  return t.has(key) ? t(key as 'hints.summary') : undefined
}

/** The labels of what a form shows, for telling where two texts differ. */
export function labelsOf(t: DeskWords, fields: TypedFields): Record<string, string> {
  const known = Object.keys(fields).filter((name) => t.has(`fields.${name}` as 'fields.name'))
  return Object.fromEntries(known.map((name) => [name, t(`fields.${name as FieldName}`)]))
}
