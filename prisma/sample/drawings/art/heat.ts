import type { Art } from '@/prisma/sample/documents/decks/format'

const boreholes = [38, 44, 50, 56, 62].map((x) => ({
  line: [x, 34, x, 48],
  tone: 'quiet' as const,
  heavy: true,
}))

export const heatExchange: Art = {
  alt: '',
  diagram: [
    { box: [0, 2, 26, 19], label: 'Hospital', tone: 'blue' },
    { box: [74, 2, 26, 19], label: 'Campus', tone: 'accent' },
    { circle: [50, 11.5, 9.5], label: 'Pump', tone: 'ink', filled: true },
    { line: [26, 7, 41, 7], tone: 'accent', head: true, heavy: true },
    { line: [59, 7, 74, 7], tone: 'accent', head: true, heavy: true },
    { line: [74, 16, 59, 16], tone: 'blue', head: true, heavy: true },
    { line: [41, 16, 26, 16], tone: 'blue', head: true, heavy: true },
    { words: 'heat', at: [66.5, 4.6], anchor: 'middle', tone: 'accent', strong: true },
    { words: 'cold', at: [33.5, 22.4], anchor: 'middle', tone: 'blue', strong: true },
    { line: [0, 28, 100, 28], tone: 'quiet' },
    { line: [50, 21, 50, 34], tone: 'ink' },
    { line: [38, 34, 62, 34], tone: 'ink' },
    ...boreholes,
    { words: 'Boreholes keep it\nuntil winter', at: [66, 40], tone: 'quiet' },
  ],
}

export const storageHeaterDay: Art = {
  alt: '',
  lines: {
    steps: ['0 h', '6 h', '12 h', '18 h', '24 h'],
    max: 10,
    lines: [
      { label: 'As told', values: [3, 8, 7.6, 7, 2.4], tone: 'accent' },
      { label: 'Blindly', values: [2, 10, 5.4, 1.2, 1], tone: 'blue' },
    ],
  },
}

export const surfaceWater: Art = {
  alt: '',
  diagram: [
    { area: [0, 14, 44, 14, 44, 30, 0, 30], tone: 'blue' },
    { words: 'Water of the basin', at: [3, 24], tone: 'blue', strong: true },
    { area: [44, 10, 48, 10, 48, 34, 44, 34], tone: 'ink', filled: true },
    { area: [0, 30, 44, 30, 44, 34, 48, 34, 48, 18, 100, 18, 100, 38, 0, 38], tone: 'quiet' },
    { area: [0, 38, 100, 38, 100, 50, 0, 50], tone: 'ink' },
    { words: 'Sand keeps the warmth of summer', at: [3, 45.6], strong: true },
    { box: [70, 0, 28, 18], label: 'Building', tone: 'accent' },
    { circle: [57, 12.5, 5.2], label: '', tone: 'ink', filled: true },
    { words: 'Pump', at: [57, 4.6], anchor: 'middle', strong: true },
    { line: [38, 18, 52, 14], tone: 'accent', head: true, heavy: true },
    { line: [62.5, 12, 70, 12], tone: 'accent', head: true, heavy: true },
    { line: [57, 18, 57, 41], tone: 'accent', head: true },
    { line: [62, 41, 62, 16.5], tone: 'accent', head: true },
  ],
}
