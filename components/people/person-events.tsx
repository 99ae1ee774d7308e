import { useLocale, useTranslations } from 'next-intl'
import { EventDate } from '@/components/events/event-date'
import { EventStatusMark } from '@/components/events/event-status'
import { Row, Rows } from '@/components/ui/rows'
import { eventPath } from '@/lib/events/paths'
import { foreign } from '@/lib/i18n/translation'
import type { PersonEvent } from '@/lib/people/events/queries'

/** Events that somebody hosts, moderates or answers questions about. */
export function PersonEvents({ events }: { events: PersonEvent[] }) {
  const t = useTranslations('events')
  const language = useLocale()
  return (
    <Rows>
      {events.map((event) => (
        <Row
          key={event.slug}
          href={`/${language}${eventPath(event.slug)}`}
          title={event.name}
          lang={foreign(event.language, language)}
          lead={<EventDate event={event} />}
          kind={t(`kinds.${event.kind}`)}
          meta={[
            event.status !== 'scheduled' && <EventStatusMark key="status" status={event.status} />,
            ...event.roles.map((role) => t(`people.${role}`)),
          ]}
        />
      ))}
    </Rows>
  )
}
