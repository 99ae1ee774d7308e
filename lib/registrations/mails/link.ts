import 'server-only'
import { issueLink } from '@/lib/auth/links'
import type { Transaction } from '@/lib/db'
import { registrationPath } from '@/lib/registrations/paths'

/** Days after the end of an event for which one can look at what became of one's place. */
const daysAfterwards = 30

/** The address of the page where somebody sees, changes and cancels their registration without an account. */
export async function issueRegistrationLink(
  tx: Transaction,
  { id, event }: { id: string; event: { endsAt: Date } },
): Promise<string> {
  const until = Math.max(event.endsAt.getTime(), Date.now()) + daysAfterwards * 24 * 3_600_000
  const token = await issueLink(tx, {
    purpose: 'registration',
    about: { kind: 'registration', id },
    hours: Math.ceil((until - Date.now()) / 3_600_000),
    beside: true,
  })
  return registrationPath(token)
}
