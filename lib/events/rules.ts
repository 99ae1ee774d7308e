import { DateTime } from 'luxon'
import { dateFormat } from '@/lib/i18n/date-format'
import type { EventPrecision, EventStatus, RegistrationAccess } from '@/prisma/generated/enums'

/**
 * When an event is: two instants, the IANA zone they are meant in, and how much of them is known. Of an event
 * known only by its day, month or year they are the first and the last moment of it in that zone.
 */
export type EventTime = { startsAt: Date; endsAt: Date; timeZone: string; precision: EventPrecision }

/** An event is coming up until its end has passed, and so on all of its last day. */
export function isPast({ endsAt }: Pick<EventTime, 'endsAt'>, now: Date): boolean {
  return endsAt < now
}

/** Calendars have days: what is known by its month or year only has to wait until it has one. */
export function isInCalendars({ precision }: Pick<EventTime, 'precision'>): boolean {
  return precision === 'time' || precision === 'day'
}

/** The next instant at which one of these events becomes past, and a list of what comes up another list. */
export function nextPast(events: readonly Pick<EventTime, 'endsAt'>[], now: Date): Date | null {
  return earliest(
    events.map(({ endsAt }) => new Date(endsAt.getTime() + 1)),
    now,
  )
}

/** The first and the last day in the event's own zone: "2027-01-21", "2022-09" or "2022", as much as is known. */
export function localDays(time: EventTime): { first: string; last: string } {
  const length = { time: 10, day: 10, month: 7, year: 4 }[time.precision]
  const day = (instant: Date) => localDay(instant, time.timeZone).slice(0, length)
  return { first: day(time.startsAt), last: day(lastMoment(time)) }
}

/** The day that an instant falls on in a zone, as an ISO date. */
export function localDay(instant: Date, timeZone: string): string {
  return local(instant, timeZone).toFormat('yyyy-MM-dd')
}

/** An instant as ISO 8601 with the offset that its zone has then: "2020-01-21T14:00:00+01:00". */
export function localInstant(instant: Date, timeZone: string): string {
  return local(instant, timeZone).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ")
}

/** "Thursday 21 January 2027, 14:00–17:00", with both days where it takes several. */
export function whenText(time: EventTime, language: string): string {
  const { startsAt, endsAt, timeZone, precision } = time
  const end = lastMoment(time)
  if (precision !== 'time') {
    return printed(dateFormat(language, fields[precision], timeZone).formatRange(startsAt, end), language)
  }
  if (localDay(startsAt, timeZone) === localDay(end, timeZone)) {
    return `${dayText(startsAt, timeZone, language)}, ${hoursText(time, language)}`
  }
  const moment = (instant: Date) =>
    `${dayText(instant, timeZone, language)}, ${clockText(instant, timeZone, language)}`
  return `${moment(startsAt)} – ${moment(endsAt)}`
}

/** "14:00–17:00", also where the end is after midnight; the start alone where no end is known. */
export function hoursText({ startsAt, endsAt, timeZone }: EventTime, language: string): string {
  const clock = (instant: Date) => clockText(instant, timeZone, language)
  return endsAt > startsAt ? `${clock(startsAt)}–${clock(endsAt)}` : clock(startsAt)
}

/** "14:00" on the clocks of a zone. */
export function clockText(instant: Date, timeZone: string, language: string): string {
  return dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone).format(
    instant,
  )
}

/** "Thursday 21 January 2027" in a zone. */
export function dayText(instant: Date, timeZone: string, language: string): string {
  return printed(dateFormat(language, fields.day, timeZone).format(instant), language)
}

/** The city that a zone is named after: "Buenos Aires" for America/Argentina/Buenos_Aires. */
export function zoneCity(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

type Place = { placeName: string | null; placeAddress: string | null; city: { name: string } | null }

/** Where to go, in one line. The city is added where the address does not name it. */
export function placeOf({ placeName, placeAddress, city }: Place): string {
  const known = [placeName, placeAddress].filter(Boolean).join(', ')
  return city && !known.includes(city.name) ? [known, city.name].filter(Boolean).join(', ') : known
}

export type RegistrationTerms = Pick<EventTime, 'endsAt'> & {
  status: EventStatus
  registration: RegistrationAccess
  registrationOpensAt: Date | null
  registrationClosesAt: Date | null
}

export type RegistrationState = 'cancelled' | 'past' | 'closed' | 'notOpen' | 'members' | 'invited' | 'open'

/** How registration stands for somebody of whom nothing is known; null where an event takes none. */
export function registrationState(event: RegistrationTerms, now: Date): RegistrationState | null {
  const { status, registration, registrationOpensAt: opens, registrationClosesAt: closes } = event
  if (registration === 'none') return null
  if (status === 'cancelled') return 'cancelled'
  if (isPast(event, now)) return 'past'
  if (closes && closes <= now) return 'closed'
  if (opens && opens > now) return 'notOpen'
  return registration === 'everyone' ? 'open' : registration
}

/** The next instant at which what a page says of an event changes by itself: registration opens or closes, it ends. */
export function nextChange(event: RegistrationTerms, now: Date): Date | null {
  const { registrationOpensAt: opens, registrationClosesAt: closes } = event
  return earliest([opens, closes, nextPast([event], now)], now)
}

function earliest(instants: readonly (Date | null)[], now: Date): Date | null {
  const ahead = instants.flatMap((instant) => (instant && instant > now ? [instant.getTime()] : []))
  return ahead.length > 0 ? new Date(Math.min(...ahead)) : null
}

/**
 * The moment that says which day is the last. Calendars end whole days at the midnight that follows; what ends
 * in the small hours belongs to the evening on which it began.
 */
function lastMoment({ startsAt, endsAt, timeZone, precision }: EventTime): Date {
  if (endsAt <= startsAt) return startsAt
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000
  if (precision === 'time' && hours < 24 && local(endsAt, timeZone).hour < 6) return startsAt
  return new Date(endsAt.getTime() - 1)
}

function local(instant: Date, timeZone: string): DateTime {
  return DateTime.fromJSDate(instant, { zone: timeZone })
}

const fields = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** Without the thin spaces of ranges, and in English without the comma, that Intl puts into dates. */
function printed(text: string, language: string): string {
  const plain = text.replaceAll('\u2009', ' ')
  return language === 'en' ? plain.replaceAll(/(\p{L}), (?=\d)/gu, '$1 ') : plain
}
