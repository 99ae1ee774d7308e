import { DateTime } from 'luxon'
import type { DatePrecision } from '@/prisma/generated/enums'
import type { KnownDate, RelativeDay } from '@/prisma/sample/types/words'

export type PrecisedDate = { date: Date; precision: DatePrecision }

/** The calendar of a sample that is first started on a day: what it tells lies before and after that. */
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
    const day = this.#monday.plus({ weeks, days: weekday - 1 })
    return weeks <= 0 && day.toJSDate() > this.start ? day.minus({ weeks: 1 }) : day
  }
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
