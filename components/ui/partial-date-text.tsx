import { useLocale } from 'next-intl'
import { dateAttribute, dateText, precisionOf, type DatePrecision } from '@/components/ui/date-text'

type Props = { date: string; precision?: DatePrecision; timeZone?: string }

/** A date within a line of text, with as much of it as is known. */
export function PartialDateText({ date, precision = precisionOf(date), timeZone }: Props) {
  return (
    <time dateTime={dateAttribute(date, precision)}>{dateText(useLocale(), date, precision, timeZone)}</time>
  )
}
