import { useLocale } from 'next-intl'
import { dateFormat } from '@/lib/i18n/date-format'

/** An instant as the desk tells it: in the portal's time zone, which it names. */
export function Moment({ at, zone }: { at: Date; zone: string }) {
  const format = dateFormat(
    useLocale(),
    {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    },
    zone,
  )
  return <time dateTime={at.toISOString()}>{format.format(at)}</time>
}
