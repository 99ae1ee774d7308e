import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { countSolutionsByCity, countSolutionsByStatus } from '@/lib/demonstrations/counts/queries'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { mentionable } from '@/lib/i18n/named'
import { withChosen, type Option } from '@/lib/lists/chosen'
import { countedSelect, toCounted, type Counted } from '@/lib/lists/counted'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag, type SolutionFilters } from '@/lib/solutions/paths'
import { publishedSolutions } from '@/lib/solutions/queries'
import { themesTag } from '@/lib/themes/paths'
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
  const [areas, stages, themes, cities, statuses] = await Promise.all([
    countTerms('area', filters),
    countTerms('stage', filters),
    countThemes(language, filters),
    countCities(language, filters),
    countSolutionsByStatus({ ...filters, status: undefined }),
  ])
  const status = filters.status as DemonstrationStatus | undefined
  return { areas, stages, themes, cities, statuses: withChosen(statuses, status) }
}

const countAll = { _count: { _all: true } } as const

async function countTerms(term: 'area' | 'stage', filters: SolutionFilters): Promise<Option<string>[]> {
  const where = publishedSolutions({ ...filters, [term]: undefined })
  const rows = await db.solution.groupBy({ by: [term], where, ...countAll })
  const counted = rows.flatMap((row) => {
    const value = row[term]
    return value ? [{ value, count: row._count._all }] : []
  })
  return withChosen(counted, filters[term])
}

async function countThemes(language: string, filters: SolutionFilters): Promise<Counted[]> {
  const where = { solution: publishedSolutions({ ...filters, theme: undefined }) }
  const rows = await db.solutionTheme.groupBy({ by: ['themeId'], where, ...countAll })
  const counts = new Map(rows.map((row) => [row.themeId, row._count._all]))
  const themes = await db.theme.findMany({ where: among(counts, filters.theme), ...countedSelect })
  return toCounted(themes, counts, language)
}

async function countCities(language: string, filters: SolutionFilters): Promise<Counted[]> {
  const counts = await countSolutionsByCity({ ...filters, city: undefined })
  const cities = await db.city.findMany({ where: among(counts, filters.city), ...countedSelect })
  return toCounted(cities, counts, language)
}

/** What was counted, and what is chosen. */
function among(counts: ReadonlyMap<string, number>, chosen: string | undefined) {
  const ids = { id: { in: [...counts.keys()] } }
  return { ...mentionable, OR: chosen ? [ids, { slug: chosen }] : [ids] }
}
