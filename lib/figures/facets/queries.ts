import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { figuresTag, type FigureFilters } from '@/lib/figures/paths'
import { filtering, shownFigures } from '@/lib/figures/shown/queries'
import { mentionable } from '@/lib/i18n/named'
import { withChosen, type Option } from '@/lib/lists/chosen'
import { countedSelect, toCounted, type Counted } from '@/lib/lists/counted'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { FigureKind } from '@/prisma/generated/enums'

export type FigureFacets = {
  cities: Counted[]
  /** Projects go by their acronyms in every language. */
  projects: { slug: string; acronym: string; count: number }[]
  themes: Counted[]
  kinds: Option<FigureKind>[]
}

/** What the figures can be narrowed by from here, each with how many that would leave. */
export async function listFigureFacets(language: string, filters: FigureFilters): Promise<FigureFacets> {
  noteReads(figuresTag, citiesTag, projectsTag, themesTag)
  const counts = await countFacets(filters)
  const { city, project, theme, kind } = filters
  const [cities, projects, themes] = await Promise.all([
    db.city.findMany({ where: foundOrChosen(counts.city, city), ...countedSelect }),
    db.project.findMany({
      where: foundOrChosen(counts.project, project),
      select: { id: true, slug: true, acronym: true },
      orderBy: { sortKey: 'asc' },
    }),
    db.theme.findMany({ where: foundOrChosen(counts.theme, theme), ...countedSelect }),
  ])
  const kinds = [...counts.kind].map(([value, count]) => ({ value: value as FigureKind, count }))
  return {
    cities: toCounted(cities, counts.city, language),
    projects: projects.map(({ id, ...names }) => ({ ...names, count: counts.project.get(id) ?? 0 })),
    themes: toCounted(themes, counts.theme, language),
    kinds: withChosen(kinds, kind),
  }
}

type Facet = 'city' | 'project' | 'theme' | 'kind'
type Counts = Record<Facet, Map<string, number>>

/** What is chosen stays in its field, named, though it leaves nothing. */
function foundOrChosen(counts: ReadonlyMap<string, number>, chosen: string | undefined) {
  return {
    ...mentionable,
    OR: [{ id: { in: [...counts.keys()] } }, { slug: { in: chosen ? [chosen] : [] } }],
  }
}

/** All in one statement, since each count goes over every figure that is public. */
async function countFacets({ city, project, theme, kind }: FigureFilters): Promise<Counts> {
  const rows = await db.$queryRaw<{ facet: Facet; value: string; count: number }[]>`
    WITH shown AS MATERIALIZED (SELECT s.*,
        ${filtering.city(city)} AS of_city, ${filtering.project(project)} AS of_project,
        ${filtering.theme(theme)} AS of_theme, ${filtering.kind(kind)} AS of_kind
      FROM ${shownFigures} s)
    SELECT 'city' AS facet, city_id::text AS value, count(*)::int AS count FROM shown
      WHERE city_id IS NOT NULL AND of_project AND of_theme AND of_kind GROUP BY city_id
    UNION ALL SELECT 'project', project_id::text, count(*)::int FROM shown
      WHERE project_id IS NOT NULL AND of_city AND of_theme AND of_kind GROUP BY project_id
    UNION ALL SELECT 'theme', x.theme_id::text, count(*)::int
      FROM shown JOIN indicator_themes x ON x.indicator_id = shown.indicator_id
      WHERE of_city AND of_project AND of_kind GROUP BY x.theme_id
    UNION ALL SELECT 'kind', kind::text, count(*)::int FROM shown
      WHERE of_city AND of_project AND of_theme GROUP BY kind
    ORDER BY facet, value`
  const of = (facet: Facet) =>
    new Map(rows.filter((row) => row.facet === facet).map(({ value, count }) => [value, count]))
  return { city: of('city'), project: of('project'), theme: of('theme'), kind: of('kind') }
}
