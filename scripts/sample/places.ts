import type { Place } from '@/prisma/sample/documents/decks/format'
import { outlinesAround, outlinesOf, type Outlines } from '@/lib/map/outlines'
import { projectPlace, viewFor } from '@/lib/map/views'
import type { Field } from './art'
import { accent, edge, ink, muted, rule, sunken, surface as white } from '@/lib/pdf/look'
import { disc, rectangle, type Surface, type XY } from '@/lib/pdf/surface'

/** Places on the portal's own outlines: around a single one its country, else Europe or the world. */
export function drawMap(surface: Surface, places: readonly Place[], field: Field): void {
  const [only] = places
  const outlines = only && places.length === 1 ? outlinesAround(only) : outlinesOf(viewFor([...places]))
  const scale = Math.min(field.width / outlines.width, field.height / outlines.height)
  const origin: XY = [field.x + (field.width - outlines.width * scale) / 2, field.y]
  const at = ({ x, y }: { x: number; y: number }): XY => [origin[0] + x * scale, origin[1] + y * scale]
  drawGround(surface, outlines, origin, scale, field.ground)
  for (const place of places) {
    const point = projectPlace(outlines, place)
    if (point) drawPlace(surface, place, at(point), field.size, point.x > outlines.width * 0.7)
  }
}

function drawGround(surface: Surface, outlines: Outlines, [x, y]: XY, scale: number, ground: string): void {
  const [width, height] = [outlines.width * scale, outlines.height * scale]
  rectangle(surface, x, y, width, height, { fill: sunken })
  surface.path(moved(outlines.land, [x, y], scale), { fill: white, stroke: edge, width: 0.7 })
  surface.path(moved(outlines.borders, [x, y], scale), { stroke: rule, width: 0.7 })
  // Outlines are cut a little outside of their frame; what stands over goes under the ground around it.
  const over = 6 * scale
  rectangle(surface, x - over / 2, y - over / 2, width + over, height + over, { stroke: ground, width: over })
}

function drawPlace(
  surface: Surface,
  { name, role, accent: marked }: Place,
  [x, y]: XY,
  size: number,
  left: boolean,
): void {
  disc(surface, x, y, size * 0.42, { fill: marked ? accent : ink, stroke: white, width: 1.5 })
  const anchor = left ? 'end' : 'start'
  const side = x + (left ? -1 : 1) * size * 0.7
  surface.words(name, side, y + size * 0.35, { face: 'bold', size, anchor, colour: ink })
  if (role)
    surface.words(role, side, y + size * 1.5, { face: 'sans', size: size * 0.85, anchor, colour: muted })
}

/** Path data in whole units with relative steps, as the atlas writes it, moved and scaled. */
function moved(data: string, [x, y]: XY, scale: number): string {
  return data.replace(/([Mlz])([^Mlz]*)/g, (_, command: string, given: string) => {
    const numbers = (given.match(/-?\d+/g) ?? []).map(Number)
    const shift = command === 'M' ? [x, y] : [0, 0]
    const scaled = numbers.map((number, index) => round(number * scale + (shift[index % 2] ?? 0)))
    return `${command}${scaled.join(' ')}`
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
