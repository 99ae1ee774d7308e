import { useTranslations } from 'next-intl'
import { islandAddress } from '@/components/islands/manifest'
import { MapSign } from '@/components/map/map-sign'
import type { Shape } from '@/components/ui/mark'
import { placeLabels } from '@/lib/map/labels'
import { outlinesOf } from '@/lib/map/outlines'
import { projectPlace, viewFor, type ViewName } from '@/lib/map/views'

export type MapPlace = {
  name: string
  href: string
  latitude: number
  longitude: number
  /** Says the role without colour; the legend tells which is which. */
  shape: Shape
  /** The role in words, read with the name. */
  role?: string
}

type Props = {
  /** What the map shows, "Map of cities". */
  label: string
  places: MapPlace[]
  view?: ViewName | 'auto'
  /** Adds buttons to look closer, where there is a script. */
  zoom?: boolean
}

/** Places as links on a map. The list of the same places stands beside it and says everything that the map says. */
export function PlacesMap({ label, places, view = 'auto', zoom = false }: Props) {
  const name = view === 'auto' ? viewFor(places) : view
  const map = <Chart label={label} places={places} name={name} />
  if (!zoom) return map
  return (
    <map-zoom>
      {map}
      <ZoomButtons />
      <script src={islandAddress('map-zoom')} defer />
    </map-zoom>
  )
}

function Chart({ label, places, name }: { label: string; places: MapPlace[]; name: ViewName }) {
  const outlines = outlinesOf(name)
  const { width, height, land, borders } = outlines
  const shown = places.flatMap((place) => {
    const point = projectPlace(outlines, place)
    return point ? [{ ...place, point }] : []
  })
  const labels = placeLabels(
    shown.map(({ point }) => point),
    shown.map((place) => place.name),
    outlines,
    { phone: width / 340, wide: width / 560 },
  )
  return (
    <div className="map-frame">
      <svg className={`map ${name}`} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        <path className="land" d={land} />
        <path className="borders" d={borders} />
        {shown.map(({ point: { x, y }, href, shape, role, ...place }, index) => {
          const spoken = role ? `${place.name}, ${role}` : place.name
          const room = labels[index]
          return (
            <a key={href} href={href} aria-label={spoken}>
              <title>{spoken}</title>
              <g data-x={x} data-y={y} transform={`translate(${x} ${y})`}>
                <MapSign shape={shape} name={place.name} side={room?.side} roomy={room?.room === 'wide'} />
              </g>
            </a>
          )
        })}
      </svg>
    </div>
  )
}

function ZoomButtons() {
  const t = useTranslations('map')
  return (
    <p className="zoom">
      <button type="button" className="btn" data-zoom="1.6" aria-label={t('zoomIn')}>
        +
      </button>
      <button type="button" className="btn" data-zoom="0.625" aria-label={t('zoomOut')}>
        −
      </button>
      <button type="button" className="btn" aria-label={t('reset')}>
        ○
      </button>
    </p>
  )
}
