import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { eventsTag, type EventFilters } from '@/lib/events/paths'
import { groupsTag } from '@/lib/groups/paths'
import { withChosen, type Option } from '@/lib/lists/chosen'
import { among, countedSelect, countsOf, toCounted, type Counted, type FacetCount } from '@/lib/lists/counted'
import { knownId } from '@/lib/lists/known'
import { noteReads } from '@/lib/server/reading'
import { Prisma } from '@/prisma/generated/client'
import type { EventKind } from '@/prisma/generated/enums'

export type EventFacets = {
  groups: Counted[]
  cities: Counted[]
  kinds: Option<EventKind>[]
  upcoming: number
  past: number
}

/**
 * What the list can be narrowed by from here, each with how many events that would leave. What is chosen is among
 * them though it may leave nothing: a form that forgot it would undo it.
 */
export async function listEventFacets(
  language: string,
  filters: EventFilters,
  now = new Date(),
): Promise<EventFacets> {
  noteReads(eventsTag, groupsTag, citiesTag)
  const counts = await countFacets(filters, now)
  const of = (facet: Facet) => countsOf(counts, facet)
  const [groups, cities] = await Promise.all([
    db.group.findMany({ where: among(of('group'), filters.group), ...countedSelect }),
    db.city.findMany({ where: among(of('city'), filters.city), ...countedSelect }),
  ])
  const kinds = [...of('kind')].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return {
    groups: toCounted(groups, of('group'), language),
    cities: toCounted(cities, of('city'), language),
    kinds: withChosen(
      kinds.map(([value, count]) => ({ value: value as EventKind, count })),
      filters.kind as EventKind | undefined,
    ),
    upcoming: of('when').get('upcoming') ?? 0,
    past: of('when').get('past') ?? 0,
  }
}

type Facet = 'group' | 'city' | 'kind' | 'when'

/**
 * Values of groups and cities are their ids. One statement, since each count goes over all that is public; it says
 * the same as `publishedEvents`.
 */
function countFacets({ group, city, kind, when = 'upcoming' }: EventFilters, now: Date) {
  const fits = (condition: Prisma.Sql | '' | undefined) => condition || Prisma.sql`TRUE`
  return db.$queryRaw<FacetCount<Facet>[]>`
    WITH public_events AS MATERIALIZED (
      SELECT kind, group_id, city_id,
        CASE WHEN ends_at < ${now} THEN 'past' ELSE 'upcoming' END AS time,
        ${fits(group && Prisma.sql`group_id = ${knownId('groups', group)}`)} AS fits_group,
        ${fits(city && Prisma.sql`city_id = ${knownId('cities', city)}`)} AS fits_city,
        ${fits(kind && Prisma.sql`kind = ${kind}::event_kind`)} AS fits_kind
      FROM events
      WHERE trashed_at IS NULL AND id IN (SELECT event_id FROM event_translations WHERE status = 'published')
    )
    SELECT 'group' AS facet, group_id::text AS value, count(*)::int AS count
      FROM public_events WHERE fits_city AND fits_kind AND time = ${when} AND group_id IS NOT NULL GROUP BY group_id
    UNION ALL SELECT 'city', city_id::text, count(*)::int
      FROM public_events WHERE fits_group AND fits_kind AND time = ${when} AND city_id IS NOT NULL GROUP BY city_id
    UNION ALL SELECT 'kind', kind::text, count(*)::int
      FROM public_events WHERE fits_group AND fits_city AND time = ${when} GROUP BY kind
    UNION ALL SELECT 'when', time, count(*)::int
      FROM public_events WHERE fits_group AND fits_city AND fits_kind GROUP BY time`
}
