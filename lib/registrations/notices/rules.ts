export type EventChange = 'changed' | 'cancelled'

/** What the organisers said of a change, in their words. */
export type ChangeReason = { change: EventChange; text: string }

/** Who is told of a change: those who were refused or went away are not. */
export const concerned = ['pending', 'offered', 'confirmed', 'waitlisted'] as const

/**
 * What was said of the changes that nobody, or not everybody, was told of yet, in its order. Why a meeting was
 * cancelled goes when it takes place after all.
 * @param latest the newest change, with what was said of it
 */
export function reasonsWith(
  untold: readonly ChangeReason[],
  { change, text }: { change: EventChange; text: string | undefined },
): ChangeReason[] {
  const standing = change === 'cancelled' ? untold : untold.filter((one) => one.change === 'changed')
  if (!text) return [...standing]
  return [...standing.filter((one) => one.change !== change || one.text !== text), { change, text }]
}

/** What a mail about the newest change gives as its reason: why a meeting was moved is no reason for cancelling it. */
export function reasonTold(reasons: readonly ChangeReason[], latest: EventChange): string | undefined {
  const texts = reasons.filter(({ change }) => change === latest).map(({ text }) => text)
  return texts.length > 0 ? texts.join('\n') : undefined
}
