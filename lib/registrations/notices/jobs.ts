import 'server-only'
import type { Transaction } from '@/lib/db'
import type { JobData } from '@/lib/jobs/names'
import { mailEach } from '@/lib/registrations/lots/jobs'
import { noticeOf } from '@/lib/registrations/notices/queries'
import { concerned, reasonTold } from '@/lib/registrations/notices/rules'

export async function tellRegistered(data: JobData['tell-registered'], signal: AbortSignal): Promise<void> {
  const { eventId, change, sequence, reasons = [] } = data
  await mailEach(
    {
      kind: `event-${change}`,
      eventId,
      occasion: `event-${change} ${sequence}`,
      to: { state: { in: [...concerned] } },
      reason: reasonTold(reasons, change),
      isRight: (tx) => isRight(tx, data),
    },
    signal,
  )
}

/** Whoever was not reached before another change is told of both at once. */
async function isRight(
  tx: Transaction,
  { eventId, change, sequence }: JobData['tell-registered'],
): Promise<boolean> {
  const newest = await noticeOf(tx, eventId)
  if (newest && newest.sequence > sequence) return false
  const status = change === 'cancelled' ? ('cancelled' as const) : { not: 'cancelled' as const }
  return (await tx.event.count({ where: { id: eventId, trashedAt: null, status } })) > 0
}
