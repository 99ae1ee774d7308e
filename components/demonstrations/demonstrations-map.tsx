import { useTranslations } from 'next-intl'
import { statusShapes } from '@/components/demonstrations/status-shapes'
import { LocatorMap } from '@/components/map/locator-map'
import { MapLegend } from '@/components/map/map-legend'
import { PlacesMap } from '@/components/map/places-map'
import type { DemonstrationPlace } from '@/lib/demonstrations/places/queries'
import { statusesInOrder } from '@/lib/demonstrations/rules'
import type { DemonstrationStatus } from '@/prisma/generated/enums'

type Props = {
  places: DemonstrationPlace[]
  /** Where a city's mark leads. */
  href: (place: DemonstrationPlace) => string
  label: string
  /** Adds buttons to look closer. */
  zoom?: boolean
}

/** Cities marked by how far the foremost of their demonstrations is; one city alone is shown in its country. */
export function DemonstrationsMap({ places, href, label, zoom }: Props) {
  const t = useTranslations('demonstrations')
  const placed = places.flatMap(({ position, ...place }) => (position ? [{ ...place, ...position }] : []))
  const [first] = placed
  if (!first) return null
  if (placed.length === 1 && !zoom) return <LocatorMap {...first} shape={shapeOf(first)} />
  return (
    <>
      <PlacesMap
        label={label}
        zoom={zoom}
        places={placed.map((place) => ({
          name: place.name,
          latitude: place.latitude,
          longitude: place.longitude,
          href: href({ ...place, position: place }),
          shape: shapeOf(place),
          role: place.statuses.map(({ status, count }) => t(`counted.${status}`, { count })).join(', '),
        }))}
      />
      <MapLegend
        items={statusesInOrder
          .filter((status) => placed.some((place) => foremost(place) === status))
          .map((status) => ({ shape: statusShapes[status], label: t(`statuses.${status}`) }))}
      />
    </>
  )
}

type Counted = Pick<DemonstrationPlace, 'statuses'>

/** What is in use stands first. */
function foremost({ statuses }: Counted): DemonstrationStatus {
  return statuses[0]?.status ?? 'planned'
}

function shapeOf(place: Counted) {
  return statusShapes[foremost(place)]
}
