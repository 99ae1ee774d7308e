import 'server-only'
import { cache } from 'react'
import { articlesTag } from '@/lib/articles/paths'
import type { Viewer } from '@/lib/auth/session'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { listPages, type DocumentPage } from '@/lib/documents/pages/queries'
import { documentsTag, filePath, versionPath } from '@/lib/documents/paths'
import { documentPeopleSelect, toDocumentPeople, type DocumentPerson } from '@/lib/documents/people/queries'
import { presentationSelect, toPresentations, type Presentation } from '@/lib/documents/presentations/queries'
import { visible } from '@/lib/documents/policy'
import { publicDocuments } from '@/lib/documents/queries'
import { eventsTag } from '@/lib/events/paths'
import { figuresTag } from '@/lib/figures/paths'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { partnersTag } from '@/lib/partners/paths'
import { peopleTag } from '@/lib/people/paths'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { themesTag } from '@/lib/themes/paths'
import type { DocumentKind, DocumentStage, FigureQualifier } from '@/prisma/generated/enums'

export type DocumentRecord = {
  id: string
  slug: string
  /** Of title and summary. */
  language: string
  title: string
  summary: string
  kind: DocumentKind
  stage: DocumentStage
  issuedOn: PartialDate | null
  /** SPDX identifier or address. */
  licence: string | null
  deliverableNumber: string | null
  doi: string | null
  people: DocumentPerson[]
  partner: Named | null
  group: Named | null
  project: { slug: string; acronym: string } | null
  cities: Named[]
  themes: Named[]
  solutions: Named[]
  presentations: Presentation[]
  articles: (Titled & { publishedOn: PartialDate | null })[]
  figures: DocumentFigure[]
  file: DocumentFile
  pages: DocumentPage[]
  /** Older files, the newest of them first. */
  olderVersions: (DocumentFile & { addedAt: Date })[]
}

type Titled = { slug: string; title: string; language: string }

export type DocumentFigure = Titled & { value: number; qualifier: FigureQualifier; unit: string }

/** @property bytes size of the file */
export type DocumentFile = {
  number: number
  href: string
  mediaType: string
  bytes: number
  language: string
}

const published = { status: 'published' } as const
const titled = {
  slug: true,
  translations: { where: published, select: { language: true, title: true } },
} as const

/** One public document, or null; one whose file is missing is not public. */
export const getPublishedDocument = cache((language: string, slug: string) =>
  readDocument(publicDocuments, language, slug),
)

/** One document as somebody sees it who is signed in. */
export const getDocumentFor = cache((viewer: Viewer, language: string, slug: string) =>
  readDocument(visible(viewer), language, slug),
)

async function readDocument(
  may: Prisma.DocumentWhereInput,
  language: string,
  slug: string,
): Promise<DocumentRecord | null> {
  noteReads(documentsTag, peopleTag, partnersTag, groupsTag, projectsTag)
  noteReads(citiesTag, themesTag, solutionsTag, eventsTag, articlesTag, figuresTag)
  const document = await db.document.findFirst({ where: { slug, ...may }, select: recordSelect })
  const text = document && inLanguage(document.translations, language)
  if (!document?.currentVersion || !text) return null
  const { id, kind, stage, licence, deliverableNumber, doi, currentVersion } = document
  return {
    ...{ id, slug, kind, stage, licence, deliverableNumber, doi, ...text },
    issuedOn: partialDate(document.issuedOn, document.issuedOnPrecision),
    people: toDocumentPeople(document.people, language),
    ...relationsOf(document, language),
    presentations: toPresentations(document, language),
    articles: document.articles.flatMap(({ article }) => toStory(article, language)),
    figures: document.figures.flatMap(({ value, qualifier, unit, ...figure }) =>
      toTitled(figure, language).map((words) => ({ ...words, value: Number(value), qualifier, unit })),
    ),
    file: toFile(id, currentVersion, filePath),
    pages: await listPages(id, currentVersion),
    olderVersions: document.versions
      .filter(({ number }) => number !== currentVersion.number)
      .map((version) => ({ ...toFile(id, version, versionPath), addedAt: version.createdAt })),
  }
}

const versionSelect = {
  number: true,
  language: true,
  fileId: true,
  createdAt: true,
  file: { select: { originalName: true, mediaType: true, size: true } },
} satisfies Prisma.DocumentVersionSelect

const newestStories = { article: { publishedOn: { sort: 'desc', nulls: 'last' } } } as const

const recordSelect = {
  id: true,
  kind: true,
  stage: true,
  licence: true,
  deliverableNumber: true,
  doi: true,
  issuedOn: true,
  issuedOnPrecision: true,
  translations: { where: published, select: { language: true, title: true, summary: true } },
  people: documentPeopleSelect,
  partner: { select: { trashedAt: true, ...namedSelect.select } },
  group: { select: { trashedAt: true, ...namedSelect.select } },
  project: {
    select: {
      slug: true,
      acronym: true,
      trashedAt: true,
      translations: { where: published, select: { language: true } },
    },
  },
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
  solutions: {
    where: { solution: mentionable },
    orderBy: { solution: { sortKey: 'asc' } },
    select: { solution: namedSelect },
  },
  ...presentationSelect,
  articles: {
    where: { article: mentionable },
    orderBy: newestStories,
    take: 20,
    select: { article: { select: { ...titled, publishedOn: true, publishedOnPrecision: true } } },
  },
  figures: {
    where: mentionable,
    orderBy: [{ headlinePosition: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
    take: 20,
    select: { ...titled, value: true, qualifier: true, unit: true },
  },
  currentVersion: { select: versionSelect },
  versions: { orderBy: { number: 'desc' }, take: 20, select: versionSelect },
} satisfies Prisma.DocumentSelect

type Selected = Prisma.DocumentGetPayload<{ select: typeof recordSelect }>
type Version = NonNullable<Selected['currentVersion']>

function relationsOf({ partner, group, project, ...document }: Selected, language: string) {
  return {
    partner: isPublic(partner) ? toNamed(partner, language) : null,
    group: isPublic(group) ? toNamed(group, language) : null,
    project: isPublic(project) ? { slug: project.slug, acronym: project.acronym } : null,
    cities: document.cities.map(({ city }) => toNamed(city, language)),
    themes: document.themes.map(({ theme }) => toNamed(theme, language)),
    solutions: document.solutions.map(({ solution }) => toNamed(solution, language)),
  }
}

function isPublic<Related extends { trashedAt: Date | null; translations: unknown[] }>(
  related: Related | null,
): related is Related {
  return related !== null && !related.trashedAt && related.translations.length > 0
}

function toTitled(
  record: { slug: string; translations: { language: string; title: string }[] },
  language: string,
): Titled[] {
  const text = inLanguage(record.translations, language)
  return text ? [{ slug: record.slug, ...text }] : []
}

function toStory(article: Selected['articles'][number]['article'], language: string) {
  const publishedOn = partialDate(article.publishedOn, article.publishedOnPrecision)
  return toTitled(article, language).map((words) => ({ ...words, publishedOn }))
}

function toFile(
  id: string,
  { number, language, file }: Version,
  address: (id: string, name: string, number: number) => string,
): DocumentFile {
  const href = address(id, file.originalName, number)
  return { number, href, language, mediaType: file.mediaType, bytes: file.size }
}
