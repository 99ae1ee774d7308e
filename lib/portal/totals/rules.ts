/** What is counted, in the order in which it is shown; the names are stored. */
export const countedNouns = [
  'cities',
  'projects',
  'partners',
  'solutions',
  'demonstrations',
  'pairings',
  'articles',
] as const
export type CountedNoun = (typeof countedNouns)[number]

export type RecordCounts = Record<CountedNoun, number>

/** The day of an instant in UTC, as ISO date. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}

/** Midnight UTC after an instant. */
export function nextDay(instant: Date): Date {
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth(), instant.getUTCDate() + 1))
}
