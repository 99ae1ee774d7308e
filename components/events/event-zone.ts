import { useTranslations } from 'next-intl'
import { zoneCity } from '@/lib/events/rules'

/** Writes behind a time whose clock it is: "14:00–17:00 (Brussels time)". A language may have words of its own for a zone. */
export function useZoned() {
  const t = useTranslations('events')
  return (time: string, timeZone: string) => {
    const zone = t('zone', { zone: timeZone.replace(/\W+/g, '_'), city: zoneCity(timeZone) })
    return t('zoned', { time, zone })
  }
}
