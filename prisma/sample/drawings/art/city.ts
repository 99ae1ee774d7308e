import type { Art, Shape, Tone } from '@/prisma/sample/documents/decks/format'

/** From less to more, over a made-up town: denser in the middle and along two roads. */
const field = ['1111121111', '1122221211', '1223332221', '2234433332', '1223332211', '1112221111']
const tones: { tone: Tone; filled: boolean }[] = [
  { tone: 'quiet', filled: false },
  { tone: 'ink', filled: false },
  { tone: 'accent', filled: false },
  { tone: 'accent', filled: true },
]
const squares = field.flatMap((row, y) =>
  [...row].map((step, x): Shape => ({ box: [x * 6.6, y * 8, 6, 7.2], ...tones[Number(step) - 1] })),
)
const legend = tones.map((look, index): Shape => ({ box: [74, 32 - index * 8, 6, 7.2], ...look }))

export const emissionMap: Art = {
  alt: '',
  diagram: [
    ...squares,
    ...legend,
    { words: 'most', at: [82, 13.4], strong: true },
    { words: 'least', at: [82, 37.4], strong: true },
  ],
}

const car = (x: number, tone: Tone): Shape[] => [
  { area: [x, 33, x + 3.5, 28, x + 11, 28, x + 15, 33, x + 18, 33.6, x + 18, 38, x, 38], tone, filled: true },
  { circle: [x + 4, 38.4, 2.4], tone: 'ink', filled: true },
  { circle: [x + 14, 38.4, 2.4], tone: 'ink', filled: true },
]
const post = (x: number): Shape[] => [
  { area: [x, 22, x + 3, 22, x + 3, 41, x, 41], tone: 'accent', filled: true },
  { line: [x + 3, 27, x + 7, 31, x + 9, 33], tone: 'accent' },
]
const house = (x: number, height: number): Shape[] => [
  { area: [x, 20 - height, x + 9, 13 - height, x + 18, 20 - height, x + 18, 20, x, 20], tone: 'quiet' },
]

export const chargingStreet: Art = {
  alt: '',
  diagram: [
    ...[2, 22, 42, 62, 82].flatMap((x, index) => house(x, [10, 12, 9, 12, 10][index] ?? 10)),
    { line: [0, 20, 100, 20], tone: 'ink' },
    { line: [0, 41, 100, 41], tone: 'ink', heavy: true },
    ...[8, 40, 72].flatMap(post),
    ...car(17, 'blue'),
    ...car(49, 'blue'),
    ...car(81, 'quiet'),
    { words: 'A post for two cars, where people live', at: [50, 48.4], anchor: 'middle', strong: true },
  ],
}

/** A block seen from above its corner: its top, its left and its right side. */
function block(x: number, y: number, height: number, tone: Tone): Shape[] {
  const [w, d] = [9, 4.5]
  return [
    { area: [x - w, y - height, x, y + d - height, x, y + d, x - w, y], tone, filled: true },
    { area: [x, y + d - height, x + w, y - height, x + w, y, x, y + d], tone: 'ink', filled: true },
    { area: [x, y - d - height, x + w, y - height, x, y + d - height, x - w, y - height], tone },
  ]
}

export const cityModel: Art = {
  alt: '',
  diagram: [
    { area: [38, 2, 78, 22, 38, 42, -2, 22], tone: 'quiet' },
    ...block(38, 14, 5, 'blue'),
    ...block(24, 21, 12, 'blue'),
    ...block(52, 21, 8, 'blue'),
    ...block(38, 28, 17, 'accent'),
    ...block(54, 32, 5, 'blue'),
    { line: [47, 14, 72, 6], tone: 'accent' },
    { words: 'One record for\neach building', at: [73.5, 6.6], strong: true },
    { words: 'Streets and pipes share its ground', at: [22, 48.8] },
  ],
}
