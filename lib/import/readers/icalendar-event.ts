import ICAL from 'ical.js'
import { longestName } from '@/lib/import/readers/bounds'
import { instantOf, momentFrom } from '@/lib/import/readers/icalendar-times'
import { seriesOf } from '@/lib/import/readers/icalendar-series'
import { safeHref } from '@/lib/richtext/addresses'
import { fromHtml } from '@/lib/richtext/from-html'
import { fromPlainText } from '@/lib/richtext/from-plain-text'
import type { Moment } from '@/lib/import/readers/icalendar-times'
import type { CalendarEvent } from '@/lib/import/readers/records'
import type { DateTime } from 'luxon'

/** The largest SEQUENCE that the database keeps. */
const mostChanges = 2_147_483_647

/** A UID and where an event is, in characters. */
const longestAddress = 1000

/** What the calendar around an event says. */
export type Calendar = {
  zone: (tzid: string) => string | null
  /** The zone of times that name none. */
  ownZone: string | null
  /** That the calendar did not name it itself. */
  assumed: boolean
  cancelled: boolean
  /** "UID#instant" of the occurrences that stand in the file by themselves. */
  changed: ReadonlySet<string>
}

/** The events that one VEVENT stands for, with what somebody should look at; or why there is none. */
export function eventsFrom(
  text: string,
  calendar: Calendar,
): { events: CalendarEvent[]; warnings: string[]; assumedZone: boolean } | string {
  const event = parsed(text)
  if (typeof event === 'string') return event
  const summary = textOf(event, 'summary').replace(/\s+/gu, ' ').trim()
  if (summary === '') return 'It has no SUMMARY.'
  const tooLong = overlong(event, summary)
  if (tooLong) return tooLong
  const start = momentOf(event.getFirstProperty('dtstart'), calendar)
  if (typeof start === 'string') return start
  const end = endOf(event, start, calendar)
  if (typeof end === 'string') return end
  if (end < start.at) return 'It ends before it begins.'
  if (!isStorable(start.at) || !isStorable(end)) return 'It is not between the years 1 and 9999.'
  const series = seriesOf(event, start, (property) => zoneOf(property, calendar))
  if (series.starts.length === 0) return 'Its rule and its exceptions leave no time at which it takes place.'
  const uid = textOf(event, 'uid').trim()
  const common = { ...detailsOf(event, calendar), uid: uid || `${instantOf(start.at)} ${summary}`, summary }
  const occurrence = event.getFirstProperty('recurrence-id')
  const changedTime = momentOf(occurrence, calendar)
  if (occurrence && typeof changedTime === 'string') return changedTime
  const starts = typeof changedTime === 'string' ? series.starts : [start]
  const single = starts.length === 1 && typeof changedTime === 'string' && series.warning === null
  const events = starts.flatMap((at): CalendarEvent[] => {
    const key = `${common.uid}#${instantOf(typeof changedTime === 'string' ? at.at : changedTime.at)}`
    if (typeof changedTime === 'string' && calendar.changed.has(key)) return []
    return [{ ...common, sourceKey: single ? common.uid : key, ...timesOf(at, start, end) }]
  })
  const assumedZone = calendar.assumed && namesNoZone(event.getFirstProperty('dtstart'))
  const oddities = [
    uid === '' ? 'It has no UID: its time and title stand in for it.' : null,
    ...starts.map(({ oddity }) => oddity),
  ]
  return { events, warnings: [...oddities, series.warning].filter((one) => one !== null), assumedZone }
}

/** "UID#instant" when the text is one changed occurrence of a series, else null. */
export function changedOccurrence(text: string, calendar: Calendar): string | null {
  const event = parsed(text)
  const moment =
    typeof event === 'string' ? event : momentOf(event.getFirstProperty('recurrence-id'), calendar)
  if (typeof event === 'string' || typeof moment === 'string') return null
  return `${textOf(event, 'uid').trim()}#${instantOf(moment.at)}`
}

function parsed(text: string): ICAL.Component | string {
  try {
    return new ICAL.Component(ICAL.parse(text))
  } catch (error) {
    return notAsWritten(error)
  }
}

/** The sentence for what ical.js cannot make anything of. */
export function notAsWritten(error: unknown): string {
  return `It is not written as RFC 5545 has it (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}).`
}

function momentOf(property: ICAL.Property | null, calendar: Calendar): Moment | string {
  if (!property) return 'It has no time at which it begins (DTSTART).'
  const tzid = property.getFirstParameter('tzid')
  const zone = zoneOf(property, calendar)
  if (tzid && !zone) return `Its time zone “${tzid}” is not known.`
  // What ical.js makes of the value has 31 February moved to March: the value as it stands is judged here.
  const [value] = property.toJSON().slice(3)
  const stated = typeof value === 'string' ? value : ''
  const moment = momentFrom(stated, zone ?? 'UTC')
  if (!moment) return `Its ${property.name.toUpperCase()} is not a date or time.`
  return zone || stated.endsWith('Z') ? moment : 'Its time names no time zone, and neither does the calendar.'
}

/** The sentence for words that are longer than what the portal shows of them. */
function overlong(event: ICAL.Component, summary: string): string | null {
  const longer = (what: string, most: number) => `Its ${what} is longer than ${most} characters.`
  if (summary.length > longestName) return longer('SUMMARY', longestName)
  if (textOf(event, 'uid').length > longestAddress) return longer('UID', longestAddress)
  if (textOf(event, 'location').length > longestAddress) return longer('LOCATION', longestAddress)
  const name = organizerOf(event)?.name ?? ''
  if (name.length > longestName) return longer('ORGANIZER', longestName)
  const keywords = categoriesOf(event)
  return keywords.some((keyword) => keyword.length > longestName) ? longer('CATEGORIES', longestName) : null
}

function namesNoZone(property: ICAL.Property | null): boolean {
  return !property?.getFirstParameter('tzid') && !String(property?.toJSON()[3]).endsWith('Z')
}

function zoneOf(property: ICAL.Property, calendar: Calendar): string | null {
  const tzid = property.getFirstParameter('tzid')
  return tzid ? calendar.zone(tzid) : calendar.ownZone
}

/** By DTEND or DURATION; without either a day lasts a day and a time is only a beginning. */
function endOf(event: ICAL.Component, start: Moment, calendar: Calendar): DateTime<true> | string {
  const property = event.getFirstProperty('dtend')
  const moment = property ? momentOf(property, calendar) : null
  if (typeof moment === 'string') return moment
  // Some programs end a whole day on itself.
  if (moment) return start.wholeDay && +moment.at === +start.at ? nextDay(start) : moment.at
  const length = event.getFirstPropertyValue('duration')
  if (!(length instanceof ICAL.Duration)) return start.wholeDay ? nextDay(start) : start.at
  const { weeks, days, hours, minutes, seconds, isNegative } = length
  if (isNegative) return 'It ends before it begins.'
  const end = start.at.plus({ weeks, days, hours, minutes, seconds })
  return end.isValid ? end : 'Its DURATION is longer than any calendar reaches.'
}

/** The midnight at which a whole day ends. */
function nextDay({ at }: Moment): DateTime<true> {
  return at.plus({ days: 1 }).startOf('day')
}

/** What a date of four digits can say, in every zone. */
function isStorable(at: DateTime<true>): boolean {
  const { year } = at.toUTC()
  return year > 0 && year < 10_000
}

function timesOf(at: Moment, first: Moment, end: DateTime<true>) {
  const length = first.wholeDay ? end.diff(first.at, 'days') : end.diff(first.at)
  const until = at.at.plus(length)
  return {
    startsAt: instantOf(at.at),
    endsAt: instantOf(until.isValid ? until : at.at),
    timeZone: at.zone,
    precision: at.wholeDay ? ('day' as const) : ('time' as const),
  }
}

function detailsOf(event: ICAL.Component, calendar: Calendar) {
  const status = textOf(event, 'status').toUpperCase()
  const description = textOf(event, 'description')
  const modified = event.getFirstPropertyValue('last-modified')
  const isHtml = /<(?:br|p|ul|ol|li|a|b|div|span|strong)\b[^>]*>/i.test(description)
  return {
    sequence: Math.min(Math.max(0, Number.parseInt(textOf(event, 'sequence'), 10) || 0), mostChanges),
    description: isHtml ? fromHtml(description).doc : fromPlainText(description),
    location: textOf(event, 'location').trim() || null,
    status: status === 'CANCELLED' || calendar.cancelled ? ('cancelled' as const) : ('scheduled' as const),
    tentative: status === 'TENTATIVE',
    secrecy: secrecyOf(textOf(event, 'class').trim().toUpperCase()),
    categories: categoriesOf(event),
    organizer: organizerOf(event),
    url: safeHref(textOf(event, 'url')),
    modifiedAt:
      modified instanceof ICAL.Time && modified.zone === ICAL.Timezone.utcTimezone
        ? `${modified.toString().slice(0, 19)}.000Z`
        : null,
  }
}

function categoriesOf(event: ICAL.Component): string[] {
  const stated = event.getAllProperties('categories').flatMap((property) => property.getValues().map(String))
  return [...new Set(stated.map((name) => name.trim()).filter(Boolean))]
}

/** A class that is not known is private, as RFC 5545 has it. */
function secrecyOf(stated: string): CalendarEvent['secrecy'] {
  if (stated === '' || stated === 'PUBLIC') return 'public'
  return stated === 'CONFIDENTIAL' ? 'confidential' : 'private'
}

/** "invalid:nomail" is what programs write where there is no address. */
function organizerOf(event: ICAL.Component): CalendarEvent['organizer'] {
  const property = event.getFirstProperty('organizer')
  const name = property?.getFirstParameter('cn')?.trim() || null
  const [, email = null] = /^mailto:([^\s@]+@[^\s@]+)$/i.exec(String(property?.getFirstValue() ?? '')) ?? []
  return name || email ? { name, email } : null
}

function textOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name)
  return value === null || value === undefined ? '' : String(value)
}
