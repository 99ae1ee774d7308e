import 'server-only'
import { db, inTransaction } from '@/lib/db'
import { forgetOf } from '@/lib/registrations/retention/mutations'

/**
 * Lets go of the personal data of meetings whose time is over: first answers that were to go earlier, at last
 * everything but the totals. The audit log says of each meeting how much went.
 */
export async function forgetRegistrations(now = new Date()): Promise<void> {
  const portal = await db.portal.findFirst({ select: { registrationRetentionDays: true } })
  const days = portal?.registrationRetentionDays ?? 365
  const events = await db.event.findMany({
    where: {
      endsAt: { lt: now },
      // Once more where somebody was written down, or the meeting moved, after it was forgotten.
      OR: [{ registrations: { some: { erasedAt: null } } }, { invitations: { some: {} } }],
    },
    orderBy: { endsAt: 'asc' },
    select: { id: true },
  })
  for (const { id } of events) await inTransaction((tx) => forgetOf(tx, { id, days, now }), { seconds: 120 })
}
