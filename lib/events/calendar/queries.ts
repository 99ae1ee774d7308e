import 'server-only'
import type { CalendarEntry } from '@/lib/calendars/calendar'
import type { Prisma } from '@/lib/db'
import { eventPath } from '@/lib/events/paths'
import { placeOf } from '@/lib/events/rules'
import { mentionable, mentionSelect, namedSelect, toMention, toNamed } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { wordsFor } from '@/lib/i18n/words'
import { absoluteUrl } from '@/lib/pages/addresses'

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
