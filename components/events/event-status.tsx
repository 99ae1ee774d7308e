import { useTranslations } from 'next-intl'
import { Status } from '@/components/ui/status'
import type { EventStatus } from '@/prisma/generated/enums'

type Unplanned = Exclude<EventStatus, 'scheduled'>

/** That an event does not happen as it was announced, in a word. */
export function EventStatusMark({ status }: { status: Unplanned }) {
  const t = useTranslations('events')
  return <Status tone={status === 'cancelled' ? 'stop' : 'wait'}>{t(`status.${status}`)}</Status>
}

/** The same over everything else on the event's own page. */
export function EventNotice({ status }: { status: EventStatus }) {
  const t = useTranslations('events')
  if (status === 'scheduled') return null
  return (
    <p className="notice">
      {t.rich(`notice.${status}`, { mark: () => <EventStatusMark status={status} /> })}
    </p>
  )
}
