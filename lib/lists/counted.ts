import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'

/** A record by which a list can be narrowed, and how many rows that would leave. */
export type Counted = Named & { count: number }

export const countedSelect = {
  select: { id: true, ...namedSelect.select },
  orderBy: { sortKey: 'asc' },
} as const

export function toCounted(
  records: readonly ({ id: string } & Parameters<typeof toNamed>[0])[],
  counts: ReadonlyMap<string, number>,
  language: string,
): Counted[] {
  return records.map((record) => ({ ...toNamed(record, language), count: counts.get(record.id) ?? 0 }))
}

/** Sums dates by their year, newest first; what bears no date is in no year. */
export function countYears(
  dates: readonly { date: Date | null; count: number }[],
): { value: number; count: number }[] {
  const years = new Map<number, number>()
  for (const { date, count } of dates) {
    const year = date?.getUTCFullYear()
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + count)
  }
  return [...years].map(([value, count]) => ({ value, count })).sort((a, b) => b.value - a.value)
}

/** A row of a statement that counts all facets of a list at once. */
export type FacetCount<Facet> = { facet: Facet; value: string; count: number }

/** The counts of one facet by its values. */
export function countsOf<Facet>(
  rows: readonly FacetCount<Facet>[],
  facet: Facet,
): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row) => (row.facet === facet ? [[row.value, row.count]] : [])))
}

/** The records that were counted by their ids, and the one that is chosen, which may leave nothing. */
export function among(counts: ReadonlyMap<string, number>, chosen: string | undefined) {
  const ids = { id: { in: [...counts.keys()] } }
  return { ...mentionable, OR: chosen ? [ids, { slug: chosen }] : [ids] }
}
