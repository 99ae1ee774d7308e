import 'server-only'
import { auditRow } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { askedMail } from '@/lib/registrations/mails/ask-for-mail'
import type { Attendance, Helix } from '@/prisma/generated/enums'

export type NewRegistration = {
  id: string
  eventId: string
  accountId: string
  name: string
  organisation: string | null
  country: string | null
  helix: Helix | null
  attendance: Attendance
  language: string
  state: 'confirmed' | 'waitlisted' | 'pending'
  position: number | null
  reference: string
  listedAt: Date | null
  noticeVersion: number | null
  createdAt: Date
  confirmedAt?: Date
}

/** Writes down a registration, the mail about it and the line of the log in one statement: others wait for the event. */
export async function insertRegistration(
  tx: Transaction,
  viewer: Viewer,
  row: NewRegistration,
): Promise<void> {
  const { id, state, createdAt } = row
  await tx.$executeRaw`
    WITH mail AS (${askedMail(tx, id, state)}), log AS (${auditRow(viewer, `registration.${state}`, id)})
    INSERT INTO registrations (id, event_id, account_id, name, organisation, country, helix, attendance, language,
      state, position, reference, listed_at, notice_version, created_at, updated_at, confirmed_at)
    VALUES (${id}::uuid, ${row.eventId}::uuid, ${row.accountId}::uuid, ${row.name}, ${row.organisation}, ${row.country},
      ${row.helix}::text::helix, ${row.attendance}::text::attendance, ${row.language},
      ${state}::text::registration_state, ${row.position}::int, ${row.reference}, ${row.listedAt}::timestamptz,
      ${row.noticeVersion}::int, ${createdAt}, ${createdAt}, ${row.confirmedAt ?? null}::timestamptz)`
}
