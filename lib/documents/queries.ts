import 'server-only'
import { cache } from 'react'
import { articlesTag } from '@/lib/articles/paths'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { mentionable, namedSelect, toNamed } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { noteReads } from '@/lib/server/reading'
import type { DocumentKind } from '@/prisma/generated/enums'

export type DocumentRecord = {
  slug: string
  language: string
  title: string
  summary: string
  kind: DocumentKind
  issuedOn: PartialDate | null
  licence: string | null
  speakers: { slug: string; name: string; affiliation: string | null }[]
  articles: { slug: string; title: string; language: string }[]
  /** Null while the file is missing, which only editors are told. */
  file: DocumentFile | null
}

/** @property bytes size of the file */
export type DocumentFile = { href: string; mediaType: string; bytes: number; language: string }

const published = { status: 'published' } as const

/** What every visitor may see of documents. The one place that says so. */
export const publicDocuments = {
  visibility: 'public',
  trashedAt: null,
  translations: { some: published },
} as const satisfies Prisma.DocumentWhereInput

/** One public document, or null. */
export const getPublishedDocument = cache(async function getPublishedDocument(
  language: string,
  slug: string,
): Promise<DocumentRecord | null> {
  noteReads(documentsTag, articlesTag)
  const document = await db.document.findFirst({ where: { slug, ...publicDocuments }, select: recordSelect })
  const text = document && inLanguage(document.translations, language)
  if (!document || !text) return null
  return {
    slug: document.slug,
    kind: document.kind,
    licence: document.licence,
    issuedOn: partialDate(document.issuedOn, document.issuedOnPrecision),
    ...text,
    speakers: document.people.map(({ person, affiliation }) => ({
      ...toNamed(person, language),
      affiliation,
    })),
    articles: document.articles.flatMap(({ article }) => {
      const story = inLanguage(article.translations, language)
      return story ? [{ slug: article.slug, ...story }] : []
    }),
    file: document.currentVersion && toFile(document.id, document.currentVersion),
  }
})

const recordSelect = {
  id: true,
  slug: true,
  kind: true,
  licence: true,
  issuedOn: true,
  issuedOnPrecision: true,
  translations: { where: published, select: { language: true, title: true, summary: true } },
  people: {
    where: { role: 'speaker', person: mentionable },
    orderBy: { position: 'asc' },
    select: { affiliation: true, person: namedSelect },
  },
  articles: {
    where: { article: { trashedAt: null, translations: { some: published } } },
    orderBy: { article: { publishedOn: 'desc' } },
    select: {
      article: {
        select: { slug: true, translations: { where: published, select: { language: true, title: true } } },
      },
    },
  },
  currentVersion: {
    select: { language: true, file: { select: { originalName: true, mediaType: true, size: true } } },
  },
} satisfies Prisma.DocumentSelect

type Version = NonNullable<Prisma.DocumentGetPayload<{ select: typeof recordSelect }>['currentVersion']>

function toFile(id: string, { language, file }: Version): DocumentFile {
  const href = `/files/${id}/${encodeURIComponent(file.originalName)}`
  return { href, language, mediaType: file.mediaType, bytes: file.size }
}

export type ServedFile = { key: string; bytes: number; mediaType: string; name: string; hash: string }

/**
 * The file behind an address, when everybody may have it.
 * @param id the document's, not the file's: a file that is replaced keeps its address
 * @param version null for the current one, else its number
 */
export async function getPublicFile(id: string, version: number | null): Promise<ServedFile | null> {
  const file = { select: { key: true, size: true, mediaType: true, originalName: true, hash: true } }
  const document = await db.document.findFirst({
    where: { id, ...publicDocuments },
    select: {
      currentVersion: { select: { file } },
      versions: { where: { number: version ?? 0 }, select: { file } },
    },
  })
  const found = version === null ? document?.currentVersion : document?.versions[0]
  if (!found) return null
  const { key, size, mediaType, originalName, hash } = found.file
  return { key, bytes: size, mediaType, name: originalName, hash }
}
