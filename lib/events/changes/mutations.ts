import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holdRecord } from '@/lib/desk/hold-record'
import { momentsAlong } from '@/lib/events/changes/rules'
import type { CancelForm, MoveForm, ResumeForm } from '@/lib/events/changes/schema'
import { faulty, type Faulty } from '@/lib/events/desk/faults/rules'
import { alongBetween, backwards, isMoved, wholeUnits } from '@/lib/events/desk/rules'
import { eventsTag, eventTag } from '@/lib/events/paths'
import type { EventTime } from '@/lib/events/rules'
import { moveAgenda } from '@/lib/events/sessions/moving/mutations'
import { readTime, type Fault } from '@/lib/events/times/rules'
import { noticeEventChange } from '@/lib/registrations/notices/mutations'
import { offerAgain, settleCapacity } from '@/lib/registrations/places/mutations'
import { touch } from '@/lib/server/touch'

/** Tells whoever is registered, and their calendars, that a meeting is not what it was. Nobody is told of a draft. */
export async function tellOfChange(
  tx: Transaction,
  viewer: Viewer,
  eventId: string,
  change: 'cancelled' | 'changed',
  reason?: string,
): Promise<void> {
  await noticeEventChange(tx, viewer, eventId, change, reason ? { reason } : {})
}

/** Of a meeting that takes place after all: nobody could take a place that was offered, nor was given a free one. */
export async function openAgain(tx: Transaction, id: string): Promise<void> {
  await offerAgain(tx, id)
  await settleCapacity(tx, id)
}

/** Says that a meeting does not take place. Its page stays and says so, and so do the calendars. */
export async function cancelEvent(
  tx: Transaction,
  viewer: Viewer,
  { id, version, cancelReason }: CancelForm,
): Promise<{ ok: true } | Refusal<'not-found' | 'changed-meanwhile' | 'is-over'>> {
  const event = await hold(tx, viewer, { id, version })
  if (!event.ok) return event
  const { status, endsAt } = event
  if (status === 'cancelled') return refuse('not-found')
  if (endsAt < new Date()) return refuse('is-over')
  const cancelled = { status: 'cancelled', cancelledAt: new Date() } as const
  await change(tx, viewer, id, cancelled, 'event.cancelled')
  await tellOfChange(tx, viewer, id, 'cancelled', cancelReason)
  return { ok: true }
}

/** Takes a cancellation back. Whoever was registered still is, and is told unless the meeting is over. */
export async function resumeEvent(
  tx: Transaction,
  viewer: Viewer,
  { id, version }: ResumeForm,
): Promise<Changed | Refusal<'not-found' | 'changed-meanwhile'>> {
  const event = await hold(tx, viewer, { id, version })
  if (!event.ok) return event
  if (event.status !== 'cancelled') return refuse('not-found')
  await change(tx, viewer, id, { status: 'scheduled', cancelledAt: null }, 'event.resumed')
  await openAgain(tx, id)
  const told = event.endsAt > new Date()
  if (told) await tellOfChange(tx, viewer, id, 'changed')
  return { ok: true, told }
}

/**
 * Puts a meeting on another time, and with it its agenda, when registration opens and closes, and when slides are
 * shown. What is known by its day only stays so, unless the form says otherwise.
 */
export async function moveEvent(
  tx: Transaction,
  viewer: Viewer,
  form: MoveForm,
): Promise<Changed | Refusal<'not-found' | 'changed-meanwhile' | 'nothing-changed'> | Faulty> {
  const { id, version, reason } = form
  const event = await hold(tx, viewer, { id, version })
  if (!event.ok) return event
  if (event.status === 'cancelled') return refuse('not-found')
  const read = timesOf(form, event)
  if (!read.ok) return read
  if (!isMoved(event, read.times)) return refuse('nothing-changed')
  const known = event.translations.some(({ status }) => status === 'published')
  // Who corrects when something was has nothing to tell.
  const now = new Date()
  const told = known && (event.endsAt > now || read.times.endsAt > now)
  const status = told ? ('moved' as const) : event.status
  const along = alongBetween(event, read.times)
  const moved = { ...read.times, status, ...momentsAlong(event, along) }
  await change(tx, viewer, id, moved, 'event.moved')
  await moveAgenda(tx, id, along)
  if (told) await tellOfChange(tx, viewer, id, 'changed', reason)
  return { ok: true, told }
}

/** Whether whoever is registered is told of it. */
type Changed = { ok: true; told: boolean }

function timesOf(
  form: MoveForm,
  { timeZone, precision }: EventTime,
): { ok: true; times: EventTime } | Faulty {
  const faults: Fault[] = []
  const startsAt = readTime(form, 'startsAt', timeZone, faults)
  const endsAt = readTime(form, 'endsAt', timeZone, faults)
  if (startsAt && endsAt && endsAt < startsAt) faults.push(backwards('endsAt', form.startsAt, form.endsAt))
  if (!startsAt || !endsAt || faults.length > 0) return faulty(faults)
  const times = { startsAt, endsAt, timeZone, precision: form.precision ?? precision }
  return { ok: true, times: wholeUnits(times) }
}

async function hold(tx: Transaction, viewer: Viewer, { id, version }: { id: string; version: number }) {
  const held = await holdRecord(tx, viewer, { noun: 'events', id, version })
  if (!held.ok) return held
  const event = await tx.event.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ status: true, startsAt: true, endsAt: true, timeZone: true, precision: true },
      ...{ registrationOpensAt: true, registrationClosesAt: true, slidesShownAt: true },
      translations: { select: { status: true } },
    },
  })
  return { ok: true as const, ...event }
}

/** Calendars take over a change when its number is a higher one. */
async function change(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  data: Parameters<Transaction['event']['update']>[0]['data'],
  action: 'event.cancelled' | 'event.resumed' | 'event.moved',
): Promise<void> {
  const counted = { version: { increment: 1 }, sequence: { increment: 1 } }
  await tx.event.update({ where: { id }, data: { ...data, ...counted }, select: { id: true } })
  await record(tx, viewer, action, id)
  await touch(tx, [eventsTag, eventTag(id)])
}
