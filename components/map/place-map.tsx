import { MapOfOne } from '@/components/map/map-of-one'
import { MapSign } from '@/components/map/map-sign'
import { surroundingsOf } from '@/lib/map/surroundings'

type Props = { name: string; latitude: number; longitude: number }

/** Where a place is for who has to get there: the country near it, and cities around that one may know. */
export function PlaceMap({ name, ...place }: Props) {
  const { side, cities, ...outlines } = surroundingsOf(name, place)
  const around = cities.map(({ name: city, point: { x, y }, side }) => (
    <g key={city} className="town" transform={`translate(${x} ${y})`}>
      <MapSign shape="disc" name={city} side={side} />
    </g>
  ))
  return (
    <MapOfOne name={name} outlines={outlines} around={around}>
      <MapSign shape="square" name={name} {...(side && { side })} />
    </MapOfOne>
  )
}
