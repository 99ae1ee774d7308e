import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { totalsOf, turnout } from '@/lib/events/closing/rules'
import { holdEvent } from '@/lib/events/hold/mutations'
import { eventsTag, eventTag } from '@/lib/events/paths'
import { touch } from '@/lib/server/touch'

type Closing = { ok: true } | Refusal<'not-found' | 'not-over' | 'closed-already'>

/** Settles who came: totals that stay are written, and personal data goes from then on as its retention says. */
export async function closeEvent(
  tx: Transaction,
  viewer: Viewer,
  { eventId, now = new Date() }: { eventId: string; now?: Date },
): Promise<Closing> {
  const event = await holdEvent(tx, viewer, eventId)
  if (!event) return refuse('not-found')
  if (event.endsAt > now) return refuse('not-over')
  if (event.closedAt) return refuse('closed-already')
  const came = await writeTotals(tx, eventId)
  await tx.event.update({
    where: { id: eventId },
    data: { closedAt: now, closedById: viewer.accountId },
    select: { id: true },
  })
  await record(tx, viewer, 'event.closed', eventId, came)
  await touch(tx, [eventsTag, eventTag(eventId)])
  return { ok: true }
}

/** Opens a meeting again to correct who came; not any more once the personal data has gone. */
export async function reopenEvent(
  tx: Transaction,
  viewer: Viewer,
  { eventId }: { eventId: string },
): Promise<{ ok: true } | Refusal<'not-found' | 'forgotten'>> {
  const event = await holdEvent(tx, viewer, eventId)
  if (!event?.closedAt) return refuse('not-found')
  const where = { id: eventId, forgottenAt: null }
  const { count } = await tx.event.updateMany({ where, data: { closedAt: null, closedById: null } })
  if (count === 0) return refuse('forgotten')
  await tx.eventCount.deleteMany({ where: { eventId } })
  await record(tx, viewer, 'event.reopened', eventId)
  await touch(tx, [eventsTag, eventTag(eventId)])
  return { ok: true }
}

/** Writes the totals of a meeting anew. Whoever calls holds it. @returns how many had a place, and how many came */
export async function writeTotals(
  tx: Transaction,
  eventId: string,
): Promise<{ registered: number; attended: number }> {
  const rows = await tx.registration.findMany({
    where: { eventId },
    select: {
      ...{ state: true, country: true, helix: true, organisation: true, attendance: true },
      sessions: { select: { sessionId: true } },
    },
  })
  const totals = totalsOf(
    rows.map(({ sessions, ...row }) => ({ ...row, sessionIds: sessions.map(({ sessionId }) => sessionId) })),
  )
  await tx.eventCount.deleteMany({ where: { eventId } })
  await tx.eventCount.createMany({ data: totals.map((total) => ({ eventId, ...total })) })
  return turnout(totals)
}
