import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { canRun } from '@/lib/events/policy'
import { isPast } from '@/lib/events/rules'
import { holdRegistration, type HeldRegistration } from '@/lib/registrations/cancelling/mutations'
import { keepChoicesWithRoom } from '@/lib/registrations/choices/mutations'
import { askForMail } from '@/lib/registrations/mails/ask-for-mail'
import { touchPlaces } from '@/lib/registrations/places/mutations'
import { countPlaces } from '@/lib/registrations/places/queries'
import { vacancy } from '@/lib/registrations/rules'
import { columnsOf } from '@/lib/registrations/states/rules'

export type DecisionResult =
  { ok: true; state: 'confirmed' | 'waitlisted' | 'declined' } | Refusal<'not-found' | 'past' | 'full'>

/**
 * Approves or declines a registration that awaits it. What was declined may still be approved. An approved one gets a
 * place as if they registered now, since a place is held for nobody who may not come.
 */
export async function decideRegistration(
  tx: Transaction,
  viewer: Viewer,
  { id, decision, reason }: { id: string; decision: 'approve' | 'decline'; reason?: string },
): Promise<DecisionResult> {
  const held = await holdRegistration(tx, id)
  if (!held || !canRun(viewer, held.event)) return refuse('not-found')
  if (held.state !== 'pending' && !(held.state === 'declined' && decision === 'approve'))
    return refuse('not-found')
  if (isPast(held.event, new Date()) || held.event.status === 'cancelled') return refuse('past')
  return decision === 'approve' ? approve(tx, viewer, held) : decline(tx, viewer, held, reason)
}

async function approve(
  tx: Transaction,
  viewer: Viewer,
  { id, event }: HeldRegistration,
): Promise<DecisionResult> {
  const now = new Date()
  const counts = await countPlaces(tx, event)
  const room = vacancy(event, counts, now)
  if (room === 'full') return refuse('full')
  const state = room === 'places' ? 'confirmed' : 'waitlisted'
  await tx.registration.update({
    where: { id },
    data: columnsOf(state, now, { position: counts.lastPosition + 1 }),
    select: { id: true },
  })
  if (state === 'confirmed') await keepChoicesWithRoom(tx, id)
  await touchPlaces(tx, event)
  await askForMail(tx, id, state)
  await record(tx, viewer, 'registration.approved', id)
  return { ok: true, state }
}

async function decline(
  tx: Transaction,
  viewer: Viewer,
  { id }: HeldRegistration,
  reason?: string,
): Promise<DecisionResult> {
  const data = columnsOf('declined', new Date(), { reason: reason || null })
  await tx.registration.update({ where: { id }, data, select: { id: true } })
  await askForMail(tx, id, 'declined', reason ? { reason } : undefined)
  await record(tx, viewer, 'registration.declined', id)
  return { ok: true, state: 'declined' }
}
