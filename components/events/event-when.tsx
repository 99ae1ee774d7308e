import { useLocale, useTranslations } from 'next-intl'
import { EventTimeText } from '@/components/events/event-time-text'
import type { EventRecord } from '@/lib/events/record/queries'
import { afterwards } from '@/lib/events/sessions/rules'
import { foreign } from '@/lib/i18n/translation'

/** Day and hours, and what follows afterwards. */
export function EventWhen({ event }: { event: EventRecord }) {
  return (
    <>
      <EventTimeText event={event} />
      {event.precision === 'time' && <Afterwards event={event} />}
    </>
  )
}

function Afterwards({ event }: { event: EventRecord }) {
  const t = useTranslations('events')
  const language = useLocale()
  const items = afterwards(event.agenda, event.endsAt)
  if (items.length === 0) return null
  return (
    <span className="meta">
      {t.rich('afterwards', {
        items: () =>
          items.map(({ id, title, language: spoken }, index) => (
            <span key={id} lang={foreign(spoken, language)}>
              {index > 0 && ', '}
              {title}
            </span>
          )),
      })}
    </span>
  )
}
