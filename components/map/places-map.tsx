import { useTranslations } from 'next-intl'
import { islandAddress } from '@/components/islands/manifest'
import { MapSign } from '@/components/map/map-sign'
import type { Shape } from '@/components/ui/mark'
import { placeLabels } from '@/lib/map/labels'
import { outlinesOf } from '@/lib/map/outlines'
import { projectPlace, viewFor, type ViewName } from '@/lib/map/views'

type MapPlace = {
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
    { phone: width / 345, column: width / 500, page: width / 960 },
  )
  return (
    <div className="map-frame">
      <svg className={`map ${name}`} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        <path className="land" d={land} />
        <path className="borders" d={borders} />
        {shown.map(({ point: { x, y }, href, shape, role, ...place }, index) => {
          const spoken = role ? `${place.name}, ${role}` : place.name
          const label = labels[index]
          return (
            <a key={href} href={href} aria-label={spoken}>
              <title>{spoken}</title>
              <g data-x={x} data-y={y} transform={`translate(${x} ${y})`}>
                <MapSign shape={shape} name={place.name} side={label?.side} room={label?.room} />
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
        <Icon d="M2 8h12M8 2v12" />
      </button>
      <button type="button" className="btn" data-zoom="0.625" aria-label={t('zoomOut')}>
        <Icon d="M2 8h12" />
      </button>
      <button type="button" className="btn" aria-label={t('reset')}>
        <Icon d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
      </button>
    </p>
  )
}

function Icon({ d }: { d: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  )
}
