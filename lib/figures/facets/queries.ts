import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { figuresTag, type FigureFilters } from '@/lib/figures/paths'
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

/**
 * Counts by city and project go through a demonstration and those by theme through the indicator, which Prisma
 * cannot group by. `shown` says what `publishedFigures` says.
 */
async function countFacets({ city, project, theme, kind }: FigureFilters): Promise<Counts> {
  const rows = await db.$queryRaw<{ facet: Facet; value: string; count: bigint }[]>`
    WITH
    shown AS (
      SELECT f.kind::text AS kind, f.indicator_id,
        coalesce(f.city_id, d.city_id) AS city_id, coalesce(f.project_id, d.project_id) AS project_id
      FROM figures f
        LEFT JOIN demonstrations d ON d.id = f.demonstration_id
      WHERE f.trashed_at IS NULL
        AND EXISTS (SELECT FROM figure_translations t WHERE t.figure_id = f.id AND t.status = 'published')
        AND (coalesce(f.city_id, d.city_id) IS NULL OR EXISTS (
          SELECT FROM cities r JOIN city_translations t ON t.city_id = r.id AND t.status = 'published'
          WHERE r.id = coalesce(f.city_id, d.city_id) AND r.trashed_at IS NULL))
        AND (f.project_id IS NULL OR EXISTS (
          SELECT FROM projects r JOIN project_translations t ON t.project_id = r.id AND t.status = 'published'
          WHERE r.id = f.project_id AND r.trashed_at IS NULL))
        AND (coalesce(f.solution_id, d.solution_id) IS NULL OR EXISTS (
          SELECT FROM solutions r JOIN solution_translations t ON t.solution_id = r.id AND t.status = 'published'
          WHERE r.id = coalesce(f.solution_id, d.solution_id) AND r.trashed_at IS NULL))
        AND (f.pairing_id IS NULL OR EXISTS (
          SELECT FROM pairings r JOIN pairing_translations t ON t.pairing_id = r.id AND t.status = 'published'
          WHERE r.id = f.pairing_id AND r.trashed_at IS NULL))
        AND (d.id IS NULL OR (d.trashed_at IS NULL AND EXISTS (
          SELECT FROM demonstration_translations t WHERE t.demonstration_id = d.id AND t.status = 'published')))
    ),
    chosen AS (
      SELECT s.*,
        (${city ?? null}::text IS NULL OR s.city_id = (SELECT id FROM cities WHERE slug = ${city ?? null}))
          AS of_city,
        (${project ?? null}::text IS NULL
          OR s.project_id = (SELECT id FROM projects WHERE slug = ${project ?? null})) AS of_project,
        (${theme ?? null}::text IS NULL OR s.indicator_id IN (
          SELECT i.indicator_id FROM indicator_themes i JOIN themes h ON h.id = i.theme_id
          WHERE h.slug = ${theme ?? null})) AS of_theme,
        (${kind ?? null}::text IS NULL OR s.kind = ${kind ?? null}) AS of_kind
      FROM shown s
    )
    SELECT 'city' AS facet, city_id::text AS value, count(*) FROM chosen
      WHERE city_id IS NOT NULL AND of_project AND of_theme AND of_kind GROUP BY city_id
    UNION ALL SELECT 'project', project_id::text, count(*) FROM chosen
      WHERE project_id IS NOT NULL AND of_city AND of_theme AND of_kind GROUP BY project_id
    UNION ALL SELECT 'theme', i.theme_id::text, count(*)
      FROM chosen c JOIN indicator_themes i ON i.indicator_id = c.indicator_id
      WHERE of_city AND of_project AND of_kind GROUP BY i.theme_id
    UNION ALL SELECT 'kind', kind, count(*) FROM chosen
      WHERE of_city AND of_project AND of_theme GROUP BY kind
    ORDER BY facet, value`
  const of = (facet: Facet) =>
    new Map(rows.filter((row) => row.facet === facet).map(({ value, count }) => [value, Number(count)]))
  return { city: of('city'), project: of('project'), theme: of('theme'), kind: of('kind') }
}
