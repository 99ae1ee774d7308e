import { isElsewhere, isMoved } from '@/lib/events/desk/rules'
import type { EventTime } from '@/lib/events/rules'
import type { EventChange } from '@/lib/registrations/notices/rules'
import type { EventStatus } from '@/prisma/generated/enums'

type Appointment = EventTime & {
  status: EventStatus
  attendance: string
  placeName: string | null
  placeAddress: string | null
  onlineUrl: string | null
}

/**
 * What those who are registered have to be told when a calendar says a meeting otherwise; null when nothing they
 * would have to know, when it was never published, and when it is over and stays so.
 */
export function changeToTell(
  before: Appointment & { published: boolean },
  after: Appointment,
  now: Date,
): EventChange | null {
  const ahead = before.endsAt > now || after.endsAt > now
  if (!before.published || !ahead) return null
  const [was, is] = [before.status === 'cancelled', after.status === 'cancelled']
  if (is) return was ? null : 'cancelled'
  return was || isMoved(before, after) || isElsewhere(before, after) ? 'changed' : null
}

/** Calendars know nothing of "moved": here, a meeting that was to be at another time says so from then on. */
export function statusAfter(
  before: Appointment & { published: boolean },
  after: Appointment,
  now: Date,
): EventStatus {
  if (after.status !== 'scheduled') return after.status
  const told = changeToTell(before, after, now) !== null
  return before.status === 'moved' || (told && isMoved(before, after)) ? 'moved' : 'scheduled'
}
