import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { matchingDemonstrations } from '@/lib/demonstrations/counts/queries'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { statusesInOrder } from '@/lib/demonstrations/rules'
import { namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { doNotKeep, noteReads } from '@/lib/server/reading'
import { solutionsTag, type SolutionFilters } from '@/lib/solutions/paths'
import { themesTag } from '@/lib/themes/paths'
import { Prisma } from '@/prisma/generated/client'
import type { DemonstrationStatus } from '@/prisma/generated/enums'

/** A city with what stands in it. A map shows one mark for it, since its demonstrations lie on one spot there. */
export type DemonstrationPlace = Named & {
  /** ISO 3166 alpha-2. */
  country: string
  /** Degrees: of the city, else amid its demonstrations; null where neither is known. */
  position: { latitude: number; longitude: number } | null
  demonstrations: number
  /** Those there are, what is in use first. */
  statuses: { status: DemonstrationStatus; count: number }[]
}

export type DemonstrationPlaces = Page<DemonstrationPlace> & {
  /** All demonstrations under the same filters. */
  demonstrations: number
  /** Those that a map can show: the cities with most demonstrations, at most 300. */
  onMap: DemonstrationPlace[]
}

/** More marks than this cannot be told apart on one map. */
const placesOnMap = 300
const mostFirst = Prisma.sql`total DESC, c.sort_key, c.id LIMIT ${placesOnMap}`

/** Where solutions under filters are put in place: cities by name, page by page, and the same on a map. */
export async function listDemonstrationPlaces(
  language: string,
  filters: SolutionFilters,
): Promise<DemonstrationPlaces> {
  noteReads(demonstrationsTag, solutionsTag, citiesTag, themesTag)
  const page = filters.page ?? 1
  const { skip, take } = rowsOfPage(page)
  const [[totals], rows, marked] = await Promise.all([
    db.$queryRaw<{ cities: number; demonstrations: number }[]>`
      SELECT count(DISTINCT d.city_id)::int AS cities, count(*)::int AS demonstrations
      FROM ${matchingDemonstrations(filters)}`,
    countPlaces(filters, Prisma.sql`c.sort_key, c.id LIMIT ${take} OFFSET ${skip}`),
    countPlaces(filters, mostFirst),
  ])
  const places = await nameCities(language, [...rows, ...marked])
  const named = (counts: Counts[]) => counts.flatMap(({ id }) => places.get(id) ?? [])
  const { cities = 0, demonstrations = 0 } = totals ?? {}
  if (cities === 0) doNotKeep()
  const onMap = named(marked).filter(({ position }) => position !== null)
  return { ...asPage(named(rows), cities, page), demonstrations, onMap }
}

/** The cities that a solution is put in place in, as far as a map can show them: at most 300. */
export async function listPlacesOfSolution(
  language: string,
  solutionSlug: string,
): Promise<DemonstrationPlace[]> {
  noteReads(demonstrationsTag, solutionsTag, citiesTag)
  const counts = await countPlaces({ solution: solutionSlug }, mostFirst)
  const places = await nameCities(language, counts)
  return counts.flatMap(({ id }) => places.get(id) ?? []).filter(({ position }) => position !== null)
}

type Filters = Parameters<typeof matchingDemonstrations>[0]
type Counts = Record<DemonstrationStatus, number> & {
  id: string
  total: number
  latitude: number | null
  longitude: number | null
}

/** @param order by what, and how many */
function countPlaces(filters: Filters, order: Prisma.Sql): Promise<Counts[]> {
  const counts = statusesInOrder.map(
    (status) => Prisma.sql`(count(*) FILTER (WHERE d.status = ${status}::demonstration_status))::int`,
  )
  const columns = statusesInOrder.map(
    (status, index) => Prisma.sql`${counts[index]} AS ${Prisma.raw(status)}`,
  )
  return db.$queryRaw<Counts[]>`
    SELECT c.id, count(*)::int AS total, ${Prisma.join(columns)},
      coalesce(c.latitude, avg(d.latitude)) AS latitude, coalesce(c.longitude, avg(d.longitude)) AS longitude
    FROM ${matchingDemonstrations(filters)} GROUP BY c.id ORDER BY ${order}`
}

async function nameCities(
  language: string,
  counts: readonly Counts[],
): Promise<Map<string, DemonstrationPlace>> {
  const byId = new Map(counts.map((row) => [row.id, row]))
  const cities = await db.city.findMany({
    where: { id: { in: [...byId.keys()] } },
    select: { id: true, country: true, ...namedSelect.select },
  })
  return new Map(
    cities.flatMap(({ id, country, ...city }) => {
      const row = byId.get(id)
      return row ? [[id, { ...toNamed(city, language), country, ...toPlace(row) }] as const] : []
    }),
  )
}

function toPlace(row: Counts) {
  const { latitude, longitude, total } = row
  return {
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    demonstrations: total,
    statuses: statusesInOrder.flatMap((status) => (row[status] > 0 ? [{ status, count: row[status] }] : [])),
  }
}
