import 'server-only'
import type { Transaction } from '@/lib/db'
import { questionsOf } from '@/lib/registrations/answers/queries'
import type { Question } from '@/lib/registrations/answers/rules'
import type { Applicant } from '@/lib/registrations/own/queries'
import {
  eventsWithTerms,
  eventTerms,
  placesOf,
  toCounts,
  type Counted,
  type Counts,
  type EventTerms,
} from '@/lib/registrations/places/queries'
import { Prisma } from '@/prisma/generated/client'
import type { RegistrationState } from '@/prisma/generated/enums'

/** What somebody who registers has at the event already. */
export type OwnPlace = {
  id: string
  state: RegistrationState
  reference: string
  /** On the waiting list: from 1, among those still waiting. */
  inLine: number | null
}

export type Applying = {
  applicant: Applicant
  own: OwnPlace | null
  /** What the event asks. */
  questions: Question[]
  event: EventTerms
  /** Another one once anything is written that decides about it: the event's row, its publication, its questions. */
  revision: string
  counts: Counts
}

type Row = EventTerms & Counted & Pick<Applying, 'applicant' | 'own' | 'questions' | 'revision'>

/**
 * All that decides about a registration, in one statement: who presses twice is answered by it alone. It holds nothing,
 * so that whoever writes by it has to see that it is still so.
 * @returns null for an account or an event that is not there, or was thrown away
 */
export async function findApplying(
  tx: Transaction,
  eventId: string,
  accountId: string,
): Promise<Applying | null> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT ${eventTerms}, event_revision(e.id) AS revision, counted.*,
      json_build_object('id', a.id, 'email', a.email, 'name', a.name, 'organisation', a.organisation,
        'country', a.country, 'language', a.language) AS applicant,
      ${ownPlace(eventId)} AS own, ${questionsOf(eventId)} AS questions
    FROM accounts a, ${eventsWithTerms}, LATERAL (${placesOf(eventId)}) counted
    WHERE a.id = ${accountId}::uuid AND e.id = ${eventId}::uuid AND e.trashed_at IS NULL`
  const [row] = rows
  if (!row) return null
  const { applicant, own, questions, revision, held, waiting, last, ...event } = row
  return { applicant, own, questions, revision, event, counts: toCounts({ held, waiting, last }, event) }
}

/** As `findOwn` chooses where there are several. */
function ownPlace(eventId: string): Prisma.Sql {
  return Prisma.sql`(
    SELECT json_build_object('id', r.id, 'state', r.state, 'reference', r.reference, 'inLine', nullif((
      SELECT count(*) FROM registrations w WHERE w.event_id = r.event_id AND w.position <= r.position), 0))
    FROM registrations r
    WHERE r.event_id = ${eventId}::uuid
      AND (r.account_id = a.id OR (r.account_id IS NULL AND r.email = a.email))
    ORDER BY r.state = 'cancelled', r.account_id IS NULL
    LIMIT 1)`
}
