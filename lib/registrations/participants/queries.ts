import 'server-only'
import { db } from '@/lib/db'

export type Participant = { name: string; organisation: string | null }

/** So many are listed at most. */
const most = 500

/**
 * Who agreed to be seen by others who come, for somebody who comes; nobody where the event keeps no such list. Whoever
 * calls has found out that the registration is theirs.
 */
export async function listParticipants(registrationId: string): Promise<Participant[]> {
  const own = await db.registration.findUnique({
    where: { id: registrationId, state: { in: ['confirmed', 'attended'] } },
    select: { eventId: true, event: { select: { participantsListed: true } } },
  })
  if (!own?.event.participantsListed) return []
  return db.registration.findMany({
    where: {
      eventId: own.eventId,
      id: { not: registrationId },
      state: { in: ['confirmed', 'attended'] },
      listedAt: { not: null },
      erasedAt: null,
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { name: true, organisation: true },
    take: most,
  })
}
