import 'server-only'
import { cache } from 'react'
import { articlesTag } from '@/lib/articles/paths'
import { articleRowSelect, publishedArticles, toArticleRow, type ArticleRow } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { publicDocuments } from '@/lib/documents/queries'
import { eventsTag } from '@/lib/events/paths'
import { groupsTag } from '@/lib/groups/paths'
import {
  isMentionable,
  mentionable,
  namedSelect,
  titledSelect,
  toNamed,
  toTitled,
  type Named,
} from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { imagesTag } from '@/lib/images/paths'
import { pictureSelect, toPicture } from '@/lib/images/queries'
import type { Picture } from '@/lib/images/rules'
import { pairingsTag } from '@/lib/pairings/paths'
import { pairingRowSelect, toPairingRow } from '@/lib/pairings/queries'
import { partnersTag } from '@/lib/partners/paths'
import { peopleTag } from '@/lib/people/paths'
import { projectsTag } from '@/lib/projects/paths'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { themesTag } from '@/lib/themes/paths'

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
  /** Role and affiliation as they were when it was written. */
  authors: (Named & { role: string | null; affiliation: string | null })[]
  documents: ArticleDocument[]
  project: Named | null
  solutions: Named[]
  /** Organisations that the story names. */
  partners: Named[]
  /** People that the story names, beside its authors. */
  people: Named[]
  /** Those it reports on. */
  events: Named[]
  groups: Named[]
  pairings: Named[]
  /** What leads the story; its text may show it too. */
  image: Picture | null
  /** Languages in which the story can be read. */
  languages: string[]
}

export type ArticleDocument = {
  id: string
  slug: string
  title: string
  language: string
  speakers: Named[]
  /** Of its file, while it has no page: only in the preview of a draft. */
  file?: string
}

/** One published story as the public reads it, or null. */
export const getPublishedArticle = cache(async function getPublishedArticle(
  language: string,
  slug: string,
): Promise<ArticleRecord | null> {
  noteReads(articlesTag, citiesTag, themesTag, documentsTag, peopleTag, projectsTag, ...mentionTags)
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
    ...toArticleRow({ ...article, documents: article.documents.filter(isSlides) }, language),
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
    ...toMentions(article, language),
    image: article.image && toPicture(article.image, language),
    languages: article.translations.map((translation) => translation.language),
  }
})

const published = { status: 'published' } as const
const mentionTags = [imagesTag, solutionsTag, partnersTag, eventsTag, groupsTag, pairingsTag]

/** What a story says of one of its documents. */
export const documentSelect = {
  id: true,
  kind: true,
  slug: true,
  translations: { where: published, select: { language: true, title: true } },
  people: {
    where: { role: 'speaker', person: mentionable },
    orderBy: { position: 'asc' },
    select: { person: namedSelect },
  },
} satisfies Prisma.DocumentSelect

const recordSelect = {
  ...articleRowSelect,
  id: true,
  originalPublisher: true,
  originalContact: true,
  originalUrl: true,
  image: pictureSelect,
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
  project: {
    select: { slug: true, acronym: true, trashedAt: true, translations: titledSelect.select.translations },
  },
  solutions: {
    where: { solution: mentionable },
    orderBy: { solution: { sortKey: 'asc' } },
    select: { solution: namedSelect },
  },
  namedPartners: {
    where: { partner: mentionable },
    orderBy: { partner: { sortKey: 'asc' } },
    select: { partner: namedSelect },
  },
  people: { where: { person: mentionable }, orderBy: { position: 'asc' }, select: { person: namedSelect } },
  events: {
    where: { event: mentionable },
    orderBy: { event: { startsAt: 'desc' } },
    select: { event: titledSelect },
  },
  groups: {
    where: { group: mentionable },
    orderBy: { group: { sortKey: 'asc' } },
    select: { group: namedSelect },
  },
  pairings: {
    where: { pairing: mentionable },
    orderBy: { pairing: { sortKey: 'asc' } },
    select: { pairing: { select: pairingRowSelect } },
  },
} satisfies Prisma.ArticleSelect

type Selected = Prisma.ArticleGetPayload<{ select: typeof recordSelect }>

/** Other records that the story names, as far as the public knows them. */
function toMentions(article: Selected, language: string) {
  const { project } = article
  return {
    project: isMentionable(project) ? { ...toTitled(project, language), name: project.acronym } : null,
    solutions: article.solutions.map(({ solution }) => toNamed(solution, language)),
    partners: article.namedPartners.map(({ partner }) => toNamed(partner, language)),
    people: article.people.map(({ person }) => toNamed(person, language)),
    events: article.events.map(({ event }) => toTitled(event, language)),
    groups: article.groups.map(({ group }) => toNamed(group, language)),
    pairings: article.pairings.map(({ pairing }) => {
      const { slug, title: name, language: spoken } = toPairingRow(pairing, language)
      return { slug, name, language: spoken }
    }),
  }
}

const isSlides = ({ document }: Selected['documents'][number]) => document.kind === 'slides'

export function toDocument(
  document: Prisma.DocumentGetPayload<{ select: typeof documentSelect }>,
  language: string,
): ArticleDocument {
  const text = inLanguage(document.translations, language)
  return {
    id: document.id,
    slug: document.slug,
    title: text?.title ?? '',
    language: text?.language ?? language,
    speakers: document.people.map(({ person }) => toNamed(person, language)),
  }
}
