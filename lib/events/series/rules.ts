import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { instantByRule } from '@/lib/events/times/rules'

/** How meetings repeat: on the weekday of the first, on its date, or on its weekday counted from either end of the month. */
export const patterns = ['weekly', 'monthly-date', 'monthly-weekday', 'monthly-last'] as const
export type Pattern = (typeof patterns)[number]

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The iCalendar rule of meetings that repeat from a first one on, as `FREQ=MONTHLY;BYDAY=3TH;COUNT=6`. */
export function recurrenceOf(
  first: Date,
  zone: string,
  { pattern, interval, count }: { pattern: Pattern; interval: number; count: number },
): string {
  const start = DateTime.fromJSDate(first, { zone })
  const weekday = weekdays[start.weekday - 1] ?? 'MO'
  const by = {
    weekly: `FREQ=WEEKLY;BYDAY=${weekday}`,
    'monthly-date': `FREQ=MONTHLY;BYMONTHDAY=${start.day}`,
    'monthly-weekday': `FREQ=MONTHLY;BYDAY=${Math.ceil(start.day / 7)}${weekday}`,
    'monthly-last': `FREQ=MONTHLY;BYDAY=-1${weekday}`,
  }
  return [by[pattern], ...(interval > 1 ? [`INTERVAL=${interval}`] : []), `COUNT=${count}`].join(';')
}

/**
 * The instants of a rule, on the clocks of a zone: a meeting at nine stays at nine when the clocks change. The first
 * is where it starts, whether the rule has that day or not.
 */
export function occurrencesOf(recurrence: string, first: Date, zone: string): Date[] {
  const start = DateTime.fromJSDate(first, { zone })
  const { year, month, day, hour, minute } = start
  const rule = ICAL.Recur.fromString(recurrence)
  const times = rule.iterator(
    ICAL.Time.fromData({ year, month, day, hour, minute, second: 0, isDate: false }),
  )
  const instants: Date[] = []
  for (let time = times.next(); time && instants.length < (rule.count ?? 1); time = times.next())
    instants.push(instantByRule(time.toString().slice(0, 16), zone))
  const later = instants.filter((instant) => instant > first)
  return [first, ...later].slice(0, rule.count ?? 1)
}
