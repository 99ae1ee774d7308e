import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { checkIn } from '@/lib/registrations/check-in/mutations'
import type { Pressed } from '@/lib/registrations/check-in/schema'

/** {@link checkIn} in a transaction of its own, for the door of a meeting, which sends what was pressed there at once. */
export function takePressed(
  viewer: Viewer,
  input: { eventId: string; pressed: readonly Pressed[] },
): ReturnType<typeof checkIn> {
  return inTransaction((tx) => checkIn(tx, viewer, input))
}
