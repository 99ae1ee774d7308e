import { useTranslations } from 'next-intl'
import { whichWords } from '@/components/events/desk/event-fields'
import { TimeField } from '@/components/forms/time-field'
import { localInput, occurrenceOf, offsetsOf } from '@/lib/events/times/rules'

type Props = {
  name: string
  label: string
  hint?: string
  at: Date | null
  timeZone: string
  optional?: boolean
}

/** A moment as the clocks of the meeting show it. */
export function ClockField({ at, timeZone, ...field }: Props) {
  const t = useTranslations('eventsDesk')
  return (
    <TimeField
      {...field}
      value={localInput(at, timeZone)}
      which={occurrenceOf(at, timeZone) ?? ''}
      offsets={offsetsOf(at, timeZone)}
      words={whichWords(t, field.label)}
    />
  )
}
