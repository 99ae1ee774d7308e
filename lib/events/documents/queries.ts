import 'server-only'
import type { Prisma } from '@/lib/db'
import { isPublicDocument, publicityOfDocument } from '@/lib/documents/queries'
import { inLanguage } from '@/lib/i18n/translation'
import type { DocumentKind } from '@/prisma/generated/enums'

/** A public document as an event mentions it. */
export type DocumentMention = {
  slug: string
  language: string
  title: string
  kind: DocumentKind
  draft: boolean
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

/** @returns null for a document that the public may not have */
export function toDocumentMention(
  document: Prisma.DocumentGetPayload<{ select: typeof documentMentionSelect }> | null,
  language: string,
): DocumentMention | null {
  if (!isPublicDocument(document) || !document.currentVersion) return null
  const { slug, kind, stage, translations, currentVersion } = document
  const text = inLanguage(translations, language)
  return {
    slug,
    kind,
    language: text?.language ?? language,
    title: text?.title ?? slug,
    draft: stage === 'draft',
    file: { mediaType: currentVersion.file.mediaType, bytes: currentVersion.file.size },
  }
}
