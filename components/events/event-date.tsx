import { DateBlock } from '@/components/ui/date-block'
import { localDays, type EventTime } from '@/lib/events/rules'

/** The days of an event in its own zone, set large. */
export function EventDate({ event }: { event: EventTime }) {
  const { first, last } = localDays(event)
  return (
    <DateBlock date={first} end={last} precision={event.precision === 'time' ? 'day' : event.precision} />
  )
}
