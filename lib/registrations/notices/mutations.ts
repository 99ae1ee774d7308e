import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { canRun } from '@/lib/events/policy'
import { enqueue } from '@/lib/jobs/enqueue'
import { noticeKey, noticeOf } from '@/lib/registrations/notices/queries'
import { reasonsWith, type EventChange } from '@/lib/registrations/notices/rules'

/**
 * Has everybody told who has a place at an event, or waits for one, that it is not what it was; called in the
 * transaction that changed it, after its sequence was raised. A second change tells those whom the first had not
 * reached yet of both at once: how things are now, and what was said of each.
 */
export async function noticeEventChange(
  tx: Transaction,
  viewer: Viewer,
  eventId: string,
  change: EventChange,
  { reason }: { reason?: string } = {},
): Promise<void> {
  const event = await tx.event.findUnique({
    where: { id: eventId },
    select: { groupId: true, sequence: true, _count: { select: { registrations: true } } },
  })
  if (!event || !canRun(viewer, event) || event._count.registrations === 0) return
  const untold = (await noticeOf(tx, eventId))?.reasons ?? []
  const reasons = reasonsWith(untold, { change, text: reason })
  const data = { eventId, change, sequence: event.sequence, ...(reasons.length > 0 && { reasons }) }
  await enqueue(tx, 'tell-registered', data, { key: noticeKey(eventId) })
}
