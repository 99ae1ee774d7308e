import type { Shape } from '@/prisma/sample/documents/decks/format'
import { arrow, flow, note } from '@/prisma/sample/documents/decks/strokes'

/** A wall from outside to inside, and who may touch which face of it. */
export const wall: Shape[] = [
  { box: [22, 8, 20, 28], label: 'Cegła', tone: 'accent' },
  { box: [42, 8, 6, 28], tone: 'quiet' },
  { box: [48, 8, 20, 28], label: 'Cegła', tone: 'accent' },
  { box: [68, 8, 4, 28], tone: 'ink' },
  { box: [72, 8, 2, 28], tone: 'blue', filled: true },
  note('wapno', [45, 41.5], 'quiet'),
  {
    line: [45, 36, 45, 39],
    tone: 'quiet',
  },
  { words: 'palec tynku', at: [69, 46.5], anchor: 'end' },
  {
    line: [70, 36, 70, 46],
    tone: 'ink',
  },
  { words: 'dziewięć warstw farby', at: [75, 41.5], tone: 'blue' },
  {
    line: [73, 36, 73, 41],
    tone: 'blue',
  },
  { words: 'z zewnątrz:\nnie dotykać', at: [3, 20], tone: 'quiet', strong: true },
  { words: 'od środka:\ntu pracujemy', at: [80, 20], tone: 'blue', strong: true },
]

export const inOrder: Shape[] = [
  { box: [2, 6, 26, 15], label: 'Woda', sub: 'rynny, fundament, mokry mur', tone: 'blue', filled: true },
  { box: [37, 6, 26, 15], label: 'Powietrze', sub: 'wentylacja, okna', tone: 'blue' },
  { box: [72, 6, 26, 15], label: 'Ciepło', sub: 'źródło mniejsze, niż było', tone: 'accent' },
  flow([28, 13.5], [37, 13.5], 'ink'),
  flow([63, 13.5], [72, 13.5], 'ink'),
  note('A kto ją pominie, ma', [50, 30], 'quiet'),
  { box: [2, 34, 26, 12], label: 'mróz w cegle', tone: 'quiet' },
  { box: [37, 34, 26, 12], label: 'pleśń w klasie', tone: 'quiet' },
  { box: [72, 34, 26, 12], label: 'kotły za duże', tone: 'quiet' },
]

/** Where cold, damp and wood meet once a wall is insulated on the inside. */
export const beamEnd: Shape[] = [
  { box: [20, 2, 24, 46], tone: 'accent' },
  { box: [44, 2, 7, 18], tone: 'blue' },
  { box: [44, 30, 7, 18], tone: 'blue' },
  { box: [33, 20, 60, 10], label: 'belka', tone: 'ink' },
  { circle: [35, 25, 3.6], tone: 'accent', filled: true },
  arrow([6, 25], [30.5, 25], 'blue'),
  { words: 'chłód', at: [6, 22], tone: 'blue', strong: true },
  { words: 'ocieplenie', at: [53, 11], tone: 'blue' },
  { words: 'tu spotyka się chłód\nz wilgocią w drewnie', at: [53, 39], tone: 'accent' },
  {
    line: [52, 38, 37, 28],
    tone: 'accent',
  },
]
