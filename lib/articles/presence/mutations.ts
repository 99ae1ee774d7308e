import 'server-only'
import { canSee } from '@/lib/articles/policy'
import { presentSince } from '@/lib/articles/presence/rules'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'

export type Present = { name: string; seenAt: Date }

/** Says that somebody has a story open, and hears who else has. Asked again as long as the page is open. */
export async function appear(
  tx: Transaction,
  viewer: Viewer,
  { id: recordId, language }: { id: string; language: string },
): Promise<{ ok: true; others: Present[] } | Refusal<'not-found'>> {
  const { accountId } = viewer
  const article = await tx.article.findUnique({ where: { id: recordId }, select: { partnerId: true } })
  if (!article || !accountId || !canSee(viewer, article)) return refuse('not-found')
  const now = new Date()
  const here = { accountId, kind: 'article' as const, recordId, language }
  await tx.presence.upsert({
    where: { accountId_kind_recordId_language: here },
    create: { ...here, seenAt: now },
    update: { seenAt: now },
    select: { accountId: true },
  })
  const since = presentSince(now)
  await tx.presence.deleteMany({ where: { kind: 'article', recordId, seenAt: { lt: since } } })
  const others = await tx.presence.findMany({
    where: { kind: 'article', recordId, language, NOT: { accountId } },
    orderBy: { seenAt: 'desc' },
    select: { seenAt: true, account: { select: { name: true } } },
  })
  return { ok: true, others: others.map(({ account, seenAt }) => ({ name: account.name, seenAt })) }
}
