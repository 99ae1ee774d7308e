import type { Art, Shape } from '@/prisma/sample/documents/decks/format'

const steps: [string, string][] = [
  ['Ask each', 'officer'],
  ['Win a', 'mandate'],
  ['Write it in', 'the rules'],
  ['Publish', 'by default'],
]

export const openDataSteps: Art = {
  alt: '',
  diagram: steps.flatMap(([first, second], index): Shape[] => {
    const [left, top] = [index * 25, 37 - index * 12]
    const box: [number, number, number, number] = [left, top, 25, 50 - top]
    if (index === steps.length - 1)
      return [{ box, label: `${first} ${second}`, tone: 'accent', filled: true }]
    return [
      { box, tone: 'blue' },
      {
        words: `${first}\n${second}`,
        at: [left + 12.5, top - 7],
        anchor: 'middle',
        strong: true,
        tone: 'blue',
      },
    ]
  }),
}

const hours = ['9', '11', '13', '15', '17']
const blocks: [from: number, to: number, label: string][] = [
  [0, 1, 'List'],
  [1, 2, 'Map'],
  [2, 3, 'Talk'],
  [3, 4, 'Plan'],
]

export const planningDay: Art = {
  alt: '',
  diagram: [
    ...hours.flatMap((hour, index): Shape[] => [
      { line: [index * 25, 4, index * 25, 40], tone: 'quiet' },
      {
        words: `${hour} h`,
        at: [index * 25, 46],
        anchor: index === 0 ? 'start' : index === 4 ? 'end' : 'middle',
        tone: 'quiet',
      },
    ]),
    ...blocks.map(([from, to, label], index): Shape => ({
      box: [from * 25 + 1, 6 + index * 8.4, (to - from) * 25 - 2, 7],
      label,
      tone: index === 3 ? 'accent' : 'blue',
      ...(index === 3 ? { filled: true } : {}),
    })),
    { line: [24, 13, 29, 14.6], head: true },
    { line: [49, 21.4, 54, 23], head: true },
    { line: [74, 29.8, 79, 31.4], head: true },
  ],
}
