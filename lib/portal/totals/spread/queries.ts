import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { publishedCities } from '@/lib/cities/queries'
import { rolesInOrder } from '@/lib/cities/rules'
import { db } from '@/lib/db'
import { matchingDemonstrations } from '@/lib/demonstrations/counts/queries'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import type { DemonstrationStatus, ProjectCityRole } from '@/prisma/generated/enums'

/** Demonstrations of one field of activity in one state. */
export type DemonstrationCount = {
  /** As a vocabulary id; null where the solution has none. */
  area: string | null
  status: DemonstrationStatus
  count: number
}

/** What the public can see of demonstrations, by the field of their solution and how far they are. */
export function countDemonstrationsByArea(): Promise<DemonstrationCount[]> {
  noteReads(demonstrationsTag, solutionsTag, citiesTag)
  return db.$queryRaw<DemonstrationCount[]>`
    SELECT s.area, d.status::text AS status, count(*)::int AS count
    FROM ${matchingDemonstrations({})}
    GROUP BY s.area, d.status
    ORDER BY s.area, d.status`
}

export type CitySpread = {
  /** A city with the same role in two projects counts once, one with two roles under both. */
  roles: { role: ProjectCityRole; count: number }[]
  /** ISO 3166 alpha-2; the country with the most cities first. */
  countries: { country: string; count: number }[]
}

/** Countries of which a chart can show the bars. */
const mostCountries = 12

/** The cities that the public can see, without districts and regions. */
export async function countCitiesByRole(): Promise<CitySpread> {
  noteReads(citiesTag, projectsTag)
  const [roles, countries] = await Promise.all([
    Promise.all(
      rolesInOrder.map(async (role) => ({
        role,
        count: await db.city.count({ where: publishedCities({ level: 'city', role }) }),
      })),
    ),
    db.city.groupBy({
      by: ['country'],
      where: publishedCities({ level: 'city' }),
      _count: { _all: true },
      orderBy: [{ _count: { country: 'desc' } }, { country: 'asc' }],
      take: mostCountries,
    }),
  ])
  return {
    roles: roles.filter(({ count }) => count > 0),
    countries: countries.map(({ country, _count }) => ({ country, count: _count._all })),
  }
}
