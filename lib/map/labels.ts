import type { Point } from '@/lib/map/views'

export type Side = 'right' | 'left' | 'above' | 'below'

const rooms = ['phone', 'column', 'page'] as const

/** Where a name stands beside its marker, and from which width of the map on there is room for it. */
export type Room = (typeof rooms)[number]
export type Label = { side: Side; room: Room } | null

type Box = { x: number; y: number; width: number; height: number }
type Frame = { width: number; height: number }

const sides: Side[] = ['right', 'left', 'above', 'below']
/** Half a marker, the height of a name and the mean width of its letters, in CSS pixels. */
const marker = 8
const line = 16
const letter = 7.6

/**
 * Finds a side for every name on which it covers no marker and no other name; null where there is none. Names are
 * tried first at the scale of a phone (units of the map to a CSS pixel), then at wider ones, in the order given.
 */
export function placeLabels(
  points: Point[],
  names: string[],
  frame: Frame,
  scale: Record<Room, number>,
): Label[] {
  const labels: Label[] = points.map(() => null)
  for (const room of rooms) {
    const unit = scale[room]
    const taken = points.map((point) => markerBox(point, unit))
    labels.forEach((label, i) => label && taken.push(labelBox(points[i]!, names[i]!, label.side, unit)))
    points.forEach((point, i) => {
      if (labels[i]) return
      const side = sides.find((side) => fits(labelBox(point, names[i]!, side, unit), taken, frame))
      if (!side) return
      labels[i] = { side, room }
      taken.push(labelBox(point, names[i]!, side, unit))
    })
  }
  return labels
}

function fits(box: Box, taken: Box[], frame: Frame) {
  const inside =
    box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height
  return inside && !taken.some((other) => overlap(box, other))
}

function overlap(a: Box, b: Box) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function markerBox({ x, y }: Point, unit: number): Box {
  const half = marker * unit
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}

function labelBox({ x, y }: Point, name: string, side: Side, unit: number): Box {
  const width = name.length * letter * unit
  const height = line * unit
  const away = (marker + 2) * unit
  if (side === 'right') return { x: x + away, y: y - height / 2, width, height }
  if (side === 'left') return { x: x - away - width, y: y - height / 2, width, height }
  return { x: x - width / 2, y: side === 'above' ? y - away - height : y + away, width, height }
}
