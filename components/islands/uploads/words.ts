/** What is said of files on their way, by the names of its messages. */
export const uploadKeys = [
  'waiting',
  'progress',
  'done',
  'cancel',
  'cancelled',
  'retry',
  'remove',
  'noConnection',
  'tooLarge',
  'wrongKind',
  'refused',
  'signedOut',
  'full',
  'incomplete',
  'files',
] as const

export type UploadWords = Readonly<Record<(typeof uploadKeys)[number], string>>
