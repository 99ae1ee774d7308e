import 'server-only'
import { record } from '@/lib/audit/record'
import { linkViewer, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { canRun } from '@/lib/events/policy'
import { isPast } from '@/lib/events/rules'
import { dequeue } from '@/lib/jobs/enqueue'
import { writeChoices } from '@/lib/registrations/choices/mutations'
import { registrationOfLink } from '@/lib/registrations/links/queries'
import { askForMail } from '@/lib/registrations/mails/ask-for-mail'
import { lapseKey, lockEvent, promote, touchPlaces } from '@/lib/registrations/places/mutations'
import type { EventTerms } from '@/lib/registrations/places/queries'
import { columnsOf } from '@/lib/registrations/states/rules'
import type { RegistrationState } from '@/prisma/generated/enums'

export type CancelResult = { ok: true } | Refusal<'not-found' | 'past'>

/**
 * Gives a place back: one's own, or as the organiser. Who waits is promoted. Cancelled again, nothing happens.
 * @param input.reason told to the person, where it is the organiser who cancels
 */
export async function cancelRegistration(
  tx: Transaction,
  viewer: Viewer,
  { id, reason }: { id: string; reason?: string },
): Promise<CancelResult> {
  const held = await holdRegistration(tx, id)
  if (!held) return refuse('not-found')
  if (await isTheirs(tx, viewer, held)) return cancel(tx, viewer, held, 'cancelled')
  return canRun(viewer, held.event) ? cancel(tx, viewer, held, 'removed', reason) : refuse('not-found')
}

/** The same for who holds the link of a mail, and needs no account for it. */
export async function cancelByLink(tx: Transaction, { token }: { token: string }): Promise<CancelResult> {
  const id = await registrationOfLink(token, tx)
  const held = id && (await holdRegistration(tx, id))
  return held ? cancel(tx, linkViewer('link'), held, 'cancelled') : refuse('not-found')
}

export type HeldRegistration = {
  id: string
  accountId: string | null
  /** Of one without an account. */
  email: string | null
  state: RegistrationState
  reference: string
  offeredUntil: Date | null
  event: EventTerms
}

/** A registration whose event is held, as it is once it is held. */
export async function holdRegistration(tx: Transaction, id: string): Promise<HeldRegistration | null> {
  const of = await tx.registration.findUnique({ where: { id }, select: { eventId: true } })
  const event = of && (await lockEvent(tx, of.eventId))
  if (!event) return null
  const select = {
    ...{ id: true, accountId: true, email: true, state: true },
    ...{ reference: true, offeredUntil: true, erasedAt: true },
  } as const
  const row = await tx.registration.findUnique({ where: { id }, select })
  return row && !row.erasedAt ? { ...row, event } : null
}

/** Whether a registration is somebody's own. What an organiser wrote down under their address is theirs too. */
export async function isTheirs(
  tx: Transaction,
  { accountId }: Viewer,
  held: Pick<HeldRegistration, 'accountId' | 'email'>,
): Promise<boolean> {
  if (!accountId) return false
  if (held.accountId) return held.accountId === accountId
  return held.email !== null && (await tx.account.count({ where: { id: accountId, email: held.email } })) > 0
}

/** Ends a registration and lets the next one in. Answers and picks go with it: they were for the organiser alone. */
export async function release(
  tx: Transaction,
  { id, event }: HeldRegistration,
  reason?: string,
): Promise<void> {
  const now = new Date()
  await tx.registration.update({
    where: { id },
    data: columnsOf('cancelled', now, { reason: reason ?? null }),
    select: { id: true },
  })
  await tx.registrationAnswer.deleteMany({ where: { registrationId: id } })
  await writeChoices(tx, id, [])
  await dequeue(tx, lapseKey(id))
  await touchPlaces(tx, event)
}

async function cancel(
  tx: Transaction,
  viewer: Viewer,
  held: HeldRegistration,
  mail: 'cancelled' | 'removed',
  reason?: string,
): Promise<CancelResult> {
  if (held.state === 'cancelled') return { ok: true }
  if (held.state === 'attended' || held.state === 'declined' || isPast(held.event, new Date()))
    return refuse('past')
  await release(tx, held, reason)
  await askForMail(tx, held.id, mail, reason ? { reason } : undefined)
  await record(tx, viewer, 'registration.cancelled', held.id)
  await promote(tx, held.event)
  return { ok: true }
}
