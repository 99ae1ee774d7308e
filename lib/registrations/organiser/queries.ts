import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Transaction } from '@/lib/db'
import { runnable } from '@/lib/events/policy'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import type { AnswerValue } from '@/lib/registrations/answers/rules'
import { holding } from '@/lib/registrations/places/queries'
import type { RegistrationFilters } from '@/lib/registrations/organiser/schema'
import { Prisma } from '@/prisma/generated/client'
import type { Attendance, Helix, RegistrationState } from '@/prisma/generated/enums'

const pageLength = 50

export type RegistrationRow = {
  id: string
  name: string
  /** Null once the personal data has gone. */
  email: string | null
  organisation: string | null
  /** ISO 3166 alpha-2. */
  country: string | null
  helix: Helix | null
  attendance: Attendance | null
  state: RegistrationState
  /** On the waiting list: from 1, among those still waiting. */
  place: number | null
  offeredUntil: Date | null
  reference: string
  createdAt: Date
  attendedAt: Date | null
  walkIn: boolean
  /** Of the break-outs picked. */
  sessionIds: string[]
  /** By the ids of the questions; food and access needs among them. */
  answers: Record<string, AnswerValue>
}

export type RegistrationPage = Page<RegistrationRow> & {
  /** Registrations under the same filters that are nobody's any more: they count, and are no rows. */
  erased: number
}

/** Who registered for an event, for who runs it; null to everybody else. Without an order to sort by: as they came. */
export async function listRegistrationsFor(
  viewer: Viewer,
  eventId: string,
  filters: RegistrationFilters,
): Promise<RegistrationPage | null> {
  if (!(await runs(viewer, eventId))) return null
  const { page = 1, sort } = filters
  const { skip, take } = rowsOfPage(page, pageLength)
  const where = narrowed(eventId, filters)
  const [ids, counted] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`
      SELECT r.id::text AS id FROM registrations r LEFT JOIN accounts a ON a.id = r.account_id
      WHERE ${where} AND r.erased_at IS NULL
      ORDER BY ${orders[sort ?? 'arrival']} LIMIT ${take} OFFSET ${skip}`,
    db.$queryRaw<{ total: number; erased: number }[]>`
      SELECT count(*) FILTER (WHERE r.erased_at IS NULL)::int AS total,
        count(*) FILTER (WHERE r.erased_at IS NOT NULL)::int AS erased
      FROM registrations r LEFT JOIN accounts a ON a.id = r.account_id
      WHERE ${where}`,
  ])
  const { total, erased } = counted[0] ?? { total: 0, erased: 0 }
  const rows = await readRegistrations(
    db,
    eventId,
    ids.map(({ id }) => id),
  )
  return { ...asPage(rows, total, page, pageLength), erased }
}

export type RegistrationCounts = Record<RegistrationState, number> & {
  capacity: number | null
  /** People who hold a place: confirmed, offered or there. */
  held: number
  /** How many of those are nobody's any more. */
  heldErased: number
}

/** How many registrations of an event stand how, for who runs it; null to everybody else. */
export async function countRegistrationsFor(
  viewer: Viewer,
  eventId: string,
): Promise<RegistrationCounts | null> {
  const where = { AND: [{ id: eventId, trashedAt: null }, runnable(viewer)] }
  const event = await db.event.findFirst({ where, select: { capacity: true } })
  if (!event) return null
  const groups = await db.registration.groupBy({ by: ['state'], where: { eventId }, _count: true })
  const heldErased = await db.registration.count({
    where: { eventId, erasedAt: { not: null }, state: { in: [...holding] } },
  })
  const of = Object.fromEntries(groups.map(({ state, _count }) => [state, _count]))
  const states = {
    pending: 0,
    offered: 0,
    confirmed: 0,
    waitlisted: 0,
    declined: 0,
    cancelled: 0,
    attended: 0,
    ...of,
  }
  const held = states.confirmed + states.offered + states.attended
  return { ...states, capacity: event.capacity, held, heldErased }
}

/** Whether somebody runs an event that has not been thrown away. */
export async function runs(viewer: Viewer, eventId: string): Promise<boolean> {
  return (await db.event.count({ where: { AND: [{ id: eventId, trashedAt: null }, runnable(viewer)] } })) > 0
}

/** Registrations of an event in the order of the ids. */
export async function readRegistrations(
  from: Pick<Transaction, 'registration'>,
  eventId: string,
  ids: readonly string[],
): Promise<RegistrationRow[]> {
  const [rows, waiting] = [
    await from.registration.findMany({ where: { eventId, id: { in: [...ids] } }, select }),
    await from.registration.findMany({
      where: { eventId, state: 'waitlisted' },
      orderBy: { position: 'asc' },
      select: { id: true },
    }),
  ]
  const places = new Map(waiting.map(({ id }, index) => [id, index + 1]))
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = known.get(id)
    return row ? [toRow(row, places.get(id) ?? null)] : []
  })
}

const select = {
  ...{ id: true, name: true, email: true, organisation: true, country: true, helix: true, attendance: true },
  ...{ state: true, offeredUntil: true, reference: true, createdAt: true, attendedAt: true, walkIn: true },
  account: { select: { email: true } },
  sessions: { select: { sessionId: true } },
  answers: { select: { questionId: true, value: true } },
} satisfies Prisma.RegistrationSelect

function toRow(
  { account, email, sessions, answers, ...row }: Prisma.RegistrationGetPayload<{ select: typeof select }>,
  place: number | null,
): RegistrationRow {
  return {
    ...row,
    place,
    email: account?.email ?? email,
    sessionIds: sessions.map(({ sessionId }) => sessionId),
    answers: Object.fromEntries(answers.map(({ questionId, value }) => [questionId, value as AnswerValue])),
  }
}

const orders = {
  arrival: Prisma.sql`r.created_at, r.id`,
  newest: Prisma.sql`r.created_at DESC, r.id DESC`,
  name: Prisma.sql`public.fold(r.name), r.id`,
}

function narrowed(eventId: string, { q, state, session }: RegistrationFilters): Prisma.Sql {
  // What was typed is a part of a word, and no pattern.
  const part = q && `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const conditions = [
    Prisma.sql`r.event_id = ${eventId}::uuid`,
    ...(state ? [Prisma.sql`r.state::text = ${state}`] : []),
    ...(part
      ? [
          Prisma.sql`public.fold(concat_ws(' ', r.name, r.organisation, r.reference, coalesce(a.email, r.email)))
            LIKE public.fold(${part})`,
        ]
      : []),
    ...(session
      ? [
          Prisma.sql`EXISTS (SELECT FROM registration_sessions s
            WHERE s.registration_id = r.id AND s.session_id = ${session}::uuid)`,
        ]
      : []),
  ]
  return Prisma.join(conditions, ' AND ')
}
