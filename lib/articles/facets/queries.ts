import 'server-only'
import { narrowArticles, type ArticleFacet } from '@/lib/articles/narrowed/queries'
import { articlesTag, type ArticleFilters } from '@/lib/articles/paths'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { among, countedSelect, countsOf, toCounted, type Counted } from '@/lib/lists/counted'
import { noteReads } from '@/lib/server/reading'
import { partnersTag } from '@/lib/partners/paths'
import { projectsTag } from '@/lib/projects/paths'
import { themesTag } from '@/lib/themes/paths'
import type { ArticleKind } from '@/prisma/generated/enums'

export type ArticleFacets = {
  cities: Counted[]
  themes: Counted[]
  /** By their acronyms. */
  projects: Counted[]
  /** Who published a story or is named in it. */
  partners: Counted[]
  kinds: { value: ArticleKind; count: number }[]
  /** Newest first; what bears no date is in no year. */
  years: { value: number; count: number }[]
}

/**
 * What the list can be narrowed by from here, each with how many stories that would leave. A record that is chosen
 * is among them though it may leave nothing: a form that forgot it would undo it.
 * @param narrowed of the same filters, where the list is shown as well
 */
export async function listArticleFacets(
  language: string,
  filters: ArticleFilters,
  narrowed = narrowArticles(filters),
): Promise<ArticleFacets> {
  noteReads(articlesTag, citiesTag, themesTag, projectsTag, partnersTag)
  const { counts } = await narrowed
  const of = (facet: ArticleFacet) => countsOf(counts, facet)
  const [cities, themes, projects, partners] = await Promise.all([
    db.city.findMany({ where: among(of('city'), filters.city), ...countedSelect }),
    db.theme.findMany({ where: among(of('theme'), filters.theme), ...countedSelect }),
    db.project.findMany({
      where: among(of('project'), filters.project),
      select: { id: true, slug: true, acronym: true },
      orderBy: { sortKey: 'asc' },
    }),
    db.partner.findMany({ where: among(of('partner'), filters.partner), ...countedSelect }),
  ])
  return {
    cities: toCounted(cities, of('city'), language),
    themes: toCounted(themes, of('theme'), language),
    projects: projects.map(({ id, slug, acronym }) => {
      return { slug, name: acronym, language, count: of('project').get(id) ?? 0 }
    }),
    partners: toCounted(partners, of('partner'), language),
    kinds: [...of('kind')].map(([value, count]) => ({ value: value as ArticleKind, count })),
    years: [...of('year')]
      .map(([value, count]) => ({ value: Number(value), count }))
      .sort((a, b) => b.value - a.value),
  }
}
