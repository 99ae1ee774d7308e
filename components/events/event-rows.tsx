import { useLocale, useTranslations } from 'next-intl'
import { EventDate } from '@/components/events/event-date'
import { EventStatusMark } from '@/components/events/event-status'
import { useZoned } from '@/components/events/event-zone'
import { NameText } from '@/components/names/name-text'
import { RegistrationMark } from '@/components/registrations/registration-mark'
import type { Level } from '@/components/ui/heading'
import { Row, Rows } from '@/components/ui/rows'
import { eventPath } from '@/lib/events/paths'
import type { EventRow } from '@/lib/events/queries'
import { clockText, hoursText, localDays } from '@/lib/events/rules'
import { foreign } from '@/lib/i18n/translation'
import type { RegistrationState } from '@/prisma/generated/enums'

type Props = {
  events: EventRow[]
  label?: string
  level?: Level
  /** How whoever reads the list stands with events, by their slugs. */
  own?: ReadonlyMap<string, RegistrationState>
}

/** Events as dated rows, each at the hours of its own place. */
export function EventRows({ events, label, level, own }: Props) {
  return (
    <Rows label={label}>
      {events.map((event) => (
        <EventLine key={event.slug} event={event} level={level} own={own?.get(event.slug)} />
      ))}
    </Rows>
  )
}

type LineProps = { event: EventRow; level: Level | undefined; own: RegistrationState | undefined }

function EventLine({ event, level, own }: LineProps) {
  const t = useTranslations('events')
  const language = useLocale()
  const online = event.attendance === 'online'
  return (
    <Row
      level={level}
      href={`/${language}${eventPath(event.slug)}`}
      title={event.title}
      lang={foreign(event.language, language)}
      lead={<EventDate event={event} />}
      kind={t(`kinds.${event.kind}`)}
      meta={[
        event.status !== 'scheduled' && <EventStatusMark status={event.status} />,
        own && <RegistrationMark state={own} />,
        event.precision === 'time' && <Hours event={event} />,
        online ? t('attendance.online') : event.city ? <NameText of={event.city} /> : event.placeName,
        event.attendance === 'hybrid' && t('attendance.hybrid'),
        event.group && <NameText of={event.group} />,
      ]}
    >
      {event.summary}
    </Row>
  )
}

/** From when to when, or only from when where it takes several days, which the date beside it says. */
function Hours({ event }: { event: EventRow }) {
  const t = useTranslations('events')
  const language = useLocale()
  const zoned = useZoned()
  const { startsAt, timeZone } = event
  const { first, last } = localDays(event)
  const oneDay = first === last
  const hours = oneDay
    ? hoursText(event, language)
    : t('from', { time: clockText(startsAt, timeZone, language) })
  return zoned(hours, timeZone)
}
