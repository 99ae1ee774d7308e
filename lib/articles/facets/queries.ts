import 'server-only'
import { articlesTag, type ArticleFilters } from '@/lib/articles/paths'
import { publishedArticles } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { mentionable } from '@/lib/i18n/named'
import { countedSelect, countYears, toCounted, type Counted } from '@/lib/lists/counted'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { ArticleKind } from '@/prisma/generated/enums'

export type ArticleFacets = {
  cities: Counted[]
  themes: Counted[]
  kinds: { value: ArticleKind; count: number }[]
  years: { value: number; count: number }[]
}

/** What the list can be narrowed by from here, each with how many stories that would leave. */
export async function listArticleFacets(language: string, filters: ArticleFilters): Promise<ArticleFacets> {
  noteReads(articlesTag, citiesTag, themesTag)
  const without = (name: keyof ArticleFilters) => publishedArticles({ ...filters, [name]: undefined })
  const count = { _count: { _all: true } } as const
  const [cities, themes, kinds, dates] = await Promise.all([
    db.articleCity.groupBy({ by: ['cityId'], where: { article: without('city') }, ...count }),
    db.articleTheme.groupBy({ by: ['themeId'], where: { article: without('theme') }, ...count }),
    db.article.groupBy({ by: ['kind'], where: without('kind'), ...count }),
    db.article.groupBy({ by: ['publishedOn'], where: without('year'), ...count }),
  ])
  const [cityNames, themeNames] = await Promise.all([
    db.city.findMany({
      where: { id: { in: cities.map((row) => row.cityId) }, ...mentionable },
      ...countedSelect,
    }),
    db.theme.findMany({
      where: { id: { in: themes.map((row) => row.themeId) }, ...mentionable },
      ...countedSelect,
    }),
  ])
  return {
    cities: toCounted(cityNames, new Map(cities.map((row) => [row.cityId, row._count._all])), language),
    themes: toCounted(themeNames, new Map(themes.map((row) => [row.themeId, row._count._all])), language),
    kinds: kinds.map((row) => ({ value: row.kind, count: row._count._all })),
    years: countYears(dates.map((row) => ({ date: row.publishedOn, count: row._count._all }))),
  }
}
