import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { canRun } from '@/lib/events/policy'
import type { Add } from '@/lib/registrations/adding/schema'
import { askForMail } from '@/lib/registrations/mails/ask-for-mail'
import { findOwn } from '@/lib/registrations/own/queries'
import { lockEvent, touchPlaces } from '@/lib/registrations/places/mutations'
import { countPlaces, type Counts, type EventTerms } from '@/lib/registrations/places/queries'
import { newReference } from '@/lib/registrations/references/rules'
import { vacancy } from '@/lib/registrations/rules'
import { columnsOf } from '@/lib/registrations/states/rules'
import type { RegistrationState } from '@/prisma/generated/enums'

export type AddResult =
  | { ok: true; id: string; reference: string; state: RegistrationState; again: boolean }
  | Refusal<'not-found' | 'cancelled' | 'closed-already' | 'full'>

/**
 * Writes somebody down for an event that the viewer runs, by an address of theirs, also before registration opens and
 * after it closed. The address' account, if it has one, owns the registration; else whoever reads its mails does. Who
 * is registered already stays so; at the door they have come.
 */
export async function addRegistration(tx: Transaction, viewer: Viewer, input: Add): Promise<AddResult> {
  const event = await lockEvent(tx, input.eventId)
  if (!event || !canRun(viewer, event)) return refuse('not-found')
  if (event.status === 'cancelled') return refuse('cancelled')
  // What a closed meeting came to is written down, and stays so.
  if ((await tx.event.count({ where: { id: event.id, closedAt: null } })) === 0)
    return refuse('closed-already')
  const owner = await ownerOf(tx, input.email)
  const before = await findBefore(tx, event.id, owner, input.email)
  if (before && before.state !== 'cancelled' && !(input.walkIn && before.state !== 'attended'))
    return { ok: true, ...before, again: true }
  const counts = await countPlaces(tx, event)
  const state = stateOf(event, counts, input)
  if (!state) return refuse('full')
  const place = columnsOf(state, new Date(), { position: counts.lastPosition + 1 })
  const row = await write(tx, before, { eventId: event.id, place, said: rowOf(event, owner, input) })
  await touchPlaces(tx, event)
  if (state !== 'attended') await askForMail(tx, row.id, state)
  await record(tx, viewer, input.walkIn ? 'registration.walked-in' : 'registration.added', row.id)
  return { ok: true, ...row, state, again: false }
}

type Owner = { accountId: string | null; email: string | null }
type Before = { id: string; reference: string; state: RegistrationState }

/** An address that somebody has confirmed as theirs is their account; it is not kept twice. */
async function ownerOf(tx: Transaction, email: string): Promise<Owner> {
  const where = { email, emailVerifiedAt: { not: null }, disabledAt: null }
  const account = await tx.account.findFirst({ where, select: { id: true } })
  return account ? { accountId: account.id, email: null } : { accountId: null, email }
}

/** Also what was written down under the address before it had an account. */
async function findBefore(
  tx: Transaction,
  eventId: string,
  { accountId }: Owner,
  email: string,
): Promise<Before | null> {
  const row = accountId
    ? await findOwn(tx, eventId, { id: accountId, email })
    : await tx.registration.findFirst({
        where: { eventId, accountId: null, email },
        select: { id: true, reference: true, state: true },
      })
  return row && { id: row.id, reference: row.reference, state: row.state }
}

type Writing = {
  eventId: string
  place: ReturnType<typeof columnsOf>
  said: ReturnType<typeof rowOf>
}

/** Of who is registered already and came, what they said themselves stays. Who had cancelled begins anew. */
async function write(tx: Transaction, before: Before | null, { eventId, place, said }: Writing) {
  const select = { id: true, reference: true } as const
  if (before && before.state !== 'cancelled')
    return tx.registration.update({ where: { id: before.id }, data: place, select })
  const row = { ...said, ...place, createdAt: new Date() }
  if (before) return tx.registration.update({ where: { id: before.id }, data: row, select })
  return tx.registration.create({ data: { id: uuid(), eventId, reference: newReference(), ...row }, select })
}

function stateOf(event: EventTerms, counts: Counts, { walkIn, whenFull }: Add) {
  if (walkIn) return 'attended' as const
  const room = vacancy(event, counts, new Date())
  if (room === 'places' || whenFull === 'beyond') return 'confirmed' as const
  return room === 'waitingList' ? ('waitlisted' as const) : null
}

function rowOf(event: EventTerms, owner: Owner, input: Add) {
  const { name, organisation, country, helix, language, walkIn } = input
  const attendance = event.attendance === 'hybrid' ? (input.attendance ?? 'in_person') : event.attendance
  const about = { organisation: organisation || null, country: country || null, helix: helix || null }
  return { ...owner, name, ...about, attendance, language, walkIn }
}
