import type { Slug } from '@/prisma/sample/types/words'

export type SampleAttendance = {
  event: Slug
  /** How many of the invented people register, from which of them on. */
  people: number
  from: number
  /** What some of them say to the questions, in their order; others leave them empty. */
  answers?: (string | number[] | null)[][]
}

/** Who comes to the meetings ahead. The workshop is full, and three people wait for it. */
export const sampleAttendances: SampleAttendance[] = [
  { event: 'lunch-at-the-substation', people: 10, from: 0 },
  {
    event: 'coordinators-meeting',
    people: 14,
    from: 6,
    answers: [
      [[0], 'The city guarantees'],
      [null, 'Residents will be informed'],
      [[1, 3], null],
      [[2], 'In due time'],
      [[0, 3], 'The city guarantees'],
    ],
  },
  { event: 'webinar-financing-districts', people: 21, from: 12 },
  { event: 'replication-workshop-gdansk', people: 33, from: 2 },
]
