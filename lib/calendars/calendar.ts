import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalCalendar,
  type ICalEventData,
} from 'ical-generator'
import { DateTime } from 'luxon'
import { zoneFor, zoneText } from '@/lib/calendars/zones'

/** What a calendar says of one event. Addresses are absolute, texts plain. */
export type CalendarEntry = {
  /** Stays the same for ever: calendars know an event again by it. */
  uid: string
  /** Counts changes; a calendar ignores what has a lower one than it has seen. */
  sequence: number
  status: 'confirmed' | 'tentative' | 'cancelled'
  startsAt: Date
  /** Of whole days any moment of the last one, or the midnight that ends it. */
  endsAt: Date
  /** IANA name of the zone the times are meant in. */
  timeZone: string
  wholeDays: boolean
  title: string
  description: string
  location: string
  /** Degrees, of the place itself. */
  position: { latitude: number; longitude: number } | null
  url: string
  categories: readonly string[]
  changedAt: Date
}

export type CalendarAbout = {
  name: string
  language: string
  /** A cancellation is told by mail: the calendar that took the event in takes it out. */
  method: 'publish' | 'cancel'
  /** Whose calendar it is; a mail cannot do without. */
  organiser: { name: string; email: string } | null
  /** Where a calendar program asks again, for one that is subscribed to. */
  source?: string
  /** When this text was made. Left out, each entry has the time of its last change, and the text stays the same. */
  madeAt?: Date
}

export const calendarType = 'text/calendar; charset=utf-8'

/** iCalendar (RFC 5545): local times with their zones, lines folded, texts escaped. */
export function writeCalendar(about: CalendarAbout, entries: readonly CalendarEntry[]): string {
  const { name, language, method, organiser, source, madeAt } = about
  const calendar = ical({
    prodId: { company: 'Pharos', product: 'Pharos', language: language.toUpperCase() },
    name: escaped(name),
    method: method === 'cancel' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // A zone of the calendar would take the Z from its instants: each event has its own.
    timezone: { name: null, generator: zoneText },
    ...(source && { source }),
  })
  for (const entry of entries) calendar.createEvent(toEvent(entry, organiser, madeAt))
  return source ? askedAgain(calendar) : calendar.toString()
}

function toEvent(
  entry: CalendarEntry,
  organiser: CalendarAbout['organiser'],
  madeAt: Date | undefined,
): ICalEventData {
  const { uid, sequence, status, title, description, location, position, url, categories } = entry
  const changedAt = instant(entry.changedAt)
  return {
    id: uid,
    sequence,
    status: statuses[status],
    ...timesOf(entry),
    stamp: madeAt ? instant(madeAt) : changedAt,
    lastModified: changedAt,
    summary: title,
    ...(description && { description }),
    ...(location && { location: { title: location, ...(position && { geo: geo(position) }) } }),
    url,
    categories: categories.map((name) => ({ name })),
    ...(organiser && { organizer: { name: organiser.name.replaceAll('"', "'"), email: organiser.email } }),
  }
}

/** Luxon's own objects: of a plain `Date` the library would print the server's clock under the name of another zone. */
function timesOf({ startsAt, endsAt, timeZone, wholeDays }: CalendarEntry) {
  if (wholeDays) {
    const first = dayOf(startsAt, timeZone)
    const last = endsAt > startsAt ? dayOf(new Date(endsAt.getTime() - 1), timeZone) : first
    return { start: first, end: last.plus({ days: 1 }), allDay: true }
  }
  const zone = zoneFor(timeZone, [startsAt, endsAt])
  const end = endsAt > startsAt ? { end: instant(endsAt, zone ?? 'utc') } : {}
  return { start: instant(startsAt, zone ?? 'utc'), ...end, ...(zone && { timezone: zone }) }
}

function dayOf(date: Date, timeZone: string): DateTime {
  return instant(date, timeZone).startOf('day').setZone('utc', { keepLocalTime: true })
}

function instant(date: Date, zone = 'utc'): DateTime {
  return DateTime.fromJSDate(date, { zone })
}

const geo = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
  lat: latitude,
  lon: longitude,
})

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

/** Says how often to ask again, before the first component, where properties of a calendar belong. */
function askedAgain(calendar: ICalCalendar): string {
  const often = 'REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H'
  return calendar.toString().replace('\r\nBEGIN:V', `\r\n${often}\r\nBEGIN:V`)
}

/** The library escapes everything but names of calendars. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n')
}
