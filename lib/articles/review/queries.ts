import 'server-only'
import { editable } from '@/lib/articles/policy'
import type { Passage } from '@/lib/articles/review/schema'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import type { ReviewStep } from '@/prisma/generated/enums'

export type ReviewLine = {
  id: string
  step: ReviewStep
  comment: string
  passage: Passage | null
  /** Of the draft, as it was read. */
  version: number
  /** Null for the portal, for who answered by a link, and for an erased account. */
  author: string | null
  createdAt: Date
}

/** What was said about a text on its way to the public, newest first; nothing of what one may not see. */
export async function listReviewFor(
  viewer: Viewer,
  articleId: string,
  language: string,
): Promise<ReviewLine[]> {
  const own = await db.article.count({ where: { AND: [{ id: articleId }, editable(viewer)] } })
  if (own === 0) return []
  const entries = await db.reviewEntry.findMany({
    where: { kind: 'article', recordId: articleId, language },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 200,
    select: {
      ...{ id: true, step: true, comment: true, passage: true, version: true, createdAt: true },
      account: { select: { name: true } },
    },
  })
  return entries.map(({ account, passage, ...entry }) => ({
    ...entry,
    passage: passage as Passage | null,
    author: account?.name ?? null,
  }))
}

export type Colleague = { id: string; name: string }

/** Whom a draft can be given to: the staff, and the authors of the partner whose story it is. Nobody by who gives none. */
export async function listAssigneesFor(viewer: Viewer, partnerId: string | null): Promise<Colleague[]> {
  if (!isStaff(viewer)) return []
  const staff = { role: { in: ['editor' as const, 'admin' as const] } }
  const authors = { memberships: { some: { role: 'author' as const, state: 'granted' as const, partnerId } } }
  return db.account.findMany({
    where: { disabledAt: null, OR: partnerId ? [staff, authors] : [staff] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 300,
    select: { id: true, name: true },
  })
}
