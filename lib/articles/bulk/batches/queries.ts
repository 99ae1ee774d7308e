import 'server-only'
import type { Assignment, Outcome } from '@/lib/articles/bulk/mutations'
import type { Publication } from '@/lib/articles/publishing/undoing/mutations'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'

export type BatchVerb = 'publish' | 'assign' | 'trash' | 'restore'

type Done =
  | { verb: 'publish'; done: Publication[] }
  | { verb: 'assign'; done: Assignment[] }
  | { verb: 'trash' | 'restore'; done: { id: string }[] }

/** `titles` are those of the refused. */
export type Batch = Done & Pick<Outcome<never>, 'refused'> & { titles: Record<string, string> }

/** Within which what was done together can be taken back. */
const hours = 24

/** What somebody did together; null when it is not theirs, long ago, or taken back already. */
export async function getBatchOf(viewer: Viewer, batch: string): Promise<Batch | null> {
  const { accountId } = viewer
  const since = new Date(Date.now() - hours * 3_600_000)
  const entries = await db.auditEntry.findMany({
    where: { accountId, kind: 'article', at: { gte: since }, data: { path: ['batch'], equals: batch } },
    select: { action: true, data: true },
  })
  const made = entries.find(({ action }) => action === 'article.batch')
  if (!accountId || !made || entries.some(({ action }) => action === 'article.batch-undone')) return null
  // Written by `doTogether` alone.
  const found = made.data as unknown as Batch
  return { ...found, titles: await titlesOf(found.refused.map(({ id }) => id)) }
}

async function titlesOf(ids: string[]): Promise<Record<string, string>> {
  const texts = await db.articleTranslation.findMany({
    where: { articleId: { in: ids } },
    select: { articleId: true, title: true },
  })
  return Object.fromEntries(texts.map(({ articleId, title }) => [articleId, title]))
}
