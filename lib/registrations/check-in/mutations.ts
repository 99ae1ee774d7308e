import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holdEvent } from '@/lib/events/hold/mutations'
import type { Pressed } from '@/lib/registrations/check-in/schema'
import { readReference } from '@/lib/registrations/references/rules'
import { columnsOf } from '@/lib/registrations/states/rules'
import type { RegistrationState } from '@/prisma/generated/enums'

/** `there` now, `again`: they were already; `gone` again; `no-place`: registered, without one; `unknown` here. */
export type CheckInOutcome = 'there' | 'again' | 'gone' | 'no-place' | 'unknown'
export type CheckedIn = { id: string | null; name: string; outcome: CheckInOutcome }

/**
 * Notes who came to a meeting that the viewer runs, in the order in which it was pressed. Sent twice it changes nothing:
 * whoever was there already stays there since when they came.
 */
export async function checkIn(
  tx: Transaction,
  viewer: Viewer,
  { eventId, pressed, now = new Date() }: { eventId: string; pressed: readonly Pressed[]; now?: Date },
): Promise<{ ok: true; checked: CheckedIn[] } | Refusal<'not-found' | 'closed-already'>> {
  const event = await holdEvent(tx, viewer, eventId)
  if (!event) return refuse('not-found')
  if (event.closedAt) return refuse('closed-already')
  const checked: CheckedIn[] = []
  for (const one of pressed) {
    const registration = await find(tx, eventId, one)
    if (!registration) checked.push({ id: null, name: '', outcome: 'unknown' })
    else checked.push(await settle(tx, viewer, registration, { ...one, at: instantOf(one.at, now) }))
  }
  return { ok: true, checked }
}

type Found = {
  id: string
  name: string
  state: RegistrationState
  walkIn: boolean
  account: { name: string } | null
}

async function find(tx: Transaction, eventId: string, { id, reference }: Pressed): Promise<Found | null> {
  const code = reference === undefined ? null : readReference(reference)
  const who = id === undefined ? (code === null ? null : { reference: code }) : { id }
  if (!who) return null
  return tx.registration.findFirst({
    where: { eventId, erasedAt: null, ...who },
    select: { id: true, name: true, state: true, walkIn: true, account: { select: { name: true } } },
  })
}

async function settle(
  tx: Transaction,
  viewer: Viewer,
  { id, state, walkIn, account, ...row }: Found,
  { there, at }: { there: boolean; at: Date },
): Promise<CheckedIn> {
  const about = { id, name: row.name || (account?.name ?? '') }
  if (there && state === 'attended') return { ...about, outcome: 'again' }
  if (!there && state !== 'attended') return { ...about, outcome: 'gone' }
  if (there && state !== 'confirmed' && !(walkIn && state === 'cancelled'))
    return { ...about, outcome: 'no-place' }
  await tx.registration.update({
    where: { id },
    data: there ? columnsOf('attended', at) : { ...absent(walkIn, at), attendedAt: null },
    select: { id: true },
  })
  await record(tx, viewer, there ? 'registration.attended' : 'registration.not-attended', id)
  return { ...about, outcome: there ? 'there' : 'gone' }
}

/** Who registered keeps their place; who is there only because they walked in never had one. */
function absent(walkIn: boolean, at: Date) {
  return walkIn ? columnsOf('cancelled', at) : { state: 'confirmed' as const }
}

/** A phone's clock may be wrong: nobody came tomorrow, and nobody a day before it was told. */
function instantOf(said: string, now: Date): Date {
  const at = new Date(said)
  const isBelievable = at <= now && now.getTime() - at.getTime() < 24 * 3_600_000
  return isBelievable ? at : now
}
