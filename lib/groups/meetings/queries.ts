import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { eventsTag } from '@/lib/events/paths'
import {
  eventRowSelect,
  keepWhileUpcoming,
  publishedEvents,
  toEventRow,
  type EventRow,
} from '@/lib/events/queries'
import { noteReads } from '@/lib/server/reading'

/** How many of each a group's own page shows; the list of events has all of them. */
const shown = 10

export type GroupMeetings = {
  /** Soonest first. */
  ahead: EventRow[]
  /** Newest first. */
  past: EventRow[]
}

/** The meetings of a group around now. Right until one of those ahead is over. */
export async function listMeetingsOfGroup(
  language: string,
  groupId: string,
  now = new Date(),
): Promise<GroupMeetings> {
  noteReads(eventsTag, citiesTag)
  const list = (when: 'upcoming' | 'past', order: 'asc' | 'desc') =>
    db.event.findMany({
      where: { groupId, ...publishedEvents({ when }, now) },
      select: eventRowSelect,
      orderBy: [{ startsAt: order }, { id: order }],
      take: shown,
    })
  const [ahead, past] = await Promise.all([list('upcoming', 'asc'), list('past', 'desc')])
  keepWhileUpcoming(ahead, now)
  // Whose meetings they are is said by the page.
  const toRow = (event: (typeof ahead)[number]) => ({ ...toEventRow(event, language, now), group: null })
  return { ahead: ahead.map(toRow), past: past.map(toRow) }
}

/**
 * The next meeting that takes place of each of these groups, by the group's id. Right until one of them is over.
 * Two queries, however many groups.
 */
export async function listNextMeetings(
  language: string,
  groupIds: string[],
  now = new Date(),
): Promise<Map<string, EventRow>> {
  noteReads(eventsTag, citiesTag)
  const where = {
    ...publishedEvents({ when: 'upcoming' }, now),
    groupId: { in: groupIds },
    status: { not: 'cancelled' },
  } satisfies Prisma.EventWhereInput
  const first = await db.event.groupBy({ by: ['groupId'], where, _min: { startsAt: true } })
  const starts = first.flatMap(({ groupId, _min: { startsAt } }) => (startsAt ? [{ groupId, startsAt }] : []))
  const events = await db.event.findMany({
    where: { AND: [where, { OR: starts }] },
    select: { ...eventRowSelect, groupId: true },
    orderBy: { id: 'desc' },
  })
  keepWhileUpcoming(events, now)
  return new Map(events.map((event) => [event.groupId ?? '', toEventRow(event, language, now)]))
}
