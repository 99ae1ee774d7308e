import { listAddress } from '@/lib/lists/addresses'
import type { SearchType } from '@/lib/search/schema'

export type SearchFilters = {
  /** As it was typed. */
  q?: string
  type?: SearchType
  theme?: string
  city?: string
  year?: number
  page?: number
}

/** Address of a search without its language: pages put that before it. */
export function searchPath(filters: SearchFilters = {}): string {
  return listAddress('/search', filters)
}
