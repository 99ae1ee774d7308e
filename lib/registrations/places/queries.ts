import 'server-only'
import { db, type Transaction } from '@/lib/db'
import type { Places, Terms } from '@/lib/registrations/rules'
import { Prisma } from '@/prisma/generated/client'
import type { Attendance, RegistrationState } from '@/prisma/generated/enums'

/** States that take one of an event's places. Who waits for approval or on the list takes none. */
export const holding = ['confirmed', 'offered', 'attended'] satisfies RegistrationState[]

/** An event as the verbs of registration need it. */
export type EventTerms = Terms & {
  id: string
  slug: string
  groupId: string | null
  attendance: Attendance
  approvalNeeded: boolean
  /** Hours that somebody from the waiting list has to accept; null: the place is theirs at once. */
  acceptHours: number | null
  participantsListed: boolean
  /** Whether the public may read about it, in any language. */
  published: boolean
}

/** The columns of `EventTerms`, of an event `e` in `eventsWithTerms`. */
export const eventTerms = Prisma.sql`
  e.id::text AS id, e.slug, e.group_id::text AS "groupId", e.status::text AS status,
  e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.time_zone AS "timeZone", e.precision::text AS precision,
  e.attendance::text AS attendance, e.registration::text AS registration,
  e.registration_opens_at AS "registrationOpensAt", e.registration_closes_at AS "registrationClosesAt",
  e.registration_url AS "registrationUrl", e.capacity, e.waiting_list AS "waitingList",
  e.accept_hours AS "acceptHours", e.approval_needed AS "approvalNeeded",
  e.participants_listed AS "participantsListed", coalesce(g.joining::text = 'on_request', false) AS joinable,
  EXISTS (SELECT FROM event_translations t WHERE t.event_id = e.id AND t.status = 'published') AS published`

export const eventsWithTerms = Prisma.sql`events e LEFT JOIN groups g ON g.id = e.group_id`

export type Counts = Places & {
  held: number
  /** Of the last one on the waiting list; 0 where nobody waits. */
  lastPosition: number
}

/** How many places are taken and left, of an event that has not been thrown away. */
export async function countPlaces(
  from: Pick<Transaction, '$queryRaw'>,
  event: { id: string; capacity: number | null },
): Promise<Counts> {
  const [counted] = await from.$queryRaw<Counted[]>`${placesOf(event.id)}`
  return toCounts(counted, event)
}

export type Counted = { held: number; waiting: number; last: number | null }

/** The statement that counts, also as a part of another. */
export function placesOf(eventId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT count(*) FILTER (WHERE state = ANY(${[...holding]}::text[]::registration_state[]))::int AS held,
      count(position)::int AS waiting, max(position) AS last
    FROM registrations WHERE event_id = ${eventId}::uuid`
}

export function toCounts(counted: Counted | undefined, { capacity }: { capacity: number | null }): Counts {
  const { held, waiting, last } = counted ?? { held: 0, waiting: 0, last: null }
  return {
    held,
    waiting,
    lastPosition: last ?? 0,
    left: capacity === null ? null : Math.max(0, capacity - held),
  }
}

/** The same where only the event's id is known: what everybody may see. */
export async function getPlaces(eventId: string): Promise<Places> {
  const event = await db.event.findUnique({ where: { id: eventId }, select: { capacity: true } })
  const { left, waiting } = await countPlaces(db, { id: eventId, capacity: event?.capacity ?? null })
  return { left, waiting }
}

/** How many places are left in the sessions of an event that are picked and have so many, by the sessions' ids. */
export async function listSessionPlaces(eventId: string): Promise<ReadonlyMap<string, number>> {
  const sessions = await db.eventSession.findMany({
    where: { eventId, choosable: true, capacity: { not: null } },
    select: {
      ...{ id: true, capacity: true },
      _count: { select: { registrations: { where: { registration: { state: { in: [...holding] } } } } } },
    },
  })
  return new Map(
    sessions.map(({ id, capacity, _count }) => [id, Math.max(0, (capacity ?? 0) - _count.registrations)]),
  )
}

/** Somebody's place among those still waiting, from 1. */
export async function placeInLine(
  from: Pick<Transaction, 'registration'>,
  { eventId, position }: { eventId: string; position: number | null },
): Promise<number | null> {
  if (position === null) return null
  return from.registration.count({ where: { eventId, position: { lte: position } } })
}
