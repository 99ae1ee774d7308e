import 'server-only'
import { auditRow } from '@/lib/audit/record'
import { attemptRow, limits, secondsToWait, type Attempt } from '@/lib/auth/limits'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { answerRows } from '@/lib/registrations/answers/mutations'
import { chosenRows } from '@/lib/registrations/choices/mutations'
import { askedMail } from '@/lib/registrations/mails/ask-for-mail'
import type { Applying } from '@/lib/registrations/applying/queries'
import { placesTag } from '@/lib/registrations/paths'
import { holding } from '@/lib/registrations/places/queries'
import type { Register } from '@/lib/registrations/schema'
import { touchedRow } from '@/lib/server/touch'
import { Prisma } from '@/prisma/generated/client'
import type { Attendance, Helix } from '@/prisma/generated/enums'

export type NewRegistration = {
  id: string
  name: string
  organisation: string | null
  country: string | null
  helix: Helix | null
  attendance: Attendance
  language: string
  state: 'confirmed' | 'waitlisted' | 'pending'
  reference: string
  listedAt: Date | null
  noticeVersion: number | null
}

export type Placed = { ok: true; waiting: number } | { ok: false; reason: 'too-often'; seconds: number }

/**
 * Writes down a registration, with its place in the line, what was answered and picked, the mail about it and the line
 * of the log, if what was read of the event is still true; in one statement, since others wait for the event.
 * @returns how many waited before it; null when nothing was written, because somebody was quicker
 */
export async function insertRegistration(
  tx: Transaction,
  viewer: Viewer,
  { applicant, event, revision, counts }: Applying,
  row: NewRegistration,
  { answers, sessionIds }: Pick<Register, 'answers' | 'sessionIds'>,
): Promise<Placed | null> {
  const { id, state } = row
  const takesOfFew = state === 'confirmed' && event.capacity !== null
  const hasRoom = counts.left === null ? null : counts.left > 0
  // Fewer places are left, for whoever looks.
  const touched = touchedRow(placesTag(event.id), Prisma.sql`registration WHERE ${takesOfFew}`)
  const [written] = await tx.$queryRaw<(Attempt & { waiting: number })[]>`
    WITH held AS MATERIALIZED (
      SELECT * FROM hold_event(${event.id}::uuid, ${[...holding]}::text[]::registration_state[], ${applicant.id}::uuid, ${applicant.email})
    ), seen AS (
      SELECT * FROM held WHERE revision = ${revision} AND NOT own
        AND (waiting > 0) = ${counts.waiting > 0} AND (held < ${event.capacity}::int) IS NOT DISTINCT FROM ${hasRoom}::boolean
    ), chosen AS MATERIALIZED (
      ${chosenRows(event.id, sessionIds, Prisma.sql`seen`)}
    ), place AS (
      SELECT * FROM seen WHERE (SELECT count(*) FROM chosen) = ${new Set(sessionIds).size}
    ), attempt AS (
      ${attemptRow(limits.registrationBy, [applicant.id], Prisma.sql`place`)}
    ), registration AS (
      INSERT INTO registrations (id, event_id, account_id, name, organisation, country, helix, attendance, language,
        state, position, reference, listed_at, notice_version, created_at, updated_at, confirmed_at)
      SELECT ${id}::uuid, ${event.id}::uuid, ${applicant.id}::uuid, ${row.name}, ${row.organisation}, ${row.country},
        ${row.helix}::text::helix, ${row.attendance}::text::attendance, ${row.language},
        ${state}::text::registration_state, ${state === 'waitlisted' ? next : none}, ${row.reference},
        ${row.listedAt}::timestamptz, ${row.noticeVersion}::int, arrival, arrival,
        ${state === 'confirmed' ? Prisma.sql`arrival` : none}
      FROM place, attempt WHERE attempt.count <= ${limits.registrationBy.most}
      RETURNING id
    ), answer AS (
      ${answerRows(answers, Prisma.sql`registration`)}
    ), choice AS (
      INSERT INTO registration_sessions (registration_id, session_id)
      SELECT registration.id, chosen.session_id FROM registration, chosen
    ), mail AS (
      ${askedMail(tx, id, state, Prisma.sql`registration`)}
    ), log AS (
      ${auditRow(viewer, `registration.${state}`, id, Prisma.sql`registration`)}
    ), touched AS (
      ${touched.row}
    )
    SELECT place.waiting, attempt.count, attempt."endsAt" FROM place, attempt`
  if (!written) return null
  const seconds = secondsToWait(limits.registrationBy, written)
  if (seconds > 0) return { ok: false, reason: 'too-often', seconds }
  if (takesOfFew) touched.written(tx)
  return { ok: true, waiting: written.waiting }
}

const next = Prisma.sql`last_position + 1`
const none = Prisma.sql`NULL`
