/** What the comparison of two texts says, by the names of its messages. */
export const conflictKeys = [
  'both',
  'yours',
  'theirs',
  'titleField',
  'summaryField',
  'bodyField',
  'beyondWords',
  'nothingKept',
  'notCompared',
] as const

export type ConflictWords = Readonly<Record<(typeof conflictKeys)[number], string>>
