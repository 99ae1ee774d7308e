import type { Bars } from '@/prisma/sample/documents/decks/format'
import type { Field } from './art'
import { accent, blue, edge, ink, rule } from '@/lib/pdf/look'
import { line, rectangle, type Surface } from '@/lib/pdf/surface'

/** Lying bars, so that their names can be read; each says its value at its end. */
export function drawBars(surface: Surface, { unit, max, bars }: Bars, field: Field): void {
  const { x, y, width, height, size } = field
  const label = { face: 'sans', size } as const
  const names = Math.min(width * 0.4, Math.max(...bars.map((bar) => surface.width(bar.label, label))) + size)
  const value = ({ value: number }: Bars['bars'][number]) => [printed(number), unit].filter(Boolean).join(' ')
  const values = Math.max(...bars.map((bar) => surface.width(value(bar), { face: 'bold', size }))) + size
  const scale = (width - names - values) / (max ?? Math.max(...bars.map((bar) => bar.value)))
  const step = Math.min(height / bars.length, size * 4)
  bars.forEach((bar, index) => {
    const top = y + index * step
    const length = Math.max(1, bar.value * scale)
    line(
      surface,
      [
        [x, top],
        [x + width, top],
      ],
      { stroke: rule },
    )
    const middle = top + step / 2
    const names_ = surface.wrap(bar.label, label, names - size)
    names_.forEach((text, row) => {
      const offset = (row - (names_.length - 1) / 2) * size * 1.25
      surface.words(text, x, middle + offset + size * 0.35, { ...label, colour: ink })
    })
    const fill = bar.accent ? accent : blue
    rectangle(surface, x + names, middle - step * 0.22, length, step * 0.44, { fill })
    surface.words(value(bar), x + names + length + size * 0.5, middle + size * 0.35, {
      face: 'bold',
      size,
      colour: ink,
    })
  })
  line(
    surface,
    [
      [x + names, y],
      [x + names, y + step * bars.length],
    ],
    { stroke: edge },
  )
}

/** 10,500 and 20.5, as the portal prints numbers in English. */
export function printed(value: number): string {
  return new Intl.NumberFormat('en', { useGrouping: 'min2', maximumFractionDigits: 2 }).format(value)
}
