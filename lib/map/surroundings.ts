import 'server-only'
import { citiesWithin } from '@/lib/gazetteer/gazetteer'
import { placeLabels, type Side } from '@/lib/map/labels'
import { outlinesNear, type Outlines } from '@/lib/map/outlines'
import { projectPlace, type Place, type Point } from '@/lib/map/views'

type Town = { name: string; point: Point; side: Side }

type Surroundings = Outlines & {
  /** Where the name of the place itself stands; null where there is no room for it. */
  side: Side | null
  /** Large ones and near ones, as many as tell where one is and no more. */
  cities: Town[]
}

const most = 4
/** Of the map's units, from the place: what is nearer is the city that it is in. */
const outside = 45
/** From each other, so that they do not all lie to one side. */
const apart = 70
/** Units to a CSS pixel where such a map is narrowest, in the margin of a page. */
const narrow = 420 / 250

/** The country near a place, and cities around it by their names. */
export function surroundingsOf(name: string, place: Place): Surroundings {
  const outlines = outlinesNear(place)
  const { width, height } = outlines
  const own = { name, point: { x: width / 2, y: height / 2 } }
  const chosen = [own, ...citiesAround(place, outlines)]
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

/** The larger the better, and the nearer. */
function citiesAround(place: Place, outlines: Outlines): Omit<Town, 'side'>[] {
  const middle = { x: outlines.width / 2, y: outlines.height / 2 }
  const around = citiesWithin(place, 2).flatMap(({ name, population, ...city }) => {
    const point = projectPlace(outlines, city)
    const away = point ? distance(point, middle) : 0
    return point && away >= outside ? [{ name, point, weight: (population ?? 0) / away }] : []
  })
  const chosen: Omit<Town, 'side'>[] = []
  for (const { name, point } of around.toSorted((a, b) => b.weight - a.weight))
    if (chosen.length < most && chosen.every((other) => distance(other.point, point) >= apart))
      chosen.push({ name, point })
  return chosen
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}
