import type { Shape, Tone } from '@/prisma/sample/documents/decks/format'
import type { Field } from './art'
import { edge, ink, muted, surface as white } from '@/lib/pdf/look'
import { tones, washes } from './look'
import { arrow, disc, line, rectangle, type Surface, type XY } from '@/lib/pdf/surface'

/** Boxes, circles, lines and words on a field of 100 by 50. */
export function drawDiagram(surface: Surface, shapes: readonly Shape[], field: Field): void {
  const unit = Math.min(field.width / 100, field.height / 50)
  const origin: XY = [field.x + (field.width - unit * 100) / 2, field.y]
  const at = ([x, y]: readonly [number, number]): XY => [origin[0] + x * unit, origin[1] + y * unit]
  for (const shape of shapes) {
    if ('box' in shape) drawBox(surface, shape, at, unit, field.size)
    else if ('circle' in shape) drawCircle(surface, shape, at, unit, field.size)
    else if ('area' in shape)
      surface.path(
        `M${pointsOf(shape.area)
          .map((corner) => at(corner).map(inHundredths).join(' '))
          .join('L')}Z`,
        paintOf(shape),
      )
    else if ('line' in shape) drawLine(surface, shape, at)
    else drawWords(surface, shape, at, field.size)
  }
}

type Place = (point: readonly [number, number]) => XY

function drawBox(
  surface: Surface,
  { box, ...shape }: Extract<Shape, { box: unknown }>,
  at: Place,
  unit: number,
  size: number,
) {
  const [x, y] = at([box[0], box[1]])
  const [width, height] = [box[2] * unit, box[3] * unit]
  rectangle(surface, x, y, width, height, paintOf(shape))
  label(surface, shape, [x + width / 2, y + height / 2], width - size, size)
}

function drawCircle(
  surface: Surface,
  { circle, ...shape }: Extract<Shape, { circle: unknown }>,
  at: Place,
  unit: number,
  size: number,
) {
  const [x, y] = at([circle[0], circle[1]])
  disc(surface, x, y, circle[2] * unit, paintOf(shape))
  label(surface, shape, [x, y], circle[2] * unit * 1.7, size)
}

function drawLine(
  surface: Surface,
  { line: points, tone = 'ink', head, dashed, heavy }: Extract<Shape, { line: unknown }>,
  at: Place,
) {
  const paint = {
    stroke: tones[tone],
    width: heavy ? 5 : 2,
    ...(dashed ? { dash: [6, 5] as [number, number] } : {}),
  }
  if (head) arrow(surface, pointsOf(points).map(at), paint)
  else line(surface, pointsOf(points).map(at), paint)
}

function drawWords(
  surface: Surface,
  { words, at: place, tone = 'ink', anchor = 'start', strong, small }: Extract<Shape, { words: unknown }>,
  at: Place,
  size: number,
) {
  const [x, y] = at(place)
  const lettering = { face: strong ? 'bold' : 'sans', size: small ? size * 0.9 : size, anchor } as const
  words.split('\n').forEach((text, row) => {
    surface.words(text, x, y + row * size * 1.3, {
      ...lettering,
      colour: tone === 'quiet' ? muted : tones[tone],
    })
  })
}

type Toned = { tone?: Tone; filled?: boolean; label?: string; sub?: string }

function paintOf({ tone = 'ink', filled }: Toned) {
  if (filled) return { fill: tones[tone] }
  return { fill: washes[tone], stroke: tone === 'quiet' ? edge : tones[tone], width: 1.5 }
}

/** Its name in the middle of a shape, and under it what it is. */
function label(
  surface: Surface,
  { label: name, sub, tone = 'ink', filled }: Toned,
  [x, y]: XY,
  room: number,
  size: number,
) {
  const colour = filled ? white : tone === 'quiet' ? ink : tones[tone]
  const rows = [
    ...(name
      ? surface.wrap(name, { face: 'bold', size }, room).map((text) => ({ text, face: 'bold' as const }))
      : []),
    ...(sub
      ? surface
          .wrap(sub, { face: 'sans', size: size * 0.9 }, room)
          .map((text) => ({ text, face: 'sans' as const }))
      : []),
  ]
  const leading = size * 1.25
  rows.forEach(({ text, face }, index) => {
    const baseline = y + (index - (rows.length - 1) / 2) * leading + size * 0.35
    surface.words(text, x, baseline, {
      face,
      size: face === 'bold' ? size : size * 0.9,
      anchor: 'middle',
      colour,
    })
  })
}

function inHundredths(value: number): number {
  return Math.round(value * 100) / 100
}

function pointsOf(numbers: readonly number[]): [number, number][] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[index * 2] ?? 0,
    numbers[index * 2 + 1] ?? 0,
  ])
}
