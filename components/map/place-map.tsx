import { useTranslations } from 'next-intl'
import { MapSign } from '@/components/map/map-sign'
import { surroundingsOf } from '@/lib/map/surroundings'

type Props = { name: string; latitude: number; longitude: number }

/** Where a place is for who has to get there: the country near it, and cities around that one may know. */
export function PlaceMap({ name, ...place }: Props) {
  const t = useTranslations('map')
  const { width, height, land, borders, side, cities } = surroundingsOf(name, place)
  return (
    <div className="map-frame">
      <svg
        className="map locator"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('locator', { name })}
      >
        <path className="land" d={land} />
        <path className="borders" d={borders} />
        {cities.map(({ name: city, point: { x, y }, side }) => (
          <g key={city} className="town" transform={`translate(${x} ${y})`}>
            <MapSign shape="disc" name={city} side={side} />
          </g>
        ))}
        <g transform={`translate(${width / 2} ${height / 2})`}>
          <MapSign shape="square" name={name} {...(side && { side })} />
        </g>
      </svg>
    </div>
  )
}
