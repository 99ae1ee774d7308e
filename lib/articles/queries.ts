import 'server-only'
import { cache } from 'react'
import { db, type Prisma } from '@/lib/db'
import { articlesTag, type ArticleFilters } from '@/lib/articles/paths'
import { citiesTag } from '@/lib/cities/paths'
import { documentsTag } from '@/lib/documents/paths'
import { publicDocuments } from '@/lib/documents/queries'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, yearRange, type PartialDate } from '@/lib/lists/dates'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
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

const rowSelect = {
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
  _count: { select: { documents: { where: { document: { kind: 'slides', ...publicDocuments } } } } },
} satisfies Prisma.ArticleSelect

/** The news list under filters, newest first; stories that bear no date come last. */
export async function listPublishedArticles(
  language: string,
  filters: ArticleFilters,
): Promise<Page<ArticleRow>> {
  noteReads(articlesTag, citiesTag, themesTag, documentsTag)
  const where = publishedArticles(filters)
  const page = filters.page ?? 1
  const [articles, total] = await Promise.all([
    db.article.findMany({ where, select: rowSelect, orderBy: newestFirst, ...rowsOfPage(page) }),
    db.article.count({ where }),
  ])
  if (total === 0) doNotKeep()
  return asPage(
    articles.map((article) => toRow(article, language)),
    total,
    page,
  )
}

/** The newest stories under filters, for pages that show a few of them. */
export async function listNewestArticles(
  language: string,
  filters: ArticleFilters,
  limit: number,
): Promise<ArticleRow[]> {
  noteReads(articlesTag, citiesTag, themesTag, documentsTag)
  const where = publishedArticles(filters)
  const articles = await db.article.findMany({ where, select: rowSelect, orderBy: newestFirst, take: limit })
  return articles.map((article) => toRow(article, language))
}

const newestFirst = [
  { publishedOn: { sort: 'desc', nulls: 'last' } },
  { id: 'desc' },
] satisfies Prisma.ArticleOrderByWithRelationInput[]

/** What the public may see, narrowed. The one place that says so for lists and counts. */
export function publishedArticles(filters: ArticleFilters): Prisma.ArticleWhereInput {
  const { theme, city, project, partner, kind, year } = filters
  return {
    trashedAt: null,
    translations: { some: published },
    ...(theme ? { themes: { some: { theme: { slug: theme } } } } : {}),
    ...(city ? { cities: { some: { city: { slug: city } } } } : {}),
    ...(project ? { project: { slug: project } } : {}),
    ...(partner
      ? { OR: [{ partner: { slug: partner } }, { namedPartners: { some: { partner: { slug: partner } } } }] }
      : {}),
    ...(kind ? { kind } : {}),
    ...(year ? { publishedOn: yearRange(year) } : {}),
  }
}

type Selected = Prisma.ArticleGetPayload<{ select: typeof rowSelect }>

function toRow(article: Selected, language: string): ArticleRow {
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
    slides: article._count.documents,
  }
}

export type ArticleRecord = ArticleRow & {
  id: string
  body: RichText
  /** What the text refers to, as the public may see it. */
  links: RichTextLinks
  originalPublisher: string | null
  originalContact: string | null
  originalUrl: string | null
  firstPublishedAt: Date | null
  changedAt: Date
  authors: { slug: string; name: string; role: string | null; affiliation: string | null }[]
  documents: ArticleDocument[]
  /** Languages in which the story can be read. */
  languages: string[]
}

export type ArticleDocument = {
  id: string
  slug: string
  title: string
  language: string
  speakers: string[]
}

/** One published story as the public reads it, or null. */
export const getPublishedArticle = cache(async function getPublishedArticle(
  language: string,
  slug: string,
): Promise<ArticleRecord | null> {
  noteReads(articlesTag, citiesTag, themesTag, documentsTag)
  const article = await db.article.findFirst({
    where: { AND: [{ slug }, publishedArticles({})] },
    select: recordSelect,
  })
  if (!article) return null
  const live = inLanguage(article.translations, language)
  if (!live?.liveVersion) return null
  // It was checked against the allow-list when it was written, and is rendered by it again.
  const body = live.liveVersion.body as RichText
  return {
    ...toRow(article, language),
    id: article.id,
    body,
    links: await loadPublicLinks(body, language),
    originalPublisher: article.originalPublisher,
    originalContact: article.originalContact,
    originalUrl: article.originalUrl,
    firstPublishedAt: live.publishedAt,
    changedAt: live.liveVersion.createdAt,
    authors: article.authors.map(({ person, role, affiliation }) => ({
      ...toNamed(person, language),
      role,
      affiliation,
    })),
    documents: article.documents.map(({ document }) => toDocument(document, language)),
    languages: article.translations.map((translation) => translation.language),
  }
})

const documentSelect = {
  id: true,
  slug: true,
  translations: { where: published, select: { language: true, title: true } },
  people: {
    where: { role: 'speaker', person: mentionable },
    orderBy: { position: 'asc' },
    select: { person: namedSelect },
  },
} satisfies Prisma.DocumentSelect

const recordSelect = {
  ...rowSelect,
  id: true,
  originalPublisher: true,
  originalContact: true,
  originalUrl: true,
  translations: {
    where: published,
    select: {
      language: true,
      title: true,
      summary: true,
      publishedAt: true,
      liveVersion: { select: { body: true, createdAt: true } },
    },
  },
  authors: {
    where: { person: mentionable },
    orderBy: { position: 'asc' },
    select: { role: true, affiliation: true, person: namedSelect },
  },
  documents: {
    where: { document: publicDocuments },
    orderBy: { position: 'asc' },
    select: { document: { select: documentSelect } },
  },
} satisfies Prisma.ArticleSelect

function toDocument(
  document: Prisma.DocumentGetPayload<{ select: typeof documentSelect }>,
  language: string,
): ArticleDocument {
  const text = inLanguage(document.translations, language)
  return {
    id: document.id,
    slug: document.slug,
    title: text?.title ?? '',
    language: text?.language ?? language,
    speakers: document.people.map(({ person }) => toNamed(person, language).name),
  }
}
