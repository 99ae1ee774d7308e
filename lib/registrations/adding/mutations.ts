import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { canRun } from '@/lib/events/policy'
import type { Add } from '@/lib/registrations/adding/schema'
import { askForMail } from '@/lib/registrations/mails/ask-for-mail'
import { lockEvent, touchPlaces } from '@/lib/registrations/places/mutations'
import { countPlaces, type Counts, type EventTerms } from '@/lib/registrations/places/queries'
import { newReference } from '@/lib/registrations/references/rules'
import { vacancy } from '@/lib/registrations/rules'
import { columnsOf } from '@/lib/registrations/states/rules'
import type { RegistrationState } from '@/prisma/generated/enums'

export type AddResult =
  | { ok: true; id: string; reference: string; state: RegistrationState; again: boolean }
  | Refusal<'not-found' | 'cancelled' | 'full'>

/**
 * Writes somebody down for an event that the viewer runs, by an address of theirs, also before registration opens and
 * after it closed. The address' account, if it has one, owns the registration; else whoever reads its mails does. Who
 * is registered already stays so; at the door they have come.
 */
export async function addRegistration(tx: Transaction, viewer: Viewer, input: Add): Promise<AddResult> {
  const event = await lockEvent(tx, input.eventId)
  if (!event || !canRun(viewer, event)) return refuse('not-found')
  if (event.status === 'cancelled') return refuse('cancelled')
  const owner = await ownerOf(tx, input.email)
  const before = await findBefore(tx, event.id, owner)
  if (before && before.state !== 'cancelled' && !(input.walkIn && before.state !== 'attended'))
    return { ok: true, ...before, again: true }
  const counts = await countPlaces(tx, event)
  const state = stateOf(event, counts, input)
  if (!state) return refuse('full')
  const said = {
    ...rowOf(event, owner, input),
    ...columnsOf(state, new Date(), { position: counts.lastPosition + 1 }),
  }
  const select = { id: true, reference: true } as const
  const made = { id: uuid(), createdAt: new Date(), eventId: event.id, reference: newReference(), ...said }
  const row = before
    ? await tx.registration.update({ where: { id: before.id }, data: said, select })
    : await tx.registration.create({ data: made, select })
  await touchPlaces(tx, event)
  if (state !== 'attended') await askForMail(tx, row.id, state)
  await record(tx, viewer, input.walkIn ? 'registration.walked-in' : 'registration.added', row.id)
  return { ok: true, ...row, state, again: false }
}

type Owner = { accountId: string | null; email: string | null }

/** An address that somebody has confirmed as theirs is their account; it is not kept twice. */
async function ownerOf(tx: Transaction, email: string): Promise<Owner> {
  const where = { email, emailVerifiedAt: { not: null }, disabledAt: null }
  const account = await tx.account.findFirst({ where, select: { id: true } })
  return account ? { accountId: account.id, email: null } : { accountId: null, email }
}

async function findBefore(tx: Transaction, eventId: string, { accountId, email }: Owner) {
  const who = accountId ? { accountId } : { accountId: null, email }
  const select = { id: true, reference: true, state: true } as const
  return tx.registration.findFirst({ where: { eventId, ...who }, select })
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
