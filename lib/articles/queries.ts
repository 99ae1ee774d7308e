import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { narrowArticles } from '@/lib/articles/narrowed/queries'
import { articlesTag, type ArticleFilters } from '@/lib/articles/paths'
import { citiesTag } from '@/lib/cities/paths'
import { documentsTag } from '@/lib/documents/paths'
import { publicDocuments } from '@/lib/documents/queries'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, yearRange, type PartialDate } from '@/lib/lists/dates'
import { known } from '@/lib/lists/known'
import { asPage, type Page } from '@/lib/lists/pagination'
import { doNotKeep, noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { ArticleKind } from '@/prisma/generated/enums'

export type ArticleRow = {
  slug: string
  language: string
  title: string
  summary: string
  kind: ArticleKind
  publishedOn: PartialDate | null
  cities: Named[]
  themes: Named[]
  slides: number
}

const published = { status: 'published' } as const

export const articleRowSelect = {
  slug: true,
  kind: true,
  publishedOn: true,
  publishedOnPrecision: true,
  translations: { where: published, select: { language: true, title: true, summary: true } },
  cities: {
    where: { city: mentionable },
    orderBy: { city: { sortKey: 'asc' } },
    select: { city: namedSelect },
  },
  themes: {
    where: { theme: mentionable },
    orderBy: { theme: { sortKey: 'asc' } },
    select: { theme: namedSelect },
  },
  // Not a count of Prisma's, which goes over the documents of all stories.
  documents: {
    where: { document: { kind: 'slides', ...publicDocuments } },
    select: { documentId: true },
  },
} satisfies Prisma.ArticleSelect

/**
 * The news list under filters, newest first; stories that bear no date come last.
 * @param narrowed of the same filters, where they are counted as well
 */
export async function listPublishedArticles(
  language: string,
  filters: ArticleFilters,
  narrowed = narrowArticles(filters),
): Promise<Page<ArticleRow>> {
  noteReads(articlesTag, citiesTag, themesTag, documentsTag)
  const { ids, total } = await narrowed
  if (total === 0) doNotKeep()
  const articles = await db.article.findMany({
    where: { AND: [publishedArticles({}), { id: { in: ids } }] },
    select: articleRowSelect,
    orderBy: newestFirst,
  })
  return asPage(
    articles.map((article) => toArticleRow(article, language)),
    total,
    filters.page ?? 1,
  )
}

/** The newest stories under filters, for pages that show a few of them. */
export function listNewestArticles(
  language: string,
  filters: ArticleFilters,
  limit: number,
): Promise<ArticleRow[]> {
  return listFewArticles(language, publishedArticles(filters), limit)
}

/** The newest stories that another record is about, for its page. */
export async function listFewArticles(
  language: string,
  where: Prisma.ArticleWhereInput,
  limit: number,
): Promise<ArticleRow[]> {
  noteReads(articlesTag, citiesTag, themesTag, documentsTag)
  const articles = await db.article.findMany({
    where: { AND: [publishedArticles({}), where] },
    select: articleRowSelect,
    orderBy: newestFirst,
    take: limit,
  })
  return articles.map((article) => toArticleRow(article, language))
}

export const newestFirst = [
  { publishedOn: { sort: 'desc', nulls: 'last' } },
  { id: 'desc' },
] satisfies Prisma.ArticleOrderByWithRelationInput[]

/** What the public may see, narrowed, for feeds and short lists; the news list and its counts say the same in SQL. */
export function publishedArticles(filters: ArticleFilters): Prisma.ArticleWhereInput {
  const { theme, city, project, partner, kind, year } = filters
  return {
    trashedAt: null,
    translations: { some: published },
    ...(theme ? { themes: { some: { theme: known(theme) } } } : {}),
    ...(city ? { cities: { some: { city: known(city) } } } : {}),
    ...(project ? { project: known(project) } : {}),
    ...(partner
      ? { OR: [{ partner: known(partner) }, { namedPartners: { some: { partner: known(partner) } } }] }
      : {}),
    ...(kind ? { kind } : {}),
    ...(year ? { publishedOn: yearRange(year) } : {}),
  }
}

/** `documents` are its slides. */
type Selected = Omit<Prisma.ArticleGetPayload<{ select: typeof articleRowSelect }>, 'documents'> & {
  documents: readonly unknown[]
}

export function toArticleRow(article: Selected, language: string): ArticleRow {
  const text = inLanguage(article.translations, language)
  return {
    slug: article.slug,
    kind: article.kind,
    language: text?.language ?? language,
    title: text?.title ?? '',
    summary: text?.summary ?? '',
    publishedOn: partialDate(article.publishedOn, article.publishedOnPrecision),
    cities: article.cities.map(({ city }) => toNamed(city, language)),
    themes: article.themes.map(({ theme }) => toNamed(theme, language)),
    slides: article.documents.length,
  }
}
