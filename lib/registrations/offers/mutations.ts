import 'server-only'
import { record } from '@/lib/audit/record'
import { linkViewer, refuse, systemViewer, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { dequeue } from '@/lib/jobs/enqueue'
import {
  holdRegistration,
  isTheirs,
  release,
  type HeldRegistration,
} from '@/lib/registrations/cancelling/mutations'
import { registrationOfLink } from '@/lib/registrations/links/queries'
import { askForMail } from '@/lib/registrations/mails/ask-for-mail'
import { lapseKey, promote } from '@/lib/registrations/places/mutations'
import { columnsOf } from '@/lib/registrations/states/rules'

export type AcceptResult = { ok: true } | Refusal<'not-found' | 'lapsed'>

/** Takes the place that is kept for oneself. Pressed again it is still theirs. */
export async function acceptOffer(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<AcceptResult> {
  const held = await holdRegistration(tx, id)
  return held && (await isTheirs(tx, viewer, held)) ? accept(tx, viewer, held) : refuse('not-found')
}

/** The same for who holds the link of a mail, and needs no account for it. */
export async function acceptByLink(tx: Transaction, { token }: { token: string }): Promise<AcceptResult> {
  const id = await registrationOfLink(token, tx)
  const held = id && (await holdRegistration(tx, id))
  return held ? accept(tx, linkViewer('link'), held) : refuse('not-found')
}

/**
 * Ends an offer whose time is over, and offers the place to the next. Done once, however often it is asked for. While
 * a meeting is cancelled nobody could accept: whether it takes place after all is waited for.
 */
export async function lapseOffer(tx: Transaction, { id }: { id: string }): Promise<void> {
  const held = await holdRegistration(tx, id)
  if (!held?.offeredUntil || held.offeredUntil > new Date()) return
  if (held.event.status === 'cancelled') return
  await release(tx, held)
  await askForMail(tx, id, 'lapsed')
  await record(tx, systemViewer('clock'), 'registration.lapsed', id)
  await promote(tx, held.event)
}

async function accept(tx: Transaction, viewer: Viewer, held: HeldRegistration): Promise<AcceptResult> {
  const { id, state, offeredUntil } = held
  if (state === 'confirmed') return { ok: true }
  if (state !== 'offered' || !offeredUntil) return refuse('not-found')
  if (offeredUntil <= new Date() || held.event.status === 'cancelled') return refuse('lapsed')
  await tx.registration.update({
    where: { id },
    data: columnsOf('confirmed', new Date()),
    select: { id: true },
  })
  await dequeue(tx, lapseKey(id))
  await askForMail(tx, id, 'confirmed')
  await record(tx, viewer, 'registration.accepted', id)
  return { ok: true }
}
