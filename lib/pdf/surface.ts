import type { Face } from '@/lib/pdf/type'

export type XY = readonly [x: number, y: number]

export type Paint = {
  fill?: string
  stroke?: string
  /** Of the stroke; 1 without it. */
  width?: number
  dash?: [drawn: number, left: number]
}

export type Lettering = {
  face: Face
  size: number
  colour?: string
  anchor?: 'start' | 'middle' | 'end'
}

/**
 * What slides, reports and drawings are drawn on. Distances from the upper left; text stands on the line that `y` is.
 */
export interface Surface {
  /** SVG path data: M, L, C, Z and the like. */
  path(data: string, paint: Paint): void
  words(text: string, x: number, y: number, lettering: Lettering): void
  width(text: string, lettering: Pick<Lettering, 'face' | 'size'>): number
  wrap(text: string, lettering: Pick<Lettering, 'face' | 'size'>, width: number): string[]
  /** Something with one meaning, which `alt` says, made of many strokes. */
  figure(alt: string, draw: () => void): void
}

export function rectangle(
  surface: Surface,
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Paint,
) {
  surface.path(
    `M${n(x)} ${n(y)}L${n(x + width)} ${n(y)}L${n(x + width)} ${n(y + height)}L${n(x)} ${n(y + height)}Z`,
    paint,
  )
}

export function disc(surface: Surface, x: number, y: number, radius: number, paint: Paint) {
  const [left, right, r] = [n(x - radius), n(x + radius), n(radius)]
  surface.path(`M${left} ${n(y)}A${r} ${r} 0 0 1 ${right} ${n(y)}A${r} ${r} 0 0 1 ${left} ${n(y)}Z`, paint)
}

export function line(surface: Surface, points: readonly XY[], paint: Paint) {
  surface.path(points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join(''), paint)
}

/** A line that ends in an arrow, as long as the stroke is heavy. */
export function arrow(surface: Surface, points: readonly XY[], paint: Paint & { stroke: string }) {
  const [tip, before] = [points.at(-1), points.at(-2)]
  if (!tip || !before) return
  const length = 5 + 2.6 * (paint.width ?? 1)
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0])
  const at = (turn: number, distance: number): XY => [
    tip[0] - distance * Math.cos(angle + turn),
    tip[1] - distance * Math.sin(angle + turn),
  ]
  line(surface, [...points.slice(0, -1), at(0, length * 0.8)], paint)
  const [left, right] = [at(0.45, length), at(-0.45, length)]
  surface.path(`M${pair(tip)}L${pair(left)}L${pair(right)}Z`, { fill: paint.stroke })
}

function pair([x, y]: XY): string {
  return `${n(x)} ${n(y)}`
}

/** Finer than anybody sees, and the same on every machine. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
