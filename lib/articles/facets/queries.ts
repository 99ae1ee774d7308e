import 'server-only'
import { articlesTag, type ArticleFilters } from '@/lib/articles/paths'
import { publishedArticles } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { countedSelect, countYears, toCounted, type Counted } from '@/lib/lists/counted'
import { partnersTag } from '@/lib/partners/paths'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { ArticleKind } from '@/prisma/generated/enums'

export type ArticleFacets = {
  cities: Counted[]
  themes: Counted[]
  projects: Counted[]
  /** Who published a story or is named in one; some are both, so they are not counted. */
  partners: Named[]
  kinds: { value: ArticleKind; count: number }[]
  years: { value: number; count: number }[]
}

/** What the list can be narrowed by from here, each with how many stories that would leave. */
export async function listArticleFacets(language: string, filters: ArticleFilters): Promise<ArticleFacets> {
  noteReads(articlesTag, citiesTag, themesTag, projectsTag, partnersTag)
  const without = (name: keyof ArticleFilters) => publishedArticles({ ...filters, [name]: undefined })
  const count = { _count: { _all: true } } as const
  const [cities, themes, projects, kinds, dates, partners] = await Promise.all([
    db.articleCity.groupBy({ by: ['cityId'], where: { article: without('city') }, ...count }),
    db.articleTheme.groupBy({ by: ['themeId'], where: { article: without('theme') }, ...count }),
    db.article.groupBy({ by: ['projectId'], where: without('project'), ...count }),
    db.article.groupBy({ by: ['kind'], where: without('kind'), ...count }),
    db.article.groupBy({ by: ['publishedOn'], where: without('year'), ...count }),
    listPartners(without('partner'), filters.partner, language),
  ])
  const [cityNames, themeNames, projectNames] = await Promise.all([
    db.city.findMany({
      where: { id: { in: cities.map((row) => row.cityId) }, ...mentionable },
      ...countedSelect,
    }),
    db.theme.findMany({
      where: { id: { in: themes.map((row) => row.themeId) }, ...mentionable },
      ...countedSelect,
    }),
    db.project.findMany({
      where: { OR: [{ id: { in: idsOf(projects) } }, { slug: filters.project ?? '' }], ...mentionable },
      select: { id: true, slug: true, acronym: true },
      orderBy: { sortKey: 'asc' },
    }),
  ])
  return {
    cities: toCounted(cityNames, new Map(cities.map((row) => [row.cityId, row._count._all])), language),
    themes: toCounted(themeNames, new Map(themes.map((row) => [row.themeId, row._count._all])), language),
    projects: projectNames.map(({ id, slug, acronym }) => {
      const found = projects.find(({ projectId }) => projectId === id)
      return { slug, name: acronym, language, count: found?._count._all ?? 0 }
    }),
    partners,
    kinds: kinds.map((row) => ({ value: row.kind, count: row._count._all })),
    years: countYears(dates.map((row) => ({ date: row.publishedOn, count: row._count._all }))),
  }
}

const idsOf = (rows: readonly { projectId: string | null }[]) =>
  rows.flatMap(({ projectId }) => (projectId ? [projectId] : []))

/** A partner that is chosen is named too, though it may leave nothing. */
async function listPartners(
  where: Prisma.ArticleWhereInput,
  chosen: string | undefined,
  language: string,
): Promise<Named[]> {
  const [own, naming] = await Promise.all([
    db.article.groupBy({ by: ['partnerId'], where }),
    db.articlePartner.groupBy({ by: ['partnerId'], where: { article: where } }),
  ])
  const ids = [...own, ...naming].flatMap(({ partnerId }) => (partnerId ? [partnerId] : []))
  const partners = await db.partner.findMany({
    where: { OR: [{ id: { in: ids } }, { slug: chosen ?? '' }], ...mentionable },
    ...namedSelect,
    orderBy: { sortKey: 'asc' },
  })
  return partners.map((partner) => toNamed(partner, language))
}
