import type { Art } from '@/prisma/sample/documents/decks/format'
import { drawBars } from './bars'
import { drawDiagram } from './diagram'
import { drawLines } from './lines'
import { drawMap } from './places'
import type { Surface } from '@/lib/pdf/surface'

/** Where something is drawn, and how large its smallest words are. */
export type Field = {
  x: number
  y: number
  width: number
  height: number
  size: number
  /** Colour of what lies around it. */
  ground: string
}

export function drawArt(surface: Surface, art: Art, field: Field): void {
  surface.figure(art.alt, () => {
    if ('bars' in art) drawBars(surface, art.bars, field)
    else if ('lines' in art) drawLines(surface, art.lines, field)
    else if ('diagram' in art) drawDiagram(surface, art.diagram, field)
    else drawMap(surface, art.places, field)
  })
}
