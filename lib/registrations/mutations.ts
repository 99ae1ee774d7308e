import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { countAttemptIn, limits } from '@/lib/auth/limits'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { inOneStatement, inTransaction, type Transaction } from '@/lib/db'
import { answersTo, writeAnswers, type AnswerRefusal } from '@/lib/registrations/answers/mutations'
import { insertRegistration, type Placed } from '@/lib/registrations/applying/mutations'
import { findApplying, type Applying, type OwnPlace } from '@/lib/registrations/applying/queries'
import { checkChoices, writeChoices, type ChoiceRefusal } from '@/lib/registrations/choices/mutations'
import { askForMail } from '@/lib/registrations/mails/ask-for-mail'
import { askerOf, type Applicant } from '@/lib/registrations/own/queries'
import { lockEvent, touchPlaces } from '@/lib/registrations/places/mutations'
import type { EventTerms } from '@/lib/registrations/places/queries'
import { newReference } from '@/lib/registrations/references/rules'
import { isEntitled, registrationStanding, type StandingState } from '@/lib/registrations/rules'
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

/** With how registration stands for them instead. */
type NotOpen = { ok: false; reason: 'not-open'; state: StandingState | null }
type TooOften = { ok: false; reason: 'too-often'; seconds: number }

export type RegisterRefusal =
  Refusal<'not-found'> | NotOpen | TooOften | Refusal<'attendance-missing'> | AnswerRefusal | ChoiceRefusal

/**
 * Registers somebody with an account for an event: a place, one on the waiting list, or the organiser's decision to
 * wait for. Pressed again it says the same. After cancelling one may register again, at the end of the list.
 */
export async function register(viewer: Viewer, input: Register): Promise<Registered | RegisterRefusal> {
  // A crowd decides side by side and waits for each other only to write. What decided may be true no more by then: then
  // the event is held from the beginning.
  const quick = await inOneStatement((tx) => registerAsSeen(tx, viewer, input, { held: false }))
  return quick ?? inTransaction((tx) => registerHolding(tx, viewer, input))
}

async function registerHolding(
  tx: Transaction,
  viewer: Viewer,
  input: Register,
): Promise<Registered | RegisterRefusal> {
  await lockEvent(tx, input.eventId)
  const result = await registerAsSeen(tx, viewer, input, { held: true })
  if (!result) throw new Error('An event was changed while it was held.')
  return result
}

/** @returns null where somebody was quicker, or the event has to be held for it */
async function registerAsSeen(
  tx: Transaction,
  viewer: Viewer,
  input: Register,
  { held }: { held: boolean },
): Promise<Registered | RegisterRefusal | null> {
  const applying = viewer.accountId && (await findApplying(tx, input.eventId, viewer.accountId))
  if (!applying) return refuse('not-found')
  const { event, own, questions } = applying
  if (own && own.state !== 'cancelled') return alreadyRegistered(own)
  if (own && !held) return null
  if (!event.published) return refuse('not-found')
  const granted = await whatIsGranted(tx, viewer, applying, input.invitationToken)
  if (typeof granted !== 'string') return granted
  const attendance = attendanceAt(event, input.attendance)
  if (!attendance) return refuse('attendance-missing')
  const answers = answersTo(questions, input.answers)
  if (!answers.ok) return answers
  // What can be picked is seen by the statement that writes; what cannot is told by who holds the event.
  const choices = held && (await checkChoices(tx, event.id, input.sessionIds, own?.id ?? null))
  if (choices && !choices.ok) return choices
  const row = { ...rowOf(applying, input, attendance), state: granted }
  return write(tx, viewer, { applying, row }, input)
}

type Granted = 'confirmed' | 'waitlisted' | 'pending'

function alreadyRegistered({ id, reference, state, inLine: position }: OwnPlace): Registered {
  return { ok: true, id, reference, state, position, again: true }
}

/** What somebody gets who registers now. Whoever runs the event needs nobody's approval. */
async function whatIsGranted(
  tx: Transaction,
  viewer: Viewer,
  { event, counts, applicant }: Applying,
  token: string | undefined,
): Promise<Granted | NotOpen> {
  const asker = await askerOf(tx, viewer, event, { applicant, token })
  const standing = registrationStanding(event, counts, asker, null, new Date())
  if (!standing?.next.includes('register') || !isEntitled(event, asker))
    return { ok: false, reason: 'not-open', state: standing?.state ?? null }
  if (event.approvalNeeded && !asker.runs) return 'pending'
  return standing.state === 'places' ? 'confirmed' : 'waitlisted'
}

/** @returns null where they have to say how they come and did not */
function attendanceAt(event: EventTerms, said: Attendance | null | undefined): Attendance | null {
  return event.attendance === 'hybrid' ? (said ?? null) : event.attendance
}

/** What is kept of somebody: what they say of themselves, and what their account says where they say nothing. */
function rowOf({ event, applicant }: Applying, input: Register, attendance: Attendance) {
  const { listed, noticeVersion = null, language = applicant.language } = input
  const listedAt = listed && event.participantsListed ? new Date() : null
  return { language, listedAt, noticeVersion, attendance, ...detailsOf(input.details, applicant) }
}

function detailsOf(details: Details, known: Pick<Applicant, 'name' | 'organisation' | 'country'>) {
  const { name = known.name, organisation = known.organisation, country = known.country, helix } = details
  return { name, organisation: organisation || null, country: country || null, helix: helix || null }
}

type Writing = { applying: Applying; row: ReturnType<typeof rowOf> & { state: Granted } }

async function write(
  tx: Transaction,
  viewer: Viewer,
  { applying, row }: Writing,
  said: Register,
): Promise<Registered | TooOften | null> {
  const { id, reference } = applying.own ?? { id: uuid(), reference: newReference() }
  const placed = applying.own
    ? await registerAgain(tx, viewer, id, { applying, row }, said)
    : await insertRegistration(tx, viewer, applying, { id, reference, ...row }, said)
  if (!placed?.ok) return placed
  const position = row.state === 'waitlisted' ? placed.waiting + 1 : null
  return { ok: true, id, reference, state: row.state, position, again: false }
}

/** Into the row of what they cancelled. The event is held. */
async function registerAgain(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  { applying, row }: Writing,
  { answers, sessionIds }: Register,
): Promise<Placed> {
  const { applicant, counts } = applying
  const seconds = await countAttemptIn(tx, limits.registrationBy, applicant.id)
  if (seconds > 0) return { ok: false, reason: 'too-often', seconds }
  const now = new Date()
  const place = columnsOf(row.state, now, { position: counts.lastPosition + 1 })
  const data = { ...row, ...place, accountId: applicant.id, email: null, createdAt: now }
  await tx.registration.update({ where: { id }, data, select: { id: true } })
  await writeAnswers(tx, id, answers)
  await writeChoices(tx, id, sessionIds)
  await askForMail(tx, id, row.state)
  await record(tx, viewer, `registration.${row.state}`, id)
  if (row.state === 'confirmed') await touchPlaces(tx, applying.event)
  return { ok: true, waiting: counts.waiting }
}
