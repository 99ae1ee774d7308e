import { useLocale, useTranslations } from 'next-intl'
import { useZoned } from '@/components/events/event-zone'
import { LocalTime } from '@/components/ui/local-time'
import type { EventRecord } from '@/lib/events/record/queries'
import { localInstant, whenText } from '@/lib/events/rules'
import { afterwards } from '@/lib/events/sessions/rules'
import { foreign } from '@/lib/i18n/translation'

/** Day and hours on the clock of the place, the same on the visitor's own, and what follows afterwards. */
export function EventWhen({ event }: { event: EventRecord }) {
  const language = useLocale()
  const zoned = useZoned()
  const { startsAt, endsAt, timeZone, precision } = event
  const when = whenText(event, language)
  if (precision !== 'time') return when
  return (
    <>
      <time dateTime={localInstant(startsAt, timeZone)}>{zoned(when, timeZone)}</time>
      <LocalTime start={startsAt.toISOString()} end={endsAt.toISOString()} timeZone={timeZone} />
      <Afterwards event={event} />
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
