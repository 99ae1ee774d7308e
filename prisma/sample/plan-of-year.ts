import type { WorkStatus } from '@/prisma/generated/enums'
import type { SampleCalendar } from '@/prisma/sample/dates'
import type { SampleWorkItem } from '@/prisma/sample/types/consortium'
import type { RelativeDay, Slug } from '@/prisma/sample/types/words'

export type PlannedItem = { item: SampleWorkItem; month: number; status: WorkStatus; event: Slug | null }

/**
 * What of a plan belongs to the year of the first start, each with its month and how it stands on that day. A meeting
 * gives the month; what lies between two meetings stays between them.
 * @param firstDays of every meeting that the plan names
 */
export function planOfYear(
  items: readonly SampleWorkItem[],
  calendar: SampleCalendar,
  firstDays: ReadonlyMap<Slug, RelativeDay>,
): PlannedItem[] {
  const now = monthOf(calendar.start)
  const january = calendar.year * 12
  const meetings = items.map(({ when }) => ('event' in when ? dayOf(when.event, calendar, firstDays) : null))
  const months = items.map(({ when }, index) => {
    const meeting = meetings[index]
    if (meeting) return monthOf(meeting)
    if ('month' in when) return january + when.month - 1
    return between(meetings, index, now + ('months' in when ? when.months : 0))
  })
  return items
    .map((item, index) => {
      const month = months[index] ?? now
      const over = meetings[index] ? meetings[index] < calendar.start : month < now
      const event = 'event' in item.when ? item.when.event : null
      return {
        item,
        month: month - january + 1,
        status: item.dropped ? 'dropped' : status(over, month, now),
        event,
      }
    })
    .filter(({ month }) => month >= 1 && month <= 12)
}

function status(over: boolean, month: number, now: number): WorkStatus {
  if (over) return 'done'
  return month === now ? 'in_progress' : 'planned'
}

/** The month itself, or that of the meeting before or after it if it would lie beyond. */
function between(meetings: readonly (Date | null)[], index: number, month: number): number {
  const before = meetings.slice(0, index).findLast((day) => day !== null)
  const after = meetings.slice(index).find((day) => day !== null)
  const earliest = before ? Math.max(month, monthOf(before)) : month
  return after ? Math.min(earliest, monthOf(after)) : earliest
}

/** Counted from the year 0, so that months of two years can be compared. */
function monthOf(day: Date): number {
  return day.getUTCFullYear() * 12 + day.getUTCMonth()
}

function dayOf(event: Slug, calendar: SampleCalendar, firstDays: ReadonlyMap<Slug, RelativeDay>): Date {
  const first = firstDays.get(event)
  if (!first) throw new Error(`The sample has no event ${event}.`)
  return calendar.day(first)
}
