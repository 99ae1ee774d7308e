import { DateTime } from 'luxon'
import type { DatePrecision } from '@/prisma/generated/enums'
import type { KnownDate, RelativeDay } from '@/prisma/sample/types/words'

export type PrecisedDate = { date: Date; precision: DatePrecision }

/**
 * The calendar of a sample that is first started on a day: what it tells lies before and after that. Nobody meets
 * between 20 December and 6 January, so weeks that have a working day of those are not counted: what would fall into
 * them, and all that lies beyond, is two to four weeks further from the start, in the same order.
 */
export class SampleCalendar {
  readonly #monday: DateTime

  constructor(readonly start: Date) {
    this.#monday = DateTime.fromJSDate(start, { zone: 'utc' }).startOf('week')
  }

  get year(): number {
    return this.start.getUTCFullYear()
  }

  /** Midnight UTC. Nothing of the past lies after the start, whatever day of the week that is. */
  day(relative: RelativeDay): Date {
    return this.#dayOf(relative).toJSDate()
  }

  /** An hour such as "14:00" on a day counted from the first (1), where the event is. */
  instant(first: RelativeDay, hour: string, timeZone: string, day = 1): Date {
    const date = this.#dayOf(first)
      .plus({ days: day - 1 })
      .toISODate()
    const instant = DateTime.fromISO(`${date}T${hour}`, { zone: timeZone })
    if (!instant.isValid) throw new Error(`The sample knows no hour ${hour} in ${timeZone}.`)
    return instant.toJSDate()
  }

  #dayOf({ weeks, weekday }: RelativeDay): DateTime {
    const day = this.#mondayOf(weeks).plus({ days: weekday - 1 })
    return weeks <= 0 && day.toJSDate() > this.start ? this.#dayOf({ weeks: weeks - 1, weekday }) : day
  }

  #mondayOf(weeks: number): DateTime {
    const step = { weeks: Math.sign(weeks) }
    let monday = this.#monday
    for (let left = Math.abs(weeks); left > 0;) {
      monday = monday.plus(step)
      if (!isHolidayWeek(monday)) left -= 1
    }
    return monday
  }
}

function isHolidayWeek(monday: DateTime): boolean {
  return [0, 1, 2, 3, 4].some((days) => {
    const { month, day } = monday.plus({ days })
    return (month === 12 && day >= 20) || (month === 1 && day <= 6)
  })
}

/** "2022-09" as its first day and how much of it is known. */
export function knownDate(known: KnownDate): PrecisedDate {
  const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[known.length]
  const date = new Date(known)
  if (!precision || Number.isNaN(date.getTime())) throw new Error(`The sample knows no date ${known}.`)
  return { date, precision }
}

/** The parts that a record of two dates stores. */
export function period({ startsOn, endsOn }: { startsOn?: KnownDate; endsOn?: KnownDate }) {
  const [start, end] = [startsOn, endsOn].map((known) => (known ? knownDate(known) : null))
  return {
    startsOn: start?.date ?? null,
    startsOnPrecision: start?.precision ?? 'day',
    endsOn: end?.date ?? null,
    endsOnPrecision: end?.precision ?? 'day',
  } as const
}
