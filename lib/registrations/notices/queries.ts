import 'server-only'
import type { Transaction } from '@/lib/db'
import type { JobData } from '@/lib/jobs/names'
import { concerned } from '@/lib/registrations/notices/rules'

/** Names the work of telling of an event; free again once everybody was told. */
export function noticeKey(eventId: string): string {
  return `tell-registered ${eventId}`
}

/** What everybody, or not everybody yet, is to be told of an event; null when nothing waits. */
export async function noticeOf(
  tx: Pick<Transaction, 'job'>,
  eventId: string,
): Promise<JobData['tell-registered'] | null> {
  const job = await tx.job.findUnique({ where: { key: noticeKey(eventId) }, select: { data: true } })
  return job && (job.data as JobData['tell-registered'])
}

/** How many people a mail about a change of an event would reach. */
export function countConcerned(tx: Pick<Transaction, 'registration'>, eventId: string): Promise<number> {
  const reachable = { OR: [{ email: { not: null } }, { account: { disabledAt: null } }] }
  return tx.registration.count({ where: { eventId, state: { in: [...concerned] }, ...reachable } })
}
