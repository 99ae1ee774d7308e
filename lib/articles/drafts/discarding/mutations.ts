import 'server-only'
import { lockArticle, type LockedArticle } from '@/lib/articles/locked/queries'
import { canDiscard } from '@/lib/articles/policy'
import { syncQuotes } from '@/lib/articles/quotes/mutations'
import { versionOf } from '@/lib/articles/versions/mutations'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'

type Discarding = { id: string; language: string; version: number; confirmation: string }

/**
 * Throws away the changes to a live story. Its words stay among the versions, from where they come back as a draft; what
 * the public reads stays as it is. Whoever does it names the story, as the public knows it.
 */
export async function discardDraft(
  tx: Transaction,
  viewer: Viewer,
  { id, language, version, confirmation }: Discarding,
): Promise<{ ok: true } | Refusal<'not-found' | 'changed-meanwhile' | 'name-differs'>> {
  const article = await lockArticle(tx, viewer, id, language)
  const { draft, live, translation } = article ?? {}
  if (!article || !draft || !live || !canDiscard(viewer, article, draft, translation ?? null))
    return refuse('not-found')
  if (draft.version !== version) return refuse('changed-meanwhile')
  if (confirmation.trim() !== live.title.trim()) return refuse('name-differs')
  const kept = await keepWords(tx, viewer, article, language)
  await tx.articleDraft.delete({ where: { articleId_language: { articleId: id, language } } })
  await syncQuotes(tx, { articleId: id, language, body: live.body, live: false })
  await record(tx, viewer, 'article.discarded', id, { language, number: kept })
  return { ok: true }
}

/** @returns the number of the version that has them */
async function keepWords(
  tx: Transaction,
  viewer: Viewer,
  { id, draft, live }: LockedArticle,
  language: string,
): Promise<number | null> {
  if (!draft || !live) return null
  const { title, summary, body, updatedById } = draft
  const authorId = updatedById ?? viewer.accountId
  const kept = await versionOf(tx, id, { language, title, summary, body, authorId, note: 'discarded' })
  const version = await tx.articleVersion.findUnique({ where: { id: kept }, select: { number: true } })
  return version?.number ?? null
}
