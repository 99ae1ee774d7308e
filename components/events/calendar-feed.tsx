import { useTranslations } from 'next-intl'
import { subscriptionUrl } from '@/lib/pages/addresses'

/** Where a list of meetings can be had as a calendar: as an address to copy, and for the calendar of this device. */
export function CalendarFeed({ path }: { path: string }) {
  const t = useTranslations('layout')
  return (
    <>
      <p className="feed-link">
        <a href={path} type="text/calendar">
          {t('calendarFeed')}
        </a>
      </p>
      <p className="feed-link">
        <a href={subscriptionUrl(path)}>{t('calendarSubscribe')}</a>
      </p>
    </>
  )
}
