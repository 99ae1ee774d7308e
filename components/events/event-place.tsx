import { useTranslations } from 'next-intl'
import { PlaceMap } from '@/components/map/place-map'
import { MarginSection } from '@/components/ui/margin'
import type { EventRecord } from '@/lib/events/record/queries'
import { placeOf } from '@/lib/events/rules'

/** Where one goes: the address, then a map where somebody has said it to the degree. */
export function EventPlace({ event }: { event: EventRecord }) {
  const t = useTranslations('events.facts')
  const { attendance, position, placeName, city } = event
  const address = placeOf(event)
  if (attendance === 'online' || !position || !address) return null
  return (
    <MarginSection title={t('where')}>
      <p className="map-address">{address}</p>
      <PlaceMap name={placeName ?? city?.name ?? address} {...position} />
    </MarginSection>
  )
}
