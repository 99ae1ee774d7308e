import 'server-only'
import { geoPath } from 'd3-geo'
import { LRUCache } from 'lru-cache'
import { borderLines, landShape } from '@/lib/map/atlas'
import { PathWriter } from '@/lib/map/path-writer'
import {
  europeView,
  viewAround,
  viewNear,
  worldView,
  type MapView,
  type Place,
  type ViewName,
} from '@/lib/map/views'

/** A view with its land and borders as SVG path data in whole units. */
export type Outlines = MapView & { land: string; borders: string }

const views = { europe: europeView, world: worldView }
const drawn = new Map<ViewName, Outlines>()

/** Europe or the world; drawn once in the life of a process. */
export function outlinesOf(name: ViewName): Outlines {
  const known = drawn.get(name)
  if (known) return known
  // Finer steps than these cannot be seen at the widths at which the maps are printed.
  const outlines = draw(views[name](), name === 'world' ? 1.8 : 1.2)
  drawn.set(name, outlines)
  return outlines
}

/** Drawing takes longer than the rest of a city's page, which is asked for in many languages. */
const drawnAround = new LRUCache<string, Outlines>({ max: 300 })

/** The country around one place. */
export function outlinesAround(place: Place): Outlines {
  const key = `${place.latitude} ${place.longitude}`
  const outlines = drawnAround.get(key) ?? draw(viewAround(place), 1.2)
  drawnAround.set(key, outlines)
  return outlines
}

/** The country near one place. */
export function outlinesNear(place: Place): Outlines {
  const key = `near ${place.latitude} ${place.longitude}`
  const outlines = drawnAround.get(key) ?? draw(viewNear(place), 1.2)
  drawnAround.set(key, outlines)
  return outlines
}

function draw(view: MapView, step: number): Outlines {
  return { ...view, land: trace(view, landShape(), step), borders: trace(view, borderLines(), step) }
}

function trace({ projection }: MapView, shape: Parameters<ReturnType<typeof geoPath>>[0], step: number) {
  const writer = new PathWriter(step)
  geoPath(projection, writer)(shape)
  return writer.toString()
}
