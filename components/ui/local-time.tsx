import { useTranslations } from 'next-intl'

type Props = {
  /** Instants, ISO with offset or Z. */
  start: string
  end?: string
  /** IANA zone in which the hours are printed beside this. */
  timeZone: string
}

/** The same hours on the visitor's own clock; empty without script or where both clocks agree. */
export function LocalTime({ start, end, timeZone }: Props) {
  const t = useTranslations('layout')
  return (
    <local-time
      className="meta"
      data-start={start}
      data-end={end}
      data-zone={timeZone}
      data-text={t('localTime', { time: '{time}' })}
    />
  )
}
