/** What can have been done just now, as the page that follows says it. */
const toRecords = ['added', 'deleted', 'publish', 'withdraw', 'trash', 'restore'] as const
const toOne = [
  'added',
  'saved',
  'published',
  'withdrawn',
  'replaced',
  'companion',
  'trashed',
  'restored',
] as const

/** "trash-3": what was done to how many, as the address of the list says it. */
export function doneTogether(
  said: string | undefined,
): { what: (typeof toRecords)[number]; count: number } | null {
  const [, word, number = '1'] = /^([a-z]+)(?:-(\d{1,3}))?$/.exec(said ?? '') ?? []
  const what = toRecords.find((known) => known === word)
  return what ? { what, count: Number(number) } : null
}

export function doneToRecord(said: string | undefined): (typeof toOne)[number] | null {
  return toOne.find((known) => known === said) ?? null
}

/** Ids of files that were just sent, as an address holds them. */
export function sentIds(said: string | undefined): string[] {
  return (said ?? '').split(',').filter((id) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
}
