import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { v7 as uuid } from 'uuid'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import type { RichText } from '@/lib/richtext/nodes'
import { plainText } from '@/lib/richtext/text'

/** What a story says in one language. */
export type ArticleTexts = {
  language: string
  title: string
  summary: string
  body: RichText
  published: boolean
  /** When these words were written, where they come from elsewhere; now without it. */
  writtenAt?: Date | null
}

/**
 * Writes the text of one language: as a new version that goes live, or as the draft of a story that is not
 * published. The same words again make no new version.
 */
export async function writeTexts(
  tx: Transaction,
  viewer: Viewer,
  articleId: string,
  input: ArticleTexts,
): Promise<void> {
  const { language, title, summary, body, published } = input
  const words = { title, summary, text: plainText(body) }
  const where = { articleId_language: { articleId, language } }
  const before = await tx.articleTranslation.findUnique({ where, select: { publishedAt: true } })
  const { status, publishedAt } = publication(published, before?.publishedAt)
  const { accountId: authorId } = viewer
  const liveVersionId = published ? await versionOf(tx, articleId, { ...input, authorId }) : null
  const row = { ...words, status, publishedAt, liveVersionId }
  await tx.articleTranslation.upsert({
    where,
    create: { articleId, language, ...row },
    update: { ...row, version: { increment: 1 } },
    select: { articleId: true },
  })
  if (published) await tx.articleDraft.deleteMany({ where: { articleId, language } })
  else await writeDraft(tx, viewer, articleId, language, { ...words, body })
}

type Version = Omit<ArticleTexts, 'published'> & {
  authorId: string | null
  /** Why it is kept, where the public never had it. */
  note?: 'discarded'
}

/** The version that holds these words: the newest one, or a new one after it. */
export async function versionOf(tx: Transaction, articleId: string, version: Version): Promise<string> {
  const { language, title, summary, body, writtenAt, authorId, note } = version
  const newest = await tx.articleVersion.findFirst({
    where: { articleId, language },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, title: true, summary: true, body: true },
  })
  const same =
    newest && newest.title === title && newest.summary === summary && isDeepStrictEqual(newest.body, body)
  if (same) return newest.id
  const { id } = await tx.articleVersion.create({
    data: {
      id: uuid(),
      articleId,
      language,
      number: (newest?.number ?? 0) + 1,
      title,
      summary,
      body,
      text: plainText(body),
      authorId,
      ...(note && { note }),
      ...(writtenAt ? { createdAt: writtenAt } : {}),
    },
    select: { id: true },
  })
  return id
}

async function writeDraft(
  tx: Transaction,
  viewer: Viewer,
  articleId: string,
  language: string,
  words: { title: string; summary: string; body: RichText; text: string },
): Promise<void> {
  const row = { ...words, updatedById: viewer.accountId }
  await tx.articleDraft.upsert({
    where: { articleId_language: { articleId, language } },
    create: { articleId, language, ...row },
    update: { ...row, version: { increment: 1 } },
    select: { articleId: true },
  })
}
