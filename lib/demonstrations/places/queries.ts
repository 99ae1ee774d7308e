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

/** Where solutions under filters are put in place: cities by name, page by page, and the same on a map. */
export async function listDemonstrationPlaces(
  language: string,
  filters: SolutionFilters,
): Promise<DemonstrationPlaces> {
  noteReads(demonstrationsTag, solutionsTag, citiesTag, themesTag)
  const page = filters.page ?? 1
  const { skip, take } = rowsOfPage(page)
  const counts = await countPlaces(filters, Prisma.sql`by_name BETWEEN ${skip + 1} AND ${skip + take}`)
  const { cities = 0, all: demonstrations = 0 } = counts[0] ?? {}
  if (cities === 0) doNotKeep()
  const rows = counts
    .filter((row) => row.by_name > skip && row.by_name <= skip + take)
    .toSorted((a, b) => a.by_name - b.by_name)
  const places = await nameCities(language, counts)
  const named = (some: Counts[]) => some.flatMap(({ id }) => places.get(id) ?? [])
  return { ...asPage(named(rows), cities, page), demonstrations, onMap: forMap(named(counts)) }
}

/** The cities that a solution is put in place in, as far as a map can show them: at most 300. */
export async function listPlacesOfSolution(
  language: string,
  solutionSlug: string,
): Promise<DemonstrationPlace[]> {
  noteReads(demonstrationsTag, solutionsTag, citiesTag)
  const counts = await countPlaces({ solution: solutionSlug }, Prisma.sql`FALSE`)
  return forMap([...(await nameCities(language, counts)).values()])
}

function forMap(places: DemonstrationPlace[]): DemonstrationPlace[] {
  return places.filter(({ position }) => position !== null).slice(0, placesOnMap)
}

type Filters = Parameters<typeof matchingDemonstrations>[0]
type Counts = Record<DemonstrationStatus, number> & {
  id: string
  /** Of its own demonstrations, and of those of all cities. */
  total: number
  all: number
  cities: number
  by_name: number
  latitude: number | null
  longitude: number | null
}

/**
 * The cities with most demonstrations, those first, and others.
 * @param others which others, by their number by name
 */
function countPlaces(filters: Filters, others: Prisma.Sql): Promise<Counts[]> {
  const counts = statusesInOrder.map(
    (status) =>
      Prisma.sql`(count(*) FILTER (WHERE d.status = ${status}::demonstration_status))::int AS ${Prisma.raw(status)}`,
  )
  return db.$queryRaw<Counts[]>`
    SELECT * FROM (
      SELECT c.id, count(*)::int AS total, ${Prisma.join(counts)},
        coalesce(c.latitude, avg(d.latitude)) AS latitude, coalesce(c.longitude, avg(d.longitude)) AS longitude,
        (count(*) OVER ())::int AS cities, (sum(count(*)) OVER ())::int AS "all",
        (row_number() OVER (ORDER BY c.sort_key, c.id))::int AS by_name,
        row_number() OVER (ORDER BY count(*) DESC, c.sort_key, c.id) AS by_size
      FROM ${matchingDemonstrations(filters)} GROUP BY c.id
    ) places
    WHERE by_size <= ${placesOnMap} OR ${others} ORDER BY by_size`
}

/** In the order of their counts. */
async function nameCities(
  language: string,
  counts: readonly Counts[],
): Promise<Map<string, DemonstrationPlace>> {
  const cities = await db.city.findMany({
    where: { id: { in: counts.map(({ id }) => id) } },
    select: { id: true, country: true, ...namedSelect.select },
  })
  const named = new Map(
    cities.map(({ id, country, ...city }) => [id, { ...toNamed(city, language), country }]),
  )
  return new Map(
    counts.flatMap((row) => {
      const city = named.get(row.id)
      return city ? [[row.id, { ...city, ...toPlace(row) }] as const] : []
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
