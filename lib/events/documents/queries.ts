import 'server-only'
import type { Prisma } from '@/lib/db'
import { inLanguage } from '@/lib/i18n/translation'
import type { DocumentKind } from '@/prisma/generated/enums'

/** A public document as an event mentions it. */
export type DocumentMention = {
  slug: string
  language: string
  title: string
  kind: DocumentKind
  draft: boolean
  /** Null while the file is missing. `bytes` is its size. */
  file: { mediaType: string; bytes: number } | null
}

export const documentMentionSelect = {
  slug: true,
  kind: true,
  stage: true,
  translations: { where: { status: 'published' }, select: { language: true, title: true } },
  currentVersion: { select: { file: { select: { mediaType: true, size: true } } } },
} satisfies Prisma.DocumentSelect

export function toDocumentMention(
  document: Prisma.DocumentGetPayload<{ select: typeof documentMentionSelect }>,
  language: string,
): DocumentMention {
  const { slug, kind, stage, translations, currentVersion } = document
  const text = inLanguage(translations, language)
  return {
    slug,
    kind,
    language: text?.language ?? language,
    title: text?.title ?? slug,
    draft: stage === 'draft',
    file: currentVersion && { mediaType: currentVersion.file.mediaType, bytes: currentVersion.file.size },
  }
}
