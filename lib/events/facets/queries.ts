import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { eventsTag, type EventFilters } from '@/lib/events/paths'
import { publishedEvents } from '@/lib/events/queries'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable } from '@/lib/i18n/named'
import { countedSelect, toCounted, type Counted } from '@/lib/lists/counted'
import { noteReads } from '@/lib/server/reading'
import type { EventKind } from '@/prisma/generated/enums'

export type EventFacets = {
  groups: Counted[]
  cities: Counted[]
  kinds: { value: EventKind; count: number }[]
  upcoming: number
  past: number
}

/** What the list can be narrowed by from here, each with how many events that would leave. */
export async function listEventFacets(
  language: string,
  filters: EventFilters,
  now = new Date(),
): Promise<EventFacets> {
  noteReads(eventsTag, groupsTag, citiesTag)
  const chosen: EventFilters = { ...filters, when: filters.when ?? 'upcoming' }
  const but = (changed: EventFilters) => publishedEvents({ ...chosen, ...changed }, now)
  const count = { _count: { _all: true } } as const
  const [groups, cities, kinds, upcoming, past] = await Promise.all([
    db.event.groupBy({ by: ['groupId'], where: but({ group: undefined }), ...count }),
    db.event.groupBy({ by: ['cityId'], where: but({ city: undefined }), ...count }),
    db.event.groupBy({ by: ['kind'], where: but({ kind: undefined }), orderBy: { kind: 'asc' }, ...count }),
    db.event.count({ where: but({ when: 'upcoming' }) }),
    db.event.count({ where: but({ when: 'past' }) }),
  ])
  const [groupNames, cityNames] = await Promise.all([
    db.group.findMany(
      namesOf(
        groups.map((row) => row.groupId),
        filters.group,
      ),
    ),
    db.city.findMany(
      namesOf(
        cities.map((row) => row.cityId),
        filters.city,
      ),
    ),
  ])
  return {
    groups: toCounted(
      groupNames,
      new Map(groups.map((row) => [row.groupId ?? '', row._count._all])),
      language,
    ),
    cities: toCounted(cityNames, new Map(cities.map((row) => [row.cityId ?? '', row._count._all])), language),
    kinds: withChosen(
      kinds.map((row) => ({ value: row.kind, count: row._count._all })),
      filters.kind,
    ),
    upcoming,
    past,
  }
}

/** What is chosen is named too, though it may leave nothing: a form that forgot it would undo it. */
function namesOf(ids: readonly (string | null)[], chosen: string | undefined) {
  const known = { id: { in: ids.filter((id) => id !== null) } }
  return {
    where: { OR: [known, { slug: { in: chosen ? [chosen] : [] } }], ...mentionable },
    ...countedSelect,
  }
}

function withChosen(kinds: EventFacets['kinds'], chosen: string | undefined): EventFacets['kinds'] {
  if (!chosen || kinds.some(({ value }) => value === chosen)) return kinds
  return [...kinds, { value: chosen as EventKind, count: 0 }]
}
