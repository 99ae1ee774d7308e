import 'server-only'
import { refuse, type Refusal } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holding } from '@/lib/registrations/places/queries'
import { Prisma } from '@/prisma/generated/client'

type Choice = { id: string; parallelGroup: number | null; capacity: number | null; held: number }
export type ChoiceRefusal =
  Refusal<'choice-invalid'> | { ok: false; reason: 'session-full'; sessionIds: string[] }

/**
 * Whether break-outs can be picked: of the event, choosable, one of those that run at the same time, with room. Only
 * who holds a place at the event takes one in a session; what others picked is a wish. The event is held.
 * @param registrationId whose own place does not count against them
 */
export async function checkChoices(
  tx: Transaction,
  eventId: string,
  sessionIds: readonly string[],
  registrationId: string | null,
): Promise<{ ok: true } | ChoiceRefusal> {
  if (sessionIds.length === 0) return { ok: true }
  const choices = await choosable(tx, eventId, sessionIds, registrationId)
  const groups = choices.flatMap(({ parallelGroup }) => parallelGroup ?? [])
  const clash = new Set(groups).size < groups.length
  if (choices.length < new Set(sessionIds).size || clash) return refuse('choice-invalid')
  const full = choices.filter(({ capacity, held }) => capacity !== null && held >= capacity)
  if (full.length === 0) return { ok: true }
  return { ok: false, reason: 'session-full', sessionIds: full.map(({ id }) => id) }
}

export async function writeChoices(
  tx: Transaction,
  registrationId: string,
  sessionIds: readonly string[],
): Promise<void> {
  await tx.registrationSession.deleteMany({ where: { registrationId } })
  if (sessionIds.length === 0) return
  const data = [...new Set(sessionIds)].map((sessionId) => ({ registrationId, sessionId }))
  await tx.registrationSession.createMany({ data })
}

/**
 * Of the sessions that were picked those with room, as a part of the statement that holds the event.
 * @param from a row of it once it is held, with its `revision`
 */
export function chosenRows(eventId: string, sessionIds: readonly string[], from: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT roomy.session_id FROM ${from} held_event, sessions_with_room(
      ${eventId}::uuid, held_event.revision, ${[...sessionIds]}::uuid[], ${[...holding]}::text[]::registration_state[]) roomy`
}

/** Somebody from the waiting list keeps of what they wished for what has room; of the rest they may pick again. */
export async function keepChoicesWithRoom(tx: Transaction, registrationId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM registration_sessions mine USING event_sessions s
    WHERE mine.registration_id = ${registrationId}::uuid AND s.id = mine.session_id
      AND s.capacity <= (
        SELECT count(*) FROM registration_sessions others JOIN registrations r ON r.id = others.registration_id
        WHERE others.session_id = s.id AND r.id <> mine.registration_id AND r.state::text = ANY(${holding})
      )`
}

async function choosable(
  tx: Transaction,
  eventId: string,
  sessionIds: readonly string[],
  registrationId: string | null,
): Promise<Choice[]> {
  return tx.$queryRaw<Choice[]>`
    SELECT s.id::text AS id, s.parallel_group AS "parallelGroup", s.capacity, (
      SELECT count(*)::int FROM registration_sessions c JOIN registrations r ON r.id = c.registration_id
      WHERE c.session_id = s.id AND r.id IS DISTINCT FROM ${registrationId}::uuid AND r.state::text = ANY(${holding})
    ) AS held
    FROM event_sessions s
    WHERE s.event_id = ${eventId}::uuid AND s.choosable AND s.id = ANY(${[...sessionIds]}::uuid[])`
}
