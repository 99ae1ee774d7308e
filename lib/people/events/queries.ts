import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { eventsTag } from '@/lib/events/paths'
import type { EventTime } from '@/lib/events/rules'
import { mentionable, titledSelect, toTitled, type Named } from '@/lib/i18n/named'
import { noteReads } from '@/lib/server/reading'
import type { EventKind, EventPersonRole, EventStatus } from '@/prisma/generated/enums'

/** An event that somebody hosts, moderates or answers questions about. */
export type PersonEvent = Named &
  EventTime & { kind: EventKind; status: EventStatus; roles: EventPersonRole[] }

/** How many parts at events a person's page shows. */
const shown = 20

/** Newest first. */
export async function listEventsOf(language: string, personId: string): Promise<PersonEvent[]> {
  noteReads(eventsTag)
  const parts = await db.eventPerson.findMany({
    where: { personId, event: mentionable },
    orderBy: [{ event: { startsAt: 'desc' } }, { eventId: 'desc' }, { role: 'asc' }],
    take: shown,
    select: { role: true, event: { select: eventSelect } },
  })
  // Somebody may be several things at one event.
  return [...Map.groupBy(parts, ({ event }) => event.slug).values()].flatMap((same) => {
    const event = same[0]?.event
    if (!event) return []
    const { translations: _, ...own } = event
    return [{ ...own, ...toTitled(event, language), roles: same.map(({ role }) => role) }]
  })
}

const eventSelect = {
  ...titledSelect.select,
  kind: true,
  status: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  precision: true,
} satisfies Prisma.EventSelect
