import { dateFormat } from '@/lib/i18n/date-format'

export type DatePrecision = 'day' | 'month' | 'year'

/**
 * The point in time of an ISO date that may end after the month or the year ("2022-09").
 * A date without an hour means the same day everywhere, so it is read and printed in UTC.
 */
export function pointOf(date: string): Date {
  return new Date(date)
}

/** How much of an ISO date is known, by its length: "2022", "2022-09", "2022-09-27" or longer. */
export function precisionOf(date: string): DatePrecision {
  if (date.length <= 4) return 'year'
  return date.length <= 7 ? 'month' : 'day'
}

/** "21 January 2020", "January 2020" or "2020", as much as is known. */
export function dateText(
  language: string,
  date: string,
  precision: DatePrecision = 'day',
  timeZone?: string,
) {
  return dateFormat(language, fields[precision], timeZone).format(pointOf(date))
}

/** The machine-readable form with no more digits than are known. */
export function dateAttribute(date: string, precision: DatePrecision = 'day') {
  return date.length > 10 ? date : date.slice(0, { day: 10, month: 7, year: 4 }[precision])
}

const fields: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}
