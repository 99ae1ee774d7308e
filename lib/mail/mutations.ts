import 'server-only'
import { record } from '@/lib/audit/record'
import { isAdmin, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { afterCommit, type Transaction } from '@/lib/db'
import { wakeRunner } from '@/lib/jobs/wake'

/** Has a mail sent now that failed or waits after an attempt, with all its attempts before it again. */
export async function sendAgain(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!isAdmin(viewer)) return refuse('not-found')
  const { count } = await tx.outboxMail.updateMany({
    where: { id, OR: [{ state: 'failed' }, { state: 'queued', attempts: { gt: 0 } }] },
    data: { state: 'queued', attempts: 0, nextAttemptAt: new Date() },
  })
  if (count === 0) return refuse('not-found')
  await record(tx, viewer, 'portal.mail-retried', null, { mail: id })
  afterCommit(tx, wakeRunner)
  return { ok: true }
}
