import type { ReactNode } from 'react'
import { useLocale } from 'next-intl'
import { dateAttribute, dateText, pointOf, precisionOf, type DatePrecision } from '@/components/ui/date-text'
import { dateFormat } from '@/lib/i18n/date-format'

type Props = {
  /** ISO date ("2026-10-26", "2026-10", "2026") or instant; an instant needs `timeZone` to say which day it is. */
  date: string
  precision?: DatePrecision
  /** Last day, of something that takes several. */
  end?: string
  timeZone?: string
  /** A line under the date, such as the hours. */
  note?: ReactNode
}

/** The dateline of a row or an event: a large numeral over month and year. */
export function DateBlock({ date, precision = precisionOf(date), end, timeZone, note }: Props) {
  const { numeral, rest } = parts(useLocale(), date, precision, end, timeZone)
  return (
    <p className="date">
      <time dateTime={dateAttribute(date, precision)}>
        <b>{numeral}</b> {rest && <span>{rest}</span>}
      </time>
      {note && <span className="note"> {note}</span>}
    </p>
  )
}

/** Splits a date into what is set large and what stands under it. */
function parts(language: string, date: string, precision: DatePrecision, end?: string, timeZone?: string) {
  const year = dateText(language, date, 'year', timeZone)
  if (precision === 'year') return { numeral: year, rest: '' }
  if (precision === 'month') {
    return { numeral: dateFormat(language, { month: 'short' }, timeZone).format(pointOf(date)), rest: year }
  }
  const month = afterDay(language, date, timeZone)
  const day = dayOf(date, timeZone)
  if (!end || sameDay(date, end, timeZone)) return { numeral: day, rest: month }
  if (dateText('en', date, 'month', timeZone) === dateText('en', end, 'month', timeZone)) {
    return { numeral: `${day}–${dayOf(end, timeZone)}`, rest: month }
  }
  return { numeral: day, rest: `${month} – ${dateText(language, end, 'day', timeZone)}` }
}

/** "stycznia 2020": month and year in the form that they have behind a day, which is another than when they stand alone. */
function afterDay(language: string, date: string, timeZone?: string) {
  const whole = dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }, timeZone)
  const found = whole.formatToParts(pointOf(date))
  const month = found.findIndex(({ type }) => type === 'month')
  return found
    .slice(month)
    .map(({ value }) => value)
    .join('')
}

/** Two digits, so that numerals stand under each other. */
function dayOf(date: string, timeZone?: string) {
  return dateFormat('en', { day: '2-digit' }, timeZone).format(pointOf(date))
}

function sameDay(date: string, end: string, timeZone?: string) {
  return dateText('en', date, 'day', timeZone) === dateText('en', end, 'day', timeZone)
}
