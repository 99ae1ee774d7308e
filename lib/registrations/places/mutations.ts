import 'server-only'
import { record } from '@/lib/audit/record'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { enqueue } from '@/lib/jobs/enqueue'
import { keepChoicesWithRoom } from '@/lib/registrations/choices/mutations'
import { askForMail } from '@/lib/registrations/mails/ask-for-mail'
import { placesTag } from '@/lib/registrations/paths'
import { countPlaces, eventsWithTerms, eventTerms, type EventTerms } from '@/lib/registrations/places/queries'
import { fillsPlaces, offerEnds } from '@/lib/registrations/rules'
import { columnsOf } from '@/lib/registrations/states/rules'
import { touch } from '@/lib/server/touch'

/** As many mails as one transaction writes; whoever else waits follows in the next. */
const mostAtOnce = 50

/**
 * Holds an event's row, so that one registration after the other is looked at: the last place goes to one person, and
 * the waiting list keeps the order of arrival. Counts made after this are right until the end of the transaction;
 * counts made in the same statement would not be, since that one saw the database before it had to wait.
 * @returns null for an event that is not there or was thrown away
 */
export async function lockEvent(tx: Transaction, eventId: string): Promise<EventTerms | null> {
  const rows = await tx.$queryRaw<EventTerms[]>`
    SELECT ${eventTerms} FROM ${eventsWithTerms}
    WHERE e.id = ${eventId}::uuid AND e.trashed_at IS NULL FOR UPDATE OF e`
  return rows[0] ?? null
}

/**
 * Gives places that are free to who waits, in the order of arrival; called wherever one may have come free. The event
 * is held.
 */
export async function promote(tx: Transaction, event: EventTerms, now = new Date()): Promise<void> {
  if (!fillsPlaces(event, now)) return
  const { left, waiting } = await countPlaces(tx, event)
  const free = Math.min(left ?? waiting, waiting)
  if (free === 0) return
  const next = await tx.registration.findMany({
    where: { eventId: event.id, state: 'waitlisted' },
    orderBy: { position: 'asc' },
    take: Math.min(free, mostAtOnce),
    select: { id: true },
  })
  for (const { id } of next) await giveFreePlace(tx, event, id, now)
  await touch(tx, [placesTag(event.id)])
  if (free > next.length)
    await enqueue(tx, 'promote-waiting', { eventId: event.id }, { key: `promote ${event.id}` })
}

/**
 * Fits the places to a capacity that was changed, in the transaction that changed it: a higher one promotes, a lower
 * one drops nobody.
 * @returns how many people hold a place beyond the capacity
 */
export async function settleCapacity(tx: Transaction, eventId: string): Promise<{ over: number }> {
  const event = await lockEvent(tx, eventId)
  if (!event) return { over: 0 }
  await promote(tx, event)
  await touch(tx, [placesTag(eventId)])
  const { held } = await countPlaces(tx, event)
  return { over: event.capacity === null ? 0 : Math.max(0, held - event.capacity) }
}

/**
 * Offers again, for as long as it was offered first, what nobody could accept while a meeting was cancelled; called in
 * the transaction that takes the cancellation back.
 */
export async function offerAgain(tx: Transaction, eventId: string, now = new Date()): Promise<void> {
  const event = await lockEvent(tx, eventId)
  if (!event) return
  const offered = await tx.registration.findMany({
    where: { eventId, state: 'offered' },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  })
  for (const { id } of offered)
    if (fillsPlaces(event, now)) await giveFreePlace(tx, event, id, now)
    else await enqueue(tx, 'lapse-offer', { registrationId: id }, { key: lapseKey(id) })
}

/** The work that goes on where `promote` stopped. */
export async function promoteWaiting(tx: Transaction, eventId: string): Promise<void> {
  const event = await lockEvent(tx, eventId)
  if (event) await promote(tx, event)
}

/** Says that an event's number of free places may be another one. */
export async function touchPlaces(tx: Transaction, { id, capacity }: EventTerms): Promise<void> {
  if (capacity !== null) await touch(tx, [placesTag(id)])
}

async function giveFreePlace(tx: Transaction, event: EventTerms, id: string, now: Date): Promise<void> {
  const until = event.acceptHours === null ? null : offerEnds(event.acceptHours, event, now)
  const columns = until ? columnsOf('offered', now, { offeredUntil: until }) : columnsOf('confirmed', now)
  await tx.registration.update({ where: { id }, data: columns, select: { id: true } })
  await keepChoicesWithRoom(tx, id)
  if (until) await enqueue(tx, 'lapse-offer', { registrationId: id }, { key: lapseKey(id), runAt: until })
  await askForMail(tx, id, until ? 'offered' : 'promoted')
  await record(tx, promoter, until ? 'registration.offered' : 'registration.promoted', id)
}

/** The list moves by itself: nobody's decision, whoever's place came free. */
const promoter: Viewer = systemViewer('waiting-list')

/** Names the work that ends an offer. */
export function lapseKey(registrationId: string): string {
  return `lapse-offer ${registrationId}`
}
