import type { DatePrecision, ProjectDateEvent } from '@/prisma/generated/enums'

/** Where a project stands on a day. */
export type ProjectState = 'ahead' | 'ongoing' | 'finished'

/** Dates are midnight UTC; of one known to the month or year only, the missing parts are 1. */
export type ProjectPeriod = {
  startsOn: Date | null
  startsOnPrecision: DatePrecision
  endsOn: Date | null
  endsOnPrecision: DatePrecision
}

/**
 * A project that has begun and whose end nobody knows stands nowhere: it may have ended long ago. A day counts as
 * long as it is that day in UTC.
 */
export function stateOn(
  { startsOn, endsOn, endsOnPrecision }: ProjectPeriod,
  now: Date,
): ProjectState | null {
  if (endsOn && afterDate(endsOn, endsOnPrecision) <= now) return 'finished'
  if (startsOn && startsOn > now) return 'ahead'
  return endsOn ? 'ongoing' : null
}

/** When the project begins or has ended, whichever comes next; null when neither is ahead. */
export function nextChange({ startsOn, endsOn, endsOnPrecision }: ProjectPeriod, now: Date): Date | null {
  if (startsOn && startsOn > now) return startsOn
  const ended = endsOn && afterDate(endsOn, endsOnPrecision)
  return ended && ended > now ? ended : null
}

/** The first moment after a day, a month or a year. */
function afterDate(date: Date, precision: DatePrecision): Date {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  if (precision === 'year') return new Date(Date.UTC(year + 1, 0, 1))
  return new Date(precision === 'month' ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, day + 1))
}

/**
 * The dates of each precision before which an end is over: an end in "2022-10" is over when November begins.
 * @returns midnights UTC; an end is over when its date is earlier than the one of its precision
 */
export function oversBefore(now: Date): Record<DatePrecision, Date> {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  return {
    day: new Date(Date.UTC(year, month, day)),
    month: new Date(Date.UTC(year, month, 1)),
    year: new Date(Date.UTC(year, 0, 1)),
  }
}

/** The midnight that ends the day, in UTC. */
export function nextMidnight(now: Date): Date {
  return afterDate(now, 'day')
}

/** The history of one of the dates, oldest first; nothing where it has always stood where it stands. */
export function historyOf<Entry extends { event: ProjectDateEvent }>(
  history: readonly Entry[],
  event: ProjectDateEvent,
): Entry[] {
  const entries = history.filter((entry) => entry.event === event)
  return entries.length > 1 ? entries : []
}
