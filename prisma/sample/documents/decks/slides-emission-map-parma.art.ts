import type { Shape } from '@/prisma/sample/documents/decks/format'
import { arrow, flow, note } from '@/prisma/sample/documents/decks/strokes'

/** Squares as the first map showed them: one stands out. */
export const firstSight: Shape[] = [
  ...squares(6, 4).map(([x, y]): Shape => ({
    box: [4 + x * 15, 2 + y * 11.5, 14.4, 11],
    tone: x === 3 && y === 1 ? 'accent' : 'quiet',
    filled: x === 3 && y === 1,
  })),
  {
    line: [4, 44, 30, 34, 44, 26, 54, 22],
    tone: 'ink',
    heavy: true,
  },
  { words: 'la strada', at: [5, 34.6], tone: 'ink', strong: true },
  { words: 'scuola elementare', at: [65, 20], tone: 'accent', strong: true },
]

export const verbs: Shape[] = [
  { box: [6, 3, 24, 13], label: '1. Mappare', sub: 'da dove vengono', tone: 'accent', filled: true },
  { box: [62, 3, 24, 13], label: '2. Pianificare', sub: 'chi fa che cosa', tone: 'blue' },
  { box: [62, 32, 24, 13], label: '3. Agire', tone: 'blue' },
  { box: [6, 32, 24, 13], label: '4. Controllare', sub: 'che cosa è cambiato', tone: 'blue' },
  flow([30, 9.5], [62, 9.5], 'ink'),
  flow([74, 16], [74, 32], 'ink'),
  flow([62, 38.5], [30, 38.5], 'ink'),
  flow([18, 32], [18, 16], 'ink'),
  {
    line: [99, 38.5, 86.4, 38.5],
    tone: 'accent',
    dashed: true,
    head: true,
  },
  { words: 'da qui arrivavano tutti', at: [99, 49], tone: 'accent', anchor: 'end' },
]

export const twoMaps: Shape[] = [
  { box: [2, 3, 38, 30], tone: 'accent' },
  { words: 'Dove passa', at: [5, 8], tone: 'accent', strong: true },
  {
    line: [2, 22, 40, 22],
    tone: 'ink',
    heavy: true,
  },
  { box: [7, 12, 6, 7], tone: 'quiet' },
  { box: [17, 12, 6, 7], tone: 'quiet' },
  { box: [27, 12, 6, 7], tone: 'quiet' },
  { box: [12, 25, 6, 7], tone: 'quiet' },
  { box: [22, 25, 6, 7], tone: 'quiet' },
  { box: [60, 3, 38, 30], tone: 'blue' },
  { words: 'Dove abita chi guida', at: [63, 8], tone: 'blue', strong: true },
  { circle: [68, 20, 3], tone: 'blue', filled: true },
  { circle: [80, 15, 3], tone: 'blue', filled: true },
  { circle: [88, 26, 3], tone: 'blue', filled: true },
  arrow([65, 20], [41, 22], 'blue'),
  arrow([77, 15], [41, 21], 'blue'),
  arrow([85, 26], [41, 23], 'blue'),
  note('dice chi soffre', [21, 38.5], 'accent'),
  note('dice con chi bisogna parlare', [79, 38.5], 'blue'),
  note('Chi ne mostra una sola sta vendendo qualcosa.', [50, 46.5]),
]

export const oneWorks: Shape[] = [
  ...squares(4, 3).map(([x, y]): Shape => ({
    box: [10 + x * 20, 2 + y * 15, 19.4, 14.4],
    tone: y === 1 && x < 3 ? 'accent' : 'quiet',
  })),
  { box: [16, 20, 44, 9], label: 'Fabbrica', tone: 'ink', filled: true },
  note('1 + 1 + 1 = 1', [40, 43], 'accent'),
]

function squares(columns: number, rows: number): [x: number, y: number][] {
  return Array.from({ length: columns * rows }, (_, index) => [index % columns, Math.floor(index / columns)])
}
