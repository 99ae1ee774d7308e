import type { DatePrecision } from '@/prisma/generated/enums'

/** A date of which perhaps only the month or the year is known: '2022-10-26', '2022-10' or '2022'. */
export type PartialDate = { date: string; precision: DatePrecision }

/** @param date midnight UTC, as a date column is read */
export function partialDate(date: Date | null, precision: DatePrecision): PartialDate | null {
  if (!date) return null
  const length = { day: 10, month: 7, year: 4 }[precision]
  return { date: date.toISOString().slice(0, length), precision }
}

/** The first moments of a year and of the next, for a range that includes the one and excludes the other. */
export function yearRange(year: number): { gte: Date; lt: Date } {
  return { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) }
}
