import type { Choice } from '@/components/forms/field'
import { labelOf, type Term } from '@/lib/vocabularies/term'

/** The values of an enumeration, in its order. */
export function valueChoices<Value extends string>(
  values: Readonly<Record<string, Value>>,
  label: (value: Value) => string,
): Choice[] {
  return Object.values(values).map((value) => ({ value, label: label(value) }))
}

/** The terms of a vocabulary, in its order. */
export function termChoices(terms: readonly Term[], language: string): Choice[] {
  return terms.map(({ id }) => ({ value: id, label: labelOf(terms, id, language) ?? id }))
}
