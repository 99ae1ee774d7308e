import 'server-only'
import type { Transaction } from '@/lib/db'
import type { Along } from '@/lib/events/times/rules'

/**
 * Moves the lines of an agenda, and when slides are due, along with their meeting. It counts as a change of each: a
 * form that somebody opened before does not put the old hours back.
 */
export async function moveAgenda(tx: Transaction, eventId: string, along: Along): Promise<void> {
  const timed = { OR: [{ startsAt: { not: null } }, { endsAt: { not: null } }] }
  const sessions = await tx.eventSession.findMany({
    where: { eventId, ...timed },
    select: { id: true, startsAt: true, endsAt: true },
  })
  const counted = { version: { increment: 1 } }
  for (const { id, startsAt, endsAt } of sessions) {
    const data = { startsAt: along(startsAt), endsAt: along(endsAt), ...counted }
    await tx.eventSession.update({ where: { id }, data, select: { id: true } })
  }
  const talks = await tx.contribution.findMany({
    where: { eventId, slidesDueAt: { not: null } },
    select: { id: true, slidesDueAt: true },
  })
  for (const { id, slidesDueAt } of talks) {
    const data = { slidesDueAt: along(slidesDueAt), ...counted }
    await tx.contribution.update({ where: { id }, data, select: { id: true } })
  }
}
