import 'server-only'
import type { Transaction } from '@/lib/db'
import { questionsOf } from '@/lib/registrations/answers/queries'
import type { Question } from '@/lib/registrations/answers/rules'
import type { Applicant } from '@/lib/registrations/own/queries'
import { placesOf, toCounts, type Counted, type Counts } from '@/lib/registrations/places/queries'
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
}

/**
 * All that is looked at before the event is held, in one statement: who presses twice is answered by it alone.
 * @returns null for an account that is not there
 */
export async function findApplying(
  tx: Transaction,
  eventId: string,
  accountId: string,
): Promise<Applying | null> {
  const rows = await tx.$queryRaw<(Applicant & Omit<Applying, 'applicant'>)[]>`
    SELECT a.id::text AS id, a.email, a.name, a.organisation, a.country, a.language,
      ${ownPlace(eventId, Prisma.sql`a.id`, Prisma.sql`a.email`)} AS own,
      ${questionsOf(eventId)} AS questions
    FROM accounts a WHERE a.id = ${accountId}::uuid`
  const [row] = rows
  if (!row) return null
  const { own, questions, ...applicant } = row
  return { applicant, own, questions }
}

/** How many places are taken, and what somebody has there; in one statement, after the one that holds the event. */
export async function countPlacesFor(
  tx: Transaction,
  event: { id: string; capacity: number | null },
  { id, email }: Pick<Applicant, 'id' | 'email'>,
): Promise<{ counts: Counts; own: OwnPlace | null }> {
  const own = ownPlace(event.id, Prisma.sql`${id}::uuid`, Prisma.sql`${email}`)
  const rows = await tx.$queryRaw<(Counted & { own: OwnPlace | null })[]>`
    SELECT counted.*, ${own} AS own FROM (${placesOf(event.id)}) counted`
  return { counts: toCounts(rows[0], event), own: rows[0]?.own ?? null }
}

/** As `findOwn` chooses where there are several. */
function ownPlace(eventId: string, accountId: Prisma.Sql, email: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT json_build_object('id', r.id, 'state', r.state, 'reference', r.reference, 'inLine', nullif((
      SELECT count(*) FROM registrations w WHERE w.event_id = r.event_id AND w.position <= r.position), 0))
    FROM registrations r
    WHERE r.event_id = ${eventId}::uuid
      AND (r.account_id = ${accountId} OR (r.account_id IS NULL AND r.email = ${email}))
    ORDER BY r.state = 'cancelled', r.account_id IS NULL
    LIMIT 1)`
}
