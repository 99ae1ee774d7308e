import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { hasTheme, open } from '@/lib/demonstrations/counts/queries'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { statusesInOrder } from '@/lib/demonstrations/rules'
import { withChosen, type Option } from '@/lib/lists/chosen'
import { among, countedSelect, countsOf, toCounted, type Counted, type FacetCount } from '@/lib/lists/counted'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag, type SolutionFilters } from '@/lib/solutions/paths'
import { themesTag } from '@/lib/themes/paths'
import { Prisma } from '@/prisma/generated/client'
import type { DemonstrationStatus } from '@/prisma/generated/enums'

export type SolutionFacets = {
  /** Vocabulary ids. */
  areas: Option<string>[]
  stages: Option<string>[]
  themes: Counted[]
  cities: Counted[]
  statuses: Option<DemonstrationStatus>[]
}

/**
 * What the list can be narrowed by from here, each with how many solutions that would leave. What is chosen is
 * among them though it may leave nothing: a form that forgot it would undo it.
 */
export async function listSolutionFacets(
  language: string,
  filters: SolutionFilters,
): Promise<SolutionFacets> {
  noteReads(solutionsTag, demonstrationsTag, citiesTag, themesTag)
  const counts = await countFacets(filters)
  const of = (facet: Facet) => countsOf(counts, facet)
  const options = (facet: Facet) => [...of(facet)].map(([value, count]) => ({ value, count }))
  const statuses = statusesInOrder.flatMap((value) => {
    const count = of('status').get(value)
    return count ? [{ value, count }] : []
  })
  const [themes, cities] = await Promise.all([
    db.theme.findMany({ where: among(of('theme'), filters.theme), ...countedSelect }),
    db.city.findMany({ where: among(of('city'), filters.city), ...countedSelect }),
  ])
  return {
    areas: withChosen(options('area'), filters.area),
    stages: withChosen(options('stage'), filters.stage),
    themes: toCounted(themes, of('theme'), language),
    cities: toCounted(cities, of('city'), language),
    statuses: withChosen(statuses, filters.status as DemonstrationStatus | undefined),
  }
}

type Facet = 'area' | 'stage' | 'theme' | 'city' | 'status'

/** Values of themes and cities are their ids. One statement, since each count goes over all that is public. */
function countFacets({ area, stage, theme, city, status }: SolutionFilters) {
  const fits = (condition: Prisma.Sql | '' | undefined) => condition || Prisma.sql`TRUE`
  const somewhere =
    city || status
      ? Prisma.sql`id IN (SELECT solution_id FROM placed WHERE fits_city AND fits_status)`
      : Prisma.sql`TRUE`
  return db.$queryRaw<FacetCount<Facet>[]>`
    WITH public_solutions AS MATERIALIZED (
      SELECT s.id, s.area, s.stage,
        ${fits(area && Prisma.sql`s.area = ${area}`)} AS fits_area,
        ${fits(stage && Prisma.sql`s.stage = ${stage}`)} AS fits_stage,
        ${fits(theme && hasTheme(theme))} AS fits_theme
      FROM solutions s WHERE ${open.solutions}
    ), placed AS MATERIALIZED (
      SELECT d.solution_id, d.city_id, d.status, s.fits_area AND s.fits_stage AND s.fits_theme AS fits_solution,
        ${fits(city && Prisma.sql`c.slug = ${city}`)} AS fits_city,
        ${fits(status && Prisma.sql`d.status = ${status}::demonstration_status`)} AS fits_status
      FROM demonstrations d JOIN public_solutions s ON s.id = d.solution_id JOIN cities c ON c.id = d.city_id
      WHERE ${open.demonstrations} AND ${open.cities}
    ), found AS MATERIALIZED (SELECT * FROM public_solutions WHERE ${somewhere})
    SELECT 'area' AS facet, area AS value, count(*)::int AS count
      FROM found WHERE fits_stage AND fits_theme AND area IS NOT NULL GROUP BY area
    UNION ALL SELECT 'stage', stage, count(*)::int
      FROM found WHERE fits_area AND fits_theme AND stage IS NOT NULL GROUP BY stage
    UNION ALL SELECT 'theme', st.theme_id::text, count(*)::int
      FROM found JOIN solution_themes st ON st.solution_id = found.id
      WHERE fits_area AND fits_stage GROUP BY st.theme_id
    UNION ALL SELECT 'city', city_id::text, count(DISTINCT solution_id)::int
      FROM placed WHERE fits_solution AND fits_status GROUP BY city_id
    UNION ALL SELECT 'status', status::text, count(DISTINCT solution_id)::int
      FROM placed WHERE fits_solution AND fits_city GROUP BY status`
}
