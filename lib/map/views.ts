import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo'

export type Place = { latitude: number; longitude: number }
export type Point = { x: number; y: number }
export type ViewName = 'europe' | 'world'

/** A frame of paper and where the earth falls on it. Units are those of the SVG's viewBox. */
export type MapView = { width: number; height: number; projection: GeoProjection }

/** Europe from Iceland and Lisbon to Cyprus and Kyiv; areas are true. */
export function europeView(): MapView {
  const [width, height] = [640, 560]
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [-10.5, 36],
      [-24.5, 65],
      [28, 71],
      [14.5, 35],
      [25, 34.6],
      [34.5, 34.3],
      [40, 56],
    ],
  }
  const projection = geoAzimuthalEqualArea().rotate([-13, -53]).clipAngle(60)
  projection.fitExtent(frame(width, height, 6), corners)
  return { width, height, projection: clip(projection, width, height) }
}

/** The inhabited world, from Tierra del Fuego to Svalbard. */
export function worldView(): MapView {
  const [width, height] = [960, 420]
  const projection = geoEqualEarth().rotate([-11, 0])
  projection.fitWidth(width, { type: 'Sphere' })
  projection.translate([width / 2, 238])
  return { width, height, projection: clip(projection, width, height) }
}

/** About 1,800 km of country around one place. */
export function viewAround(place: Place): MapView {
  return viewAbout(place, 1500)
}

/** About 500 km: enough to know which way to travel. */
export function viewNear(place: Place): MapView {
  return viewAbout(place, 5500)
}

/** @param scale units of the map to the earth's radius */
function viewAbout({ latitude, longitude }: Place, scale: number): MapView {
  const [width, height] = [420, 260]
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(20)
    .scale(scale)
    .translate([width / 2, height / 2])
  return { width, height, projection: clip(projection, width, height) }
}

/** Where a place falls; null outside the frame. */
export function projectPlace(view: MapView, { latitude, longitude }: Place): Point | null {
  const projected = view.projection([longitude, latitude])
  if (!projected) return null
  const [x, y] = projected.map(Math.round) as [number, number]
  return x >= 0 && y >= 0 && x <= view.width && y <= view.height ? { x, y } : null
}

/** Europe where every place lies in it, else the world. */
export function viewFor(places: Place[]): ViewName {
  const europe = europeView()
  return places.every((place) => projectPlace(europe, place)) ? 'europe' : 'world'
}

/** Cut a little outside the frame, so that the cut itself is never drawn. */
function clip(projection: GeoProjection, width: number, height: number) {
  return projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ])
}

function frame(width: number, height: number, inset: number): [[number, number], [number, number]] {
  return [
    [inset, inset],
    [width - inset, height - inset],
  ]
}
