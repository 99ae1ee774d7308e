import { listAddress } from '@/lib/lists/addresses'

export type PairingFilters = {
  theme?: string
  city?: string
  /** ISO 3166 alpha-2 in lower case. */
  country?: string
  level?: string
  page?: number
}

/** Address of the list of pairings without its language: pages put that before it. */
export function pairingsPath(filters: PairingFilters = {}): string {
  return listAddress('/pairings', filters)
}

export function pairingPath(slug: string): string {
  return `/pairings/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const pairingsTag = 'pairings'

/** Touched by a write to this one. */
export function pairingTag(id: string): string {
  return `pairing:${id}`
}
