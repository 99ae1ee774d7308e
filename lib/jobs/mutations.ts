import 'server-only'
import { record } from '@/lib/audit/record'
import { isAdmin, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { afterCommit, type Transaction } from '@/lib/db'
import { wakeRunner } from '@/lib/jobs/wake'

/** Has work that failed, or waits after an attempt, done now, with all its attempts before it again. */
export async function retryJob(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!isAdmin(viewer)) return refuse('not-found')
  const { count } = await tx.job.updateMany({
    where: { id, OR: [{ state: 'failed' }, { state: 'waiting', attempts: { gt: 0 } }] },
    data: { state: 'waiting', attempts: 0, runAt: new Date(), finishedAt: null },
  })
  if (count === 0) return refuse('not-found')
  await record(tx, viewer, 'portal.job-retried', null, { job: id })
  afterCommit(tx, wakeRunner)
  return { ok: true }
}
