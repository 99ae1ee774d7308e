import 'server-only'
import type { JobData } from '@/lib/jobs/names'
import { mailEach } from '@/lib/registrations/lots/jobs'

/** Who is told: those who were refused or went away are not. */
const concerned = {
  in: ['pending' as const, 'offered' as const, 'confirmed' as const, 'waitlisted' as const],
}

export async function tellRegistered(data: JobData['tell-registered'], signal: AbortSignal): Promise<void> {
  const { eventId, change, sequence, reason } = data
  const status = change === 'cancelled' ? ('cancelled' as const) : { not: 'cancelled' as const }
  await mailEach(
    {
      kind: `event-${change}`,
      eventId,
      occasion: `event-${change} ${sequence}`,
      to: { state: concerned },
      reason,
      isRight: async (tx) => (await tx.event.count({ where: { id: eventId, trashedAt: null, status } })) > 0,
    },
    signal,
  )
}
