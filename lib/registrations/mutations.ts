import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { countAttemptIn, limits } from '@/lib/auth/limits'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import {
  answersTo,
  checkAnswers,
  writeAnswers,
  type AnswerRefusal,
} from '@/lib/registrations/answers/mutations'
import { insertRegistration } from '@/lib/registrations/applying/mutations'
import { countPlacesFor, findApplying, type OwnPlace } from '@/lib/registrations/applying/queries'
import { checkChoices, writeChoices, type ChoiceRefusal } from '@/lib/registrations/choices/mutations'
import { askForMail } from '@/lib/registrations/mails/ask-for-mail'
import { askerOf, type Applicant } from '@/lib/registrations/own/queries'
import { lockEvent, touchPlaces } from '@/lib/registrations/places/mutations'
import type { Counts, EventTerms } from '@/lib/registrations/places/queries'
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

export type RegisterRefusal =
  | Refusal<'not-found'>
  /** How registration stands for them instead. */
  | { ok: false; reason: 'not-open'; state: StandingState | null }
  | { ok: false; reason: 'too-often'; seconds: number }
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
  const applying = viewer.accountId && (await findApplying(tx, input.eventId, viewer.accountId))
  if (!applying) return refuse('not-found')
  const { applicant, own: before, questions } = applying
  // Looked at before anything is held: who is registered already keeps nobody waiting.
  if (before && before.state !== 'cancelled') return alreadyRegistered(before)
  const seconds = await countAttemptIn(tx, limits.registrationBy, applicant.id)
  if (seconds > 0) return { ok: false, reason: 'too-often', seconds }
  const event = await lockEvent(tx, input.eventId)
  if (!event?.published) return refuse('not-found')
  const { counts, own } = await countPlacesFor(tx, event, applicant)
  if (own && own.state !== 'cancelled') return alreadyRegistered(own)
  const granted = await whatIsGranted(tx, viewer, { event, counts, applicant, token: input.invitationToken })
  if (typeof granted !== 'string') return granted
  const attendance = attendanceAt(event, input.attendance)
  if (!attendance) return refuse('attendance-missing')
  // What is asked may have changed before the event was held, and with it what can be answered.
  const answers =
    input.answers.length > 0 ? await checkAnswers(tx, event.id, input.answers) : answersTo(questions, [])
  if (!answers.ok) return answers
  const choices = await checkChoices(tx, event.id, input.sessionIds, own?.id ?? null)
  if (!choices.ok) return choices
  return write(tx, viewer, {
    event,
    own,
    counts,
    granted,
    input,
    row: rowOf(event, applicant, input, attendance),
  })
}

type Granted = 'confirmed' | 'waitlisted' | 'pending'

function alreadyRegistered({ id, reference, state, inLine: position }: OwnPlace): Registered {
  return { ok: true, id, reference, state, position, again: true }
}

type Asked = { event: EventTerms; counts: Counts; applicant: Applicant; token: string | undefined }

/** What somebody gets who registers now. Whoever runs the event needs nobody's approval. */
async function whatIsGranted(
  tx: Transaction,
  viewer: Viewer,
  { event, counts, applicant, token }: Asked,
): Promise<Granted | Exclude<RegisterRefusal, AnswerRefusal>> {
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
function rowOf(event: EventTerms, applicant: Applicant, input: Register, attendance: Attendance) {
  const { listed, noticeVersion = null, language = applicant.language } = input
  const listedAt = listed && event.participantsListed ? new Date() : null
  const own = detailsOf(input.details, applicant)
  return { accountId: applicant.id, email: null, language, listedAt, noticeVersion, attendance, ...own }
}

function detailsOf(details: Details, known: Pick<Applicant, 'name' | 'organisation' | 'country'>) {
  const { name = known.name, organisation = known.organisation, country = known.country, helix } = details
  return { name, organisation: organisation || null, country: country || null, helix: helix || null }
}

type Writing = {
  event: EventTerms
  /** What they cancelled before. */
  own: OwnPlace | null
  counts: Counts
  granted: Granted
  input: Register
  row: ReturnType<typeof rowOf>
}

async function write(tx: Transaction, viewer: Viewer, writing: Writing): Promise<Registered> {
  const { event, own, counts, granted, input } = writing
  const now = new Date()
  const place = columnsOf(granted, now, { position: counts.lastPosition + 1 })
  const row = { ...writing.row, ...place, state: granted, createdAt: now }
  const { id, reference } = own ?? { id: uuid(), reference: newReference() }
  if (own) await registerAgain(tx, viewer, id, row)
  else await insertRegistration(tx, viewer, { id, eventId: event.id, reference, ...row })
  if (input.answers.length > 0) await writeAnswers(tx, id, input.answers)
  if (input.sessionIds.length > 0) await writeChoices(tx, id, input.sessionIds)
  if (granted === 'confirmed') await touchPlaces(tx, event)
  const position = granted === 'waitlisted' ? counts.waiting + 1 : null
  return { ok: true, id, reference, state: granted, position, again: false }
}

type Row = Writing['row'] & ReturnType<typeof columnsOf> & { state: Granted; createdAt: Date }

/** Into the row of what they cancelled. */
async function registerAgain(tx: Transaction, viewer: Viewer, id: string, row: Row): Promise<void> {
  await tx.registration.update({ where: { id }, data: row, select: { id: true } })
  await askForMail(tx, id, row.state)
  await record(tx, viewer, `registration.${row.state}`, id)
}
