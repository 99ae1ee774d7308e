import 'server-only'
import type { CalendarEntry } from '@/lib/calendars/calendar'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { eventPath, eventsTag } from '@/lib/events/paths'
import { publishedEvents } from '@/lib/events/queries'
import { placeOf } from '@/lib/events/rules'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable, mentionSelect, namedSelect, toMention, toNamed } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { wordsFor } from '@/lib/i18n/words'
import { known } from '@/lib/lists/known'
import { absoluteUrl } from '@/lib/pages/addresses'
import { keepUntil, noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'

export const calendarSelect = {
  uid: true,
  slug: true,
  sequence: true,
  kind: true,
  status: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  precision: true,
  attendance: true,
  placeName: true,
  placeAddress: true,
  latitude: true,
  longitude: true,
  updatedAt: true,
  translations: {
    where: { status: 'published' },
    select: { language: true, title: true, summary: true, updatedAt: true },
  },
  group: mentionSelect,
  city: mentionSelect,
  themes: {
    where: { theme: mentionable },
    orderBy: { theme: { sortKey: 'asc' } },
    select: { theme: namedSelect },
  },
} satisfies Prisma.EventSelect

export type CalendarEvent = Prisma.EventGetPayload<{ select: typeof calendarSelect }>

/** Days for which what has been stays in calendars. */
const daysBack = 365
const day = 86_400_000

/** What comes up and what was in the last year, of all groups or of one. What has no day yet is left out. */
export async function listEventsOfCalendar(
  language: string,
  group?: string,
  now = new Date(),
): Promise<CalendarEntry[]> {
  noteReads(eventsTag, groupsTag, citiesTag, themesTag)
  // From midnight to midnight, so that the file is the same all day.
  const today = Math.floor(now.getTime() / day) * day
  keepUntil(new Date(today + day))
  const events = await db.event.findMany({
    where: {
      AND: [publishedEvents({}, now), dated],
      endsAt: { gte: new Date(today - daysBack * day) },
      ...(group !== undefined && { group: known(group) }),
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: calendarSelect,
  })
  return events.map((event) => toCalendarEntry(event, language))
}

/** One published event; null also for one that has no day yet. */
export async function getEventOfCalendar(language: string, slug: string): Promise<CalendarEntry | null> {
  noteReads(eventsTag, groupsTag, citiesTag, themesTag)
  const where = { AND: [{ slug }, publishedEvents({}, new Date()), dated] }
  const event = await db.event.findFirst({ where, select: calendarSelect })
  return event && toCalendarEntry(event, language)
}

/** What a group is called, as the public knows it. */
export async function getGroupOfCalendar(language: string, slug: string): Promise<string | null> {
  const group = await db.group.findFirst({ where: known(slug), select: mentionSelect.select })
  return toMention(group, language)?.name ?? null
}

const dated = { precision: { in: ['time', 'day'] } } satisfies Prisma.EventWhereInput

/** What calendars say of an event in a language: what everybody may know, and nothing of who registered. */
export function toCalendarEntry(event: CalendarEvent, language: string): CalendarEntry {
  const { uid, sequence, kind, status, startsAt, endsAt, timeZone, latitude, longitude } = event
  const t = wordsFor(language)
  const text = inLanguage(event.translations, language)
  const title = text?.title ?? ''
  const url = absoluteUrl(text?.language ?? language, eventPath(event.slug))
  const changes = [event.updatedAt, text?.updatedAt ?? event.updatedAt].map((date) => date.getTime())
  return {
    uid,
    sequence,
    status: status === 'cancelled' ? 'cancelled' : 'confirmed',
    startsAt,
    endsAt,
    timeZone,
    wholeDays: event.precision !== 'time',
    // Some programs read the state of an entry and show it like any other.
    title: status === 'cancelled' ? t('events.cancelledTitle', { title }) : title,
    description: describe(event, language, { summary: text?.summary ?? '', url }),
    location: locationOf(event, language),
    position: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    url,
    categories: [
      t(`events.kinds.${kind}`),
      ...event.themes.map(({ theme }) => toNamed(theme, language).name),
    ],
    changedAt: new Date(Math.max(...changes)),
  }
}

function describe(
  { group: of, attendance }: CalendarEvent,
  language: string,
  { summary, url }: { summary: string; url: string },
): string {
  const t = wordsFor(language)
  const group = toMention(of, language)?.name
  const online = attendance === 'hybrid' ? t('events.online.also') : ''
  return [summary, group, online, url].filter(Boolean).join('\n\n')
}

function locationOf(event: CalendarEvent, language: string): string {
  if (event.attendance === 'online') return wordsFor(language)('events.attendance.online')
  return placeOf({ ...event, city: toMention(event.city, language) })
}
