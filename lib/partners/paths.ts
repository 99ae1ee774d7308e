import { listAddress } from '@/lib/lists/addresses'
import type { Helix } from '@/prisma/generated/enums'

export type PartnerFilters = {
  helix?: Helix
  /** ISO 3166 alpha-2 in lower case. */
  country?: string
  project?: string
  page?: number
}

/** Address of the list of partners without its language: pages put that before it. */
export function partnersPath(filters: PartnerFilters = {}): string {
  return listAddress('/partners', filters)
}

export function partnerPath(slug: string): string {
  return `/partners/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const partnersTag = 'partners'

/** Touched by a write to this one. */
export function partnerTag(id: string): string {
  return `partner:${id}`
}
