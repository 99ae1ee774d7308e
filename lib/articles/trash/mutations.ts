import 'server-only'
import { lockArticle, type LockedArticle } from '@/lib/articles/locked/queries'
import { articlesTag, articleTag, publishJobKey, withdrawJobKey } from '@/lib/articles/paths'
import { canDelete, canRestore, canTrash } from '@/lib/articles/policy'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { dequeue, enqueue } from '@/lib/jobs/enqueue'
import { redirectsTag } from '@/lib/redirects/paths'
import { touch } from '@/lib/server/touch'

/** Takes a story away from everybody, in all its languages; it can be brought back as it was, without its dates. */
export async function trash(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<{ ok: true } | Refusal> {
  const article = await lock(tx, viewer, id)
  if (!article || !canTrash(viewer, article)) return refuse('not-found')
  const dated = await tx.articleDraft.findMany({
    where: { articleId: id, status: 'scheduled' },
    select: { language: true, scheduledAt: true },
  })
  for (const { language, scheduledAt } of dated)
    if (scheduledAt) await dequeue(tx, publishJobKey(id, language, scheduledAt))
  await tx.articleDraft.updateMany({
    where: { articleId: id, status: 'scheduled' },
    data: { status: 'in_review', scheduledAt: null, withdrawAt: null },
  })
  await setTrashed(tx, id, new Date())
  await record(tx, viewer, 'article.trashed', id)
  return { ok: true }
}

/** Brings a story back to where it was: what was live is live again, unless its end came meanwhile. */
export async function restore(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<{ ok: true } | Refusal> {
  const article = await lock(tx, viewer, id)
  if (!article || !canRestore(viewer, article)) return refuse('not-found')
  await setTrashed(tx, id, null)
  const ending = await tx.articleTranslation.findMany({
    where: { articleId: id, status: 'published', withdrawAt: { not: null } },
    select: { language: true, withdrawAt: true },
  })
  for (const { language, withdrawAt } of ending) {
    if (!withdrawAt) continue
    const key = withdrawJobKey(id, language, withdrawAt)
    await enqueue(tx, 'withdraw-article', { articleId: id, language }, { key, runAt: withdrawAt })
  }
  await record(tx, viewer, 'article.restored', id)
  return { ok: true }
}

/**
 * Removes a story from the trash for good, with its versions. An issue of the newsletter that told of it keeps it; an
 * award or a project's date that refers to it goes on without.
 */
export async function deleteArticle(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<{ ok: true } | Refusal<'not-found' | 'in-use'>> {
  const article = await lock(tx, viewer, id)
  if (!article || !canDelete(viewer, article)) return refuse('not-found')
  if ((await tx.newsletterItem.count({ where: { articleId: id } })) > 0) return refuse('in-use')
  await tx.redirect.deleteMany({ where: { kind: 'article', recordId: id } })
  await tx.reviewEntry.deleteMany({ where: { kind: 'article', recordId: id } })
  await tx.articleTranslation.deleteMany({ where: { articleId: id } })
  await tx.article.delete({ where: { id }, select: { id: true } })
  await record(tx, viewer, 'article.deleted', id)
  await touch(tx, [articlesTag, articleTag(id), redirectsTag])
  return { ok: true }
}

/** A story as a whole has no language: any will do. */
function lock(tx: Transaction, viewer: Viewer, id: string): Promise<LockedArticle | null> {
  return lockArticle(tx, viewer, id, '')
}

async function setTrashed(tx: Transaction, id: string, trashedAt: Date | null): Promise<void> {
  await tx.article.update({
    where: { id },
    data: { trashedAt, version: { increment: 1 } },
    select: { id: true },
  })
  await touch(tx, [articlesTag, articleTag(id)])
}
