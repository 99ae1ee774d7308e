import { DateTime } from 'luxon'
import { localDays, type EventTime } from '@/lib/events/rules'
import { readTime, type Fault } from '@/lib/events/times/rules'
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
function wholeUnits(time: EventTime): EventTime {
  const { startsAt, endsAt, timeZone, precision } = time
  if (precision === 'time') return time
  const at = (instant: Date) => DateTime.fromJSDate(instant, { zone: timeZone })
  return {
    ...time,
    startsAt: at(startsAt).startOf(precision).toJSDate(),
    endsAt: at(endsAt).endOf(precision).toJSDate(),
  }
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
