import type { Lines } from '@/prisma/sample/documents/decks/format'
import type { Field } from './art'
import { printed } from './bars'
import { edge, muted, rule } from '@/lib/pdf/look'
import { tones } from './look'
import { line, type Surface, type XY } from '@/lib/pdf/surface'

/** Lines over named steps, each called by its name at its end. */
export function drawLines(surface: Surface, { steps, unit, max, lines }: Lines, field: Field): void {
  const { y, size } = field
  const small = { face: 'sans', size: size * 0.9 } as const
  const names = Math.max(...lines.map(({ label }) => surface.width(label, { face: 'bold', size }))) + size
  const scale = unit ? surface.width(`${printed(max)} ${unit}`, small) + size * 0.6 : 0
  const left = field.x + scale
  const [width, height] = [field.width - names - scale, field.height - size * 2]
  const at = (index: number, value: number): XY => [
    left + (index * width) / (steps.length - 1),
    y + height - (value / max) * height,
  ]
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    const [, level] = at(0, share * max)
    line(
      surface,
      [
        [left, level],
        [left + width, level],
      ],
      { stroke: share === 0 ? edge : rule },
    )
    if (unit && (share === 0 || share === 1 || share === 0.5))
      surface.words(`${printed(share * max)} ${unit}`, left - size * 0.6, level + size * 0.3, {
        ...small,
        anchor: 'end',
        colour: muted,
      })
  }
  steps.forEach((step, index) => {
    surface.words(step, at(index, 0)[0], y + height + size * 1.5, {
      ...small,
      anchor: 'middle',
      colour: muted,
    })
  })
  const ends = apart(
    lines.map(({ values }) => at(0, values.at(-1) ?? 0)[1]),
    size * 1.3,
  )
  lines.forEach(({ label, values, tone }, index) => {
    const points = values.map((value, step) => at(step, value))
    line(surface, points, { stroke: tones[tone], width: 2.5 })
    surface.words(label, left + width + size * 0.6, (ends[index] ?? y) + size * 0.35, {
      face: 'bold',
      size,
      colour: tones[tone],
    })
  })
}

/** Heights at which names do not print over each other. */
function apart(wanted: number[], least: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = [...wanted]
  order.forEach((index, rank) => {
    const above = order[rank - 1]
    if (above === undefined) return
    placed[index] = Math.max(placed[index] ?? 0, (placed[above] ?? 0) + least)
  })
  return placed
}
