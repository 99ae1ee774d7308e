import 'server-only'
import { citiesWithin } from '@/lib/gazetteer/gazetteer'
import { placeLabels, type Side } from '@/lib/map/labels'
import { outlinesNear, type Outlines } from '@/lib/map/outlines'
import { projectPlace, type Place, type Point } from '@/lib/map/views'

type Town = { name: string; point: Point; side: Side }

export type Surroundings = Outlines & {
  /** Where the name of the place itself stands; null where there is no room for it. */
  side: Side | null
  /** The largest around, as many as tell where one is and no more. */
  cities: Town[]
}

const most = 4
/** Of the map's units: nearer ones are the city that the place is in, or would cover each other. */
const apart = 50
/** Units to a CSS pixel where such a map is narrowest, in the margin of a page. */
const narrow = 420 / 250

/** The country near a place, and the largest cities around it by their names. */
export function surroundingsOf(name: string, place: Place): Surroundings {
  const outlines = outlinesNear(place)
  const { width, height } = outlines
  const own = { name, point: { x: width / 2, y: height / 2 } }
  const chosen = [own]
  for (const city of citiesWithin(place, 2)) {
    const point = projectPlace(outlines, city)
    if (point && chosen.every((other) => distance(other.point, point) >= apart))
      chosen.push({ name: city.name, point })
    if (chosen.length > most) break
  }
  const [side, ...sides] = placeLabels(
    chosen.map(({ point }) => point),
    chosen.map((one) => one.name),
    outlines,
    { phone: narrow, column: narrow, page: narrow },
  ).map((label) => label?.side ?? null)
  const cities = chosen.slice(1).flatMap((city, index) => {
    const beside = sides[index]
    return beside ? [{ ...city, side: beside }] : []
  })
  return { ...outlines, side: side ?? null, cities }
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}
