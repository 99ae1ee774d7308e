import type { Language } from '@/lib/i18n/languages'

/** A term of a published list. Its id is stored and never changes; its labels may be corrected. */
export type Term = {
  id: string
  labels: { en: string } & Partial<Record<Language, string>>
  /** Place in a list that is counted. */
  number?: number
  /** Year in which the term joined its list, where it did later. */
  since?: number
  /** Said of a term that was not seen in a source of the list itself. */
  checked?: false
}

/** The term with this id, null when the list has none. */
export function termOf<T extends Term>(terms: readonly T[], id: string): T | null {
  return terms.find((term) => term.id === id) ?? null
}

/** The label in this language, else in English; null when the list has no such term. */
export function labelOf(terms: readonly Term[], id: string, language: string): string | null {
  const labels: Record<string, string> | undefined = termOf(terms, id)?.labels
  return labels?.[language] ?? labels?.en ?? null
}

/** Whether a stored or received id stands in the list. */
export function isTermOf<T extends Term>(terms: readonly T[], id: unknown): id is T['id'] {
  return terms.some((term) => term.id === id)
}
