import { listAddress } from '@/lib/lists/addresses'

export type SolutionFilters = {
  area?: string
  theme?: string
  city?: string
  stage?: string
  status?: string
  view?: 'map'
  page?: number
}

/** Address of the list of solutions without its language: pages put that before it. */
export function solutionsPath(filters: SolutionFilters = {}): string {
  const { area, theme, city, stage, status, view, page } = filters
  // In this order whoever adds one to others: an address that is not the canonical one is another page.
  return listAddress('/solutions', { area, theme, city, stage, status, view, page })
}

export function solutionPath(slug: string): string {
  return `/solutions/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const solutionsTag = 'solutions'

/** Touched by a write to this one. */
export function solutionTag(id: string): string {
  return `solution:${id}`
}
