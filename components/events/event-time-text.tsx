import { useLocale } from 'next-intl'
import { useZoned } from '@/components/events/event-zone'
import { LocalTime } from '@/components/ui/local-time'
import { localInstant, whenText, type EventTime } from '@/lib/events/rules'

/** Day and hours on the clock of the place, and the same on the visitor's own. */
export function EventTimeText({ event }: { event: EventTime }) {
  const language = useLocale()
  const zoned = useZoned()
  const { startsAt, endsAt, timeZone, precision } = event
  const when = whenText(event, language)
  if (precision !== 'time') return when
  return (
    <>
      <time dateTime={localInstant(startsAt, timeZone)}>{zoned(when, timeZone)}</time>
      <LocalTime start={startsAt.toISOString()} end={endsAt.toISOString()} timeZone={timeZone} />
    </>
  )
}
