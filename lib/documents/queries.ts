import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { countPages } from '@/lib/documents/pages/queries'
import { documentsTag, type DocumentFilters } from '@/lib/documents/paths'
import { visible } from '@/lib/documents/policy'
import { isMentionable, mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, yearRange, type PartialDate } from '@/lib/lists/dates'
import { known } from '@/lib/lists/known'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { peopleTag } from '@/lib/people/paths'
import { doNotKeep, noteReads } from '@/lib/server/reading'
import type { DocumentKind, DocumentStage, Visibility } from '@/prisma/generated/enums'

export type DocumentRow = {
  slug: string
  /** Of title and summary. */
  language: string
  title: string
  summary: string
  kind: DocumentKind
  stage: DocumentStage
  issuedOn: PartialDate | null
  speakers: Named[]
  authors: Named[]
  /** `bytes` is its size; `pages` is 0 where they were not read. */
  file: { mediaType: string; bytes: number; language: string; pages: number }
}

const published = { status: 'published' } as const

/**
 * What every visitor may see of documents: one whose file is missing is the editors' concern. The one place that says
 * so.
 */
export const publicDocuments = {
  visibility: 'public',
  trashedAt: null,
  currentVersionId: { not: null },
  translations: { some: published },
} as const satisfies Prisma.DocumentWhereInput

const rowSelect = {
  slug: true,
  kind: true,
  stage: true,
  issuedOn: true,
  issuedOnPrecision: true,
  translations: { where: published, select: { language: true, title: true, summary: true } },
  people: {
    where: { role: { in: ['speaker', 'author'] }, person: mentionable },
    orderBy: { position: 'asc' },
    select: { role: true, person: namedSelect },
  },
  currentVersion: {
    select: { language: true, fileId: true, file: { select: { mediaType: true, size: true } } },
  },
} satisfies Prisma.DocumentSelect

export const newestFirst = [
  { issuedOn: { sort: 'desc', nulls: 'last' } },
  { id: 'desc' },
] satisfies Prisma.DocumentOrderByWithRelationInput[]

/** The library under filters, newest first; what bears no date comes last. */
export async function listPublishedDocuments(
  language: string,
  filters: DocumentFilters,
): Promise<Page<DocumentRow>> {
  return listWithin(publicDocuments, language, filters)
}

/** The library as somebody sees it who is signed in: with what is for members, and for the groups they belong to. */
export async function listDocumentsFor(
  viewer: Viewer,
  language: string,
  filters: DocumentFilters,
): Promise<Page<DocumentRow>> {
  return listWithin(visible(viewer), language, filters)
}

async function listWithin(
  may: Prisma.DocumentWhereInput,
  language: string,
  filters: DocumentFilters,
): Promise<Page<DocumentRow>> {
  noteReads(documentsTag, peopleTag)
  const where = narrowedDocuments(may, filters)
  const page = filters.page ?? 1
  const [documents, total] = await Promise.all([
    db.document.findMany({ where, select: rowSelect, orderBy: newestFirst, ...rowsOfPage(page) }),
    db.document.count({ where }),
  ])
  if (total === 0) doNotKeep()
  return asPage(await toRows(documents, language), total, page)
}

/** The newest documents that others speak of, for pages that show a few of them. @param where among the library's */
export async function listNewestDocuments(
  language: string,
  where: Prisma.DocumentWhereInput,
  limit: number,
): Promise<DocumentRow[]> {
  noteReads(documentsTag, peopleTag)
  const documents = await db.document.findMany({
    where: { AND: [publishedDocuments({}), where] },
    select: rowSelect,
    orderBy: newestFirst,
    take: limit,
  })
  return toRows(documents, language)
}

/** The same of what is not public but theirs to see: papers and drafts for members. */
export async function listNewestDocumentsFor(
  viewer: Viewer,
  language: string,
  where: Prisma.DocumentWhereInput,
  limit: number,
): Promise<DocumentRow[]> {
  noteReads(documentsTag, peopleTag)
  const documents = await db.document.findMany({
    where: { AND: [visible(viewer), { visibility: { not: 'public' } }, where] },
    select: rowSelect,
    orderBy: newestFirst,
    take: limit,
  })
  return toRows(documents, language)
}

/** What `isPublicDocument` asks for. */
export const publicityOfDocument = { visibility: true, trashedAt: true, currentVersionId: true } as const

type Publicity = {
  visibility: Visibility
  trashedAt: Date | null
  currentVersionId: string | null
  translations: readonly unknown[]
}

/**
 * What `publicDocuments` says, of one document that was selected with its published translations alone: a relation to
 * one record cannot be narrowed where it is selected.
 */
export function isPublicDocument<Related extends Publicity>(document: Related | null): document is Related {
  return document?.visibility === 'public' && document.currentVersionId !== null && isMentionable(document)
}

/** What the library shows everybody, narrowed. */
export function publishedDocuments(filters: DocumentFilters): Prisma.DocumentWhereInput {
  return narrowedDocuments(publicDocuments, filters)
}

/** Those of some documents that filters leave. */
export function narrowedDocuments(
  may: Prisma.DocumentWhereInput,
  filters: DocumentFilters,
): Prisma.DocumentWhereInput {
  const { kind, theme, city, project, language, year } = filters
  return {
    ...may,
    ...(kind ? { kind: kind as DocumentKind } : {}),
    ...(theme ? { themes: { some: { theme: known(theme) } } } : {}),
    ...(city ? { cities: { some: { city: known(city) } } } : {}),
    ...(project ? { project: known(project) } : {}),
    ...(language ? { currentVersion: { language } } : {}),
    ...(year ? { issuedOn: yearRange(year) } : {}),
  }
}

type Selected = Prisma.DocumentGetPayload<{ select: typeof rowSelect }>

async function toRows(documents: readonly Selected[], language: string): Promise<DocumentRow[]> {
  const pages = await countPages(documents.flatMap(({ currentVersion }) => currentVersion?.fileId ?? []))
  return documents.flatMap((document) => toRow(document, pages, language))
}

function toRow(document: Selected, pages: ReadonlyMap<string, number>, language: string): DocumentRow[] {
  const { slug, kind, stage, currentVersion } = document
  const text = inLanguage(document.translations, language)
  if (!text || !currentVersion) return []
  const { file } = currentVersion
  const named = (wanted: 'speaker' | 'author') =>
    document.people.filter(({ role }) => role === wanted).map(({ person }) => toNamed(person, language))
  return [
    {
      ...{ slug, kind, stage, ...text },
      issuedOn: partialDate(document.issuedOn, document.issuedOnPrecision),
      speakers: named('speaker'),
      authors: named('author'),
      file: {
        mediaType: file.mediaType,
        bytes: file.size,
        language: currentVersion.language,
        pages: pages.get(currentVersion.fileId) ?? 0,
      },
    },
  ]
}
