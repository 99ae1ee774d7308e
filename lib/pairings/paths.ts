export function pairingPath(slug: string): string {
  return `/pairings/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const pairingsTag = 'pairings'

/** Touched by a write to this one. */
export function pairingTag(id: string): string {
  return `pairing:${id}`
}
