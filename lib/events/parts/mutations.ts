import 'server-only'
import { record } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { eventsTag, eventTag } from '@/lib/events/paths'
import { touch } from '@/lib/server/touch'

/** Writes down what was done to a part of a meeting, whose pages are old now. */
export async function recordPart(
  tx: Transaction,
  viewer: Viewer,
  eventId: string,
  action: `event.${string}`,
): Promise<void> {
  await record(tx, viewer, action, eventId)
  await touch(tx, [eventsTag, eventTag(eventId)])
}
