import 'server-only'
import type { Prisma } from '@/lib/db'
import { isPublicDocument, publicityOfDocument } from '@/lib/documents/queries'
import { inLanguage } from '@/lib/i18n/translation'
import type { DocumentKind } from '@/prisma/generated/enums'

/** A document as an event mentions it: a public one, unless its reader may see more. */
export type DocumentMention = {
  slug: string
  language: string
  title: string
  kind: DocumentKind
  draft: boolean
  /** Whether it is for members, and not for everybody. */
  forMembers: boolean
  /** `bytes` is its size. */
  file: { mediaType: string; bytes: number }
}

export const documentMentionSelect = {
  ...publicityOfDocument,
  slug: true,
  kind: true,
  stage: true,
  translations: { where: { status: 'published' }, select: { language: true, title: true } },
  currentVersion: { select: { file: { select: { mediaType: true, size: true } } } },
} satisfies Prisma.DocumentSelect

type Selected = Prisma.DocumentGetPayload<{ select: typeof documentMentionSelect }>

/** @returns null for a document that the public may not have */
export function toDocumentMention(document: Selected | null, language: string): DocumentMention | null {
  return isPublicDocument(document) ? mentionOf(document, language) : null
}

/** @param document that the reader may see; null where it has no file */
export function mentionOf(document: Selected, language: string): DocumentMention | null {
  const { slug, kind, stage, visibility, translations, currentVersion } = document
  if (!currentVersion) return null
  const text = inLanguage(translations, language)
  return {
    slug,
    kind,
    language: text?.language ?? language,
    title: text?.title ?? slug,
    draft: stage === 'draft',
    forMembers: visibility !== 'public',
    file: { mediaType: currentVersion.file.mediaType, bytes: currentVersion.file.size },
  }
}
