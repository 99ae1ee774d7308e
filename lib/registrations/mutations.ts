import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { checkAnswers, writeAnswers, type AnswerRefusal } from '@/lib/registrations/answers/mutations'
import { checkChoices, writeChoices, type ChoiceRefusal } from '@/lib/registrations/choices/mutations'
import { mailRegistration } from '@/lib/registrations/mails/mail-registration'
import { askerOf, findOwn, type Applicant, type OwnRow } from '@/lib/registrations/own/queries'
import { lockEvent, touchPlaces } from '@/lib/registrations/places/mutations'
import { countPlaces, placeInLine, type Counts, type EventTerms } from '@/lib/registrations/places/queries'
import { newReference } from '@/lib/registrations/references/rules'
import { isEntitled, registrationStanding, visitor, type StandingState } from '@/lib/registrations/rules'
import type { Details, Register } from '@/lib/registrations/schema'
import { columnsOf } from '@/lib/registrations/states/rules'
import type { Attendance, RegistrationState } from '@/prisma/generated/enums'

export type Registered = {
  ok: true
  id: string
  reference: string
  state: RegistrationState
  /** On the waiting list: from 1, among those still waiting. */
  position: number | null
  /** Whether they were registered before: nothing was changed. */
  again: boolean
}

export type RegisterRefusal =
  | Refusal<'not-found'>
  /** How registration stands for them instead. */
  | { ok: false; reason: 'not-open'; state: StandingState | null }
  | Refusal<'attendance-missing'>
  | AnswerRefusal
  | ChoiceRefusal

/**
 * Registers somebody with an account for an event: a place, one on the waiting list, or the organiser's decision to
 * wait for. Pressed again it says the same. After cancelling one may register again, at the end of the list.
 */
export async function register(
  tx: Transaction,
  viewer: Viewer,
  input: Register,
): Promise<Registered | RegisterRefusal> {
  const event = await lockEvent(tx, input.eventId)
  const applicant = event && (await applicantOf(tx, viewer))
  if (!event?.published || !applicant) return refuse('not-found')
  const own = await findOwn(tx, event.id, applicant)
  if (own && own.state !== 'cancelled') return alreadyRegistered(tx, event, own)
  const asker = await askerOf(tx, viewer, event, { applicant, token: input.invitationToken })
  const counts = await countPlaces(tx, event)
  const now = new Date()
  const standing = registrationStanding(event, counts, asker, null, now)
  if (!standing?.next.includes('register') || !isEntitled(event, asker))
    return { ok: false, reason: 'not-open', state: standing?.state ?? null }
  const attendance = attendanceAt(event, input.attendance)
  if (!attendance) return refuse('attendance-missing')
  const answers = await checkAnswers(tx, event.id, input.answers)
  if (!answers.ok) return answers
  const choices = await checkChoices(tx, event.id, input.sessionIds, own?.id ?? null)
  if (!choices.ok) return choices
  const granted = stateFor(event, standing.state, asker.runs)
  const columns = { ...grantedColumns(granted, counts, now), createdAt: now }
  const row = { ...rowOf(event, applicant, input), attendance, ...columns }
  const { id, reference } = await writeRow(tx, event.id, own, row)
  if (input.answers.length > 0) await writeAnswers(tx, id, input.answers)
  if (input.sessionIds.length > 0) await writeChoices(tx, id, input.sessionIds)
  if (granted === 'confirmed') await touchPlaces(tx, event)
  await mailRegistration(tx, id, granted)
  await record(tx, viewer, `registration.${granted}`, id)
  const position = granted === 'waitlisted' ? counts.waiting + 1 : null
  return { ok: true, id, reference, state: granted, position, again: false }
}

type Granted = 'confirmed' | 'waitlisted' | 'pending'

/** The account that registers; null for who has none. */
async function applicantOf(tx: Transaction, { accountId }: Viewer): Promise<Applicant | null> {
  if (!accountId) return null
  return tx.account.findUnique({
    where: { id: accountId },
    select: { id: true, email: true, name: true, organisation: true, country: true, language: true },
  })
}

async function alreadyRegistered(
  tx: Transaction,
  event: EventTerms,
  { id, reference, state, position: ticket }: OwnRow,
): Promise<Registered> {
  const position = await placeInLine(tx, { eventId: event.id, position: ticket })
  return { ok: true, id, reference, state, position, again: true }
}

/** Whoever runs the event needs nobody's approval. */
function stateFor(event: EventTerms, standing: StandingState, runs: boolean): Granted {
  if (event.approvalNeeded && !runs) return 'pending'
  return standing === 'places' ? 'confirmed' : 'waitlisted'
}

/** @returns null where they have to say how they come and did not */
export function attendanceAt(event: EventTerms, said: Attendance | null | undefined): Attendance | null {
  return event.attendance === 'hybrid' ? (said ?? null) : event.attendance
}

export function grantedColumns(granted: Granted, { lastPosition }: Counts, now: Date) {
  return columnsOf(granted, now, { position: lastPosition + 1 })
}

/** What is kept of somebody: what they say of themselves, and what their account says where they say nothing. */
function rowOf(event: EventTerms, applicant: Applicant, input: Register) {
  const { id: accountId } = applicant
  const { listed, noticeVersion = null, language = applicant.language } = input
  const listedAt = listed && event.participantsListed ? new Date() : null
  return { accountId, email: null, language, listedAt, noticeVersion, ...detailsOf(input.details, applicant) }
}

function detailsOf(details: Details, known: Pick<Applicant, 'name' | 'organisation' | 'country'>) {
  const { name = known.name, organisation = known.organisation, country = known.country, helix } = details
  return { name, organisation: organisation || null, country: country || null, helix: helix || null }
}

async function writeRow(
  tx: Transaction,
  eventId: string,
  own: OwnRow | null,
  row: ReturnType<typeof rowOf> & ReturnType<typeof columnsOf> & { attendance: Attendance; createdAt: Date },
): Promise<{ id: string; reference: string }> {
  const select = { id: true, reference: true } as const
  if (own) return tx.registration.update({ where: { id: own.id }, data: row, select })
  const data = { id: uuid(), eventId, reference: newReference(), ...row }
  return tx.registration.create({ data, select })
}
