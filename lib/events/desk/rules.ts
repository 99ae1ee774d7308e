import { DateTime } from 'luxon'
import { localDay, localDays, type EventTime } from '@/lib/events/rules'
import { movedAlong, readTime, type Along, type Fault } from '@/lib/events/times/rules'
import type { EventPrecision } from '@/prisma/generated/enums'

type Times = EventTime & {
  registrationOpensAt: Date | null
  registrationClosesAt: Date | null
  slidesShownAt: Date | null
}

type Said = { timeZone: string; precision: EventPrecision; startsAt: string; endsAt: string }

/** The instants that a form means, or everything that is wrong with them. */
export function timesIn(form: Said): { ok: true; times: Times } | { ok: false; faults: Fault[] } {
  const { timeZone, precision } = form
  const faults: Fault[] = []
  const read = (field: string) => readTime(form, field, timeZone, faults)
  const startsAt = read('startsAt')
  const endsAt = read('endsAt')
  const opensAt = read('registrationOpensAt')
  const closesAt = read('registrationClosesAt')
  const slidesShownAt = read('slidesShownAt')
  if (startsAt && endsAt && endsAt < startsAt) faults.push(backwards('endsAt', form.startsAt, form.endsAt))
  if (opensAt && closesAt && closesAt <= opensAt)
    faults.push({ field: 'registrationClosesAt', reason: 'closes-first' })
  if (!startsAt || !endsAt || faults.length > 0) return { ok: false, faults }
  const whole = wholeUnits({ startsAt, endsAt, timeZone, precision })
  const rest = { registrationOpensAt: opensAt, registrationClosesAt: closesAt, slidesShownAt }
  return { ok: true, times: { ...whole, ...rest } }
}

/** Says that something would be over before it begins. */
export function backwards(field: string, starts: string, ends: string): Fault {
  const shown = (local: string) => local.slice(0, 16).replace('T', ' ')
  return { field, reason: 'ends-before-start', values: { starts: shown(starts), ends: shown(ends) } }
}

/** Of what is known by its day, month or year only: the first and the last moment of it. */
export function wholeUnits(time: EventTime): EventTime {
  const { startsAt, endsAt, timeZone, precision } = time
  if (precision === 'time') return time
  const at = (instant: Date) => DateTime.fromJSDate(instant, { zone: timeZone })
  return {
    ...time,
    startsAt: at(startsAt).startOf(precision).toJSDate(),
    endsAt: at(endsAt).endOf(precision).toJSDate(),
  }
}

/** The time of a meeting as long as another one that begins then: as many hours, or as many whole days or months. */
export function asLongAs(time: EventTime, start: Date): EventTime {
  const { startsAt, timeZone, precision } = time
  if (precision === 'time')
    return { ...time, startsAt: start, endsAt: movedAlong(time.endsAt, startsAt, start, timeZone) }
  const first = (instant: Date) => DateTime.fromJSDate(instant, { zone: timeZone }).startOf(precision)
  const unit = { day: 'days', month: 'months', year: 'years' }[precision] as 'days' | 'months' | 'years'
  const more = Math.round(first(lastTyped(time)).diff(first(startsAt), unit).as(unit))
  const endsAt = first(start).plus({ [unit]: more })
  return wholeUnits({ ...time, startsAt: start, endsAt: endsAt.toJSDate() })
}

/** The end as it is typed: calendars end whole days at the midnight that follows; who types them means the day before. */
export function lastTyped({ endsAt, precision }: Pick<EventTime, 'endsAt' | 'precision'>): Date {
  return precision === 'time' ? endsAt : new Date(endsAt.getTime() - 1)
}

/** Whether a meeting takes place at another time than it was to. */
export function isMoved(before: EventTime, after: EventTime): boolean {
  if (before.precision !== after.precision || before.timeZone !== after.timeZone) return true
  if (after.precision === 'time')
    return (
      before.startsAt.getTime() !== after.startsAt.getTime() ||
      before.endsAt.getTime() !== after.endsAt.getTime()
    )
  const [was, is] = [localDays(before), localDays(after)]
  return was.first !== is.first || was.last !== is.last
}

/** Whether a meeting as a whole is moved, rather than made longer or shorter: to another day, or both its ends alike. */
export function isMovedWhole(before: EventTime, after: EventTime): boolean {
  if (!isMoved(before, after)) return false
  const [starts, ends] = [distance(before.startsAt, after.startsAt), distance(before.endsAt, after.endsAt)]
  return starts === ends || localDays(before).first !== localDays(after).first
}

/**
 * How what belongs to a meeting moves with it: as far as its start on the clocks of the zone that it had, and by whole
 * days where its hours were not known or no longer are.
 */
export function alongBetween(before: EventTime, after: EventTime): Along {
  const { timeZone } = before
  const timed = before.precision === 'time' && after.precision === 'time'
  const start = ({ startsAt, timeZone: zone }: EventTime) =>
    timed ? startsAt : DateTime.fromISO(localDay(startsAt, zone), { zone: timeZone }).toJSDate()
  const [from, to] = [start(before), start(after)]
  return (instant) => (instant && movedAlong(instant, from, to, timeZone)) as typeof instant
}

function distance(from: Date, to: Date): number {
  return to.getTime() - from.getTime()
}

type Whereabouts = {
  attendance: string
  placeName: string | null
  placeAddress: string | null
  onlineUrl: string | null
}

/** Whether one has to go somewhere else. */
export function isElsewhere(before: Whereabouts, after: Whereabouts): boolean {
  return (['attendance', 'placeName', 'placeAddress', 'onlineUrl'] as const).some(
    (part) => before[part] !== after[part],
  )
}
