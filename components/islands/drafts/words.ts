/** What the keeper of drafts says, by the names of its messages. */
export const keeperKeys = [
  'saved',
  'saving',
  'unsaved',
  'offline',
  'lost',
  'failed',
  'signedOut',
  'signIn',
  'gone',
  'invalid',
  'conflict',
  'conflictSomebody',
  'yours',
  'theirs',
  'keepMine',
  'takeTheirs',
  'compare',
  'found',
  'bringBack',
  'discard',
  'broughtBack',
  'others',
] as const

export type KeeperWords = Readonly<Record<(typeof keeperKeys)[number], string>>
