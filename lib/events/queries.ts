import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { eventsTag, type EventFilters } from '@/lib/events/paths'
import { isPast, nextPast, type EventTime } from '@/lib/events/rules'
import { groupsTag } from '@/lib/groups/paths'
import { mentionSelect, toMention, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { known } from '@/lib/lists/known'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { doNotKeep, keepUntil, noteReads } from '@/lib/server/reading'
import type { Attendance, EventKind, EventStatus } from '@/prisma/generated/enums'

export type EventRow = EventTime & {
  slug: string
  language: string
  title: string
  summary: string
  kind: EventKind
  status: EventStatus
  attendance: Attendance
  placeName: string | null
  group: Named | null
  city: Named | null
  past: boolean
}

const published = { status: 'published' } as const

export const eventRowSelect = {
  slug: true,
  kind: true,
  status: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  precision: true,
  attendance: true,
  placeName: true,
  translations: { where: published, select: { language: true, title: true, summary: true } },
  group: mentionSelect,
  city: mentionSelect,
} satisfies Prisma.EventSelect

const soonestFirst = [{ startsAt: 'asc' }, { id: 'asc' }] satisfies Prisma.EventOrderByWithRelationInput[]
const newestFirst = [{ startsAt: 'desc' }, { id: 'desc' }] satisfies Prisma.EventOrderByWithRelationInput[]

/** What comes up, soonest first, or what has been, newest first, under filters. Right until the next event ends. */
export async function listPublishedEvents(
  language: string,
  filters: EventFilters,
  now = new Date(),
): Promise<Page<EventRow>> {
  noteReads(eventsTag, groupsTag, citiesTag)
  const { when = 'upcoming', page = 1 } = filters
  const where = publishedEvents({ ...filters, when }, now)
  const orderBy = when === 'past' ? newestFirst : soonestFirst
  const [events, total, nextToEnd] = await Promise.all([
    db.event.findMany({ where, select: eventRowSelect, orderBy, ...rowsOfPage(page) }),
    db.event.count({ where }),
    db.event.findFirst({
      where: publishedEvents({ when: 'upcoming' }, now),
      select: { endsAt: true },
      orderBy: { endsAt: 'asc' },
    }),
  ])
  keepWhileUpcoming(nextToEnd ? [nextToEnd] : [], now)
  // A list without filters is asked for by everybody, however little it says.
  if (total === 0 && (filters.group || filters.kind || filters.city || page > 1)) doNotKeep()
  return asPage(
    events.map((event) => toEventRow(event, language, now)),
    total,
    page,
  )
}

/** The next events, for pages that show a few of them. */
export function listUpcomingEvents(language: string, limit: number, now = new Date()): Promise<EventRow[]> {
  return listNext(language, {}, limit, now)
}

/** A city's events, as `listFewEvents` orders them. */
export function listEventsOfCity(
  language: string,
  citySlug: string,
  limit: number,
  now = new Date(),
): Promise<EventRow[]> {
  return listFewEvents(language, { city: { slug: citySlug } }, limit, now)
}

/**
 * The events that another record is about, for its page: what comes up, soonest first; then, as far as there is room,
 * what has been, newest first.
 */
export async function listFewEvents(
  language: string,
  where: Prisma.EventWhereInput,
  limit: number,
  now: Date,
): Promise<EventRow[]> {
  const upcoming = await listNext(language, where, limit, now)
  if (upcoming.length >= limit) return upcoming
  const past = await db.event.findMany({
    where: { AND: [publishedEvents({ when: 'past' }, now), where] },
    select: eventRowSelect,
    orderBy: newestFirst,
    take: limit - upcoming.length,
  })
  return [...upcoming, ...past.map((event) => toEventRow(event, language, now))]
}

async function listNext(
  language: string,
  where: Prisma.EventWhereInput,
  limit: number,
  now: Date,
): Promise<EventRow[]> {
  noteReads(eventsTag, groupsTag, citiesTag)
  const events = await db.event.findMany({
    where: { AND: [publishedEvents({ when: 'upcoming' }, now), where] },
    select: eventRowSelect,
    orderBy: soonestFirst,
    take: limit,
  })
  keepWhileUpcoming(events, now)
  return events.map((event) => toEventRow(event, language, now))
}

/** A page that says what comes up is right until the first of it is over. */
export function keepWhileUpcoming(upcoming: readonly Pick<EventTime, 'endsAt'>[], now: Date): void {
  const change = nextPast(upcoming, now)
  if (change) keepUntil(change)
}

/** What the public may see, narrowed; with no `when`, whether it is past or not. The one place that says so. */
export function publishedEvents(filters: EventFilters, now: Date): Prisma.EventWhereInput {
  const { when, group, kind, city } = filters
  return {
    trashedAt: null,
    translations: { some: published },
    ...(when ? { endsAt: when === 'past' ? { lt: now } : { gte: now } } : {}),
    ...(group ? { group: known(group) } : {}),
    ...(kind ? { kind: kind as EventKind } : {}),
    ...(city ? { city: known(city) } : {}),
  }
}

export function toEventRow(
  event: Prisma.EventGetPayload<{ select: typeof eventRowSelect }>,
  language: string,
  now: Date,
): EventRow {
  const { slug, kind, status, startsAt, endsAt, timeZone, precision, attendance, placeName } = event
  const text = inLanguage(event.translations, language)
  return {
    slug,
    kind,
    status,
    startsAt,
    endsAt,
    timeZone,
    precision,
    attendance,
    placeName,
    language: text?.language ?? language,
    title: text?.title ?? '',
    summary: text?.summary ?? '',
    group: toMention(event.group, language),
    city: toMention(event.city, language),
    past: isPast(event, now),
  }
}
