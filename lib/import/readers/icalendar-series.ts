import ICAL from 'ical.js'
import { instantOf, momentFrom } from '@/lib/import/readers/icalendar-times'
import { Unreadable } from '@/lib/import/readers/text-of-file'
import type { Moment } from '@/lib/import/readers/icalendar-times'
import type { DateTime } from 'luxon'

/** A series longer than this is not written out: nobody plans a hundred meetings one by one. */
const mostOccurrences = 100

export type Series = { starts: Moment[]; warning: string | null }

/**
 * The times at which a repeating event begins, as local times of its zone, so that a meeting at nine stays at nine
 * when the clocks change. A series without an end, or by a rule that is not certain, gives its first time only.
 */
export function seriesOf(
  event: ICAL.Component,
  start: Moment,
  zoneOf: (property: ICAL.Property) => string | null,
): Series {
  const rules = event.getAllProperties('rrule')
  const dates = momentsOf(event.getAllProperties('rdate'), start, zoneOf)
  const [rule] = rules
  if (!rule) return { starts: without(event, [start, ...dates], zoneOf), warning: null }
  const ruled = rules.length === 1 ? byRule(rule, start) : null
  if (!ruled)
    return {
      starts: [start],
      warning: 'It repeats: only its first time was read. Add the others by hand, or as a series.',
    }
  return { starts: without(event, [...ruled, ...dates], zoneOf), warning: null }
}

/** The occurrences of a rule that ends, or null. */
function byRule(property: ICAL.Property, start: Moment): Moment[] | null {
  const rule = property.getFirstValue()
  if (!(rule instanceof ICAL.Recur) || !isPlain(rule, start.at)) return null
  const until = rule.until ? untilOf(rule.until, start) : null
  const count = rule.count ?? Number.POSITIVE_INFINITY
  if (count > mostOccurrences && until === null) return null
  const times = new ICAL.Recur({ ...rule.toJSON(), until: undefined, count: undefined }).iterator(
    localTime(start.at),
  )
  const fixedDay = rule.freq === 'YEARLY' || (rule.freq === 'MONTHLY' && Object.keys(rule.parts).length === 0)
  const starts: Moment[] = []
  for (let time = times.next(); time && starts.length < count; time = times.next()) {
    const moment = momentFrom(start.wholeDay ? time.toString().slice(0, 10) : time.toString(), start.zone)
    if (!moment || (until !== null && moment.at > until)) break
    if (fixedDay && moment.at.day !== start.at.day) return null
    starts.push(moment)
    if (starts.length > mostOccurrences) return null
  }
  return starts
}

/** Rules that ical.js is known to follow: it moves 31 February to March and knows no BYSETPOS with BYDAY. */
function isPlain(rule: ICAL.Recur, start: DateTime): boolean {
  const parts = Object.keys(rule.parts)
  const allowed: Record<string, string[]> = {
    DAILY: [],
    WEEKLY: ['BYDAY'],
    MONTHLY: ['BYDAY', 'BYMONTHDAY'],
    YEARLY: ['BYMONTH', 'BYMONTHDAY'],
  }
  const known = allowed[rule.freq]
  if (!known || !parts.every((part) => known.includes(part)) || rule.interval < 1) return false
  if (rule.freq === 'MONTHLY') return parts.length < 2
  if (rule.freq !== 'YEARLY') return true
  const sameDay = (rule.parts.BYMONTHDAY ?? [start.day]).every((day) => day === start.day)
  const leapDay = start.month === 2 && start.day === 29
  return sameDay && !leapDay && (rule.parts.BYMONTH ?? [start.month]).every((month) => month === start.month)
}

function untilOf(until: ICAL.Time, start: Moment): DateTime<true> | null {
  const moment = momentFrom(until.toString(), start.zone)
  return moment?.wholeDay ? moment.at.endOf('day') : (moment?.at ?? null)
}

function localTime({ year, month, day, hour, minute, second }: DateTime<true>): ICAL.Time {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false })
}

/** Without the excepted times, in order, each once. */
function without(
  event: ICAL.Component,
  starts: Moment[],
  zoneOf: (property: ICAL.Property) => string | null,
): Moment[] {
  const [first] = starts
  const excepted = first ? momentsOf(event.getAllProperties('exdate'), first, zoneOf) : []
  const gone = new Set(excepted.map(({ at }) => instantOf(at)))
  const kept = new Map(starts.map((start) => [instantOf(start.at), start]))
  return [...kept]
    .filter(([instant]) => !gone.has(instant))
    .sort()
    .map(([, start]) => start)
}

function momentsOf(
  properties: ICAL.Property[],
  like: Moment,
  zoneOf: (property: ICAL.Property) => string | null,
): Moment[] {
  return properties.flatMap((property) =>
    property.getValues().map((value) => {
      const time = value instanceof ICAL.Period ? value.start : value
      const moment =
        time instanceof ICAL.Time ? momentFrom(time.toString(), zoneOf(property) ?? like.zone) : null
      if (!moment) throw new Unreadable(`Its ${property.name.toUpperCase()} is not a date or time.`)
      return moment
    }),
  )
}
