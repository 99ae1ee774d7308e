import { listAddress } from '@/lib/lists/addresses'
import { solutionPath } from '@/lib/solutions/paths'

/** Demonstrations have no page of their own: the row of one in the table on the page of its solution. */
export function demonstrationPath(solutionSlug: string, slug: string): string {
  return `${solutionPath(solutionSlug)}#${slug}`
}

/**
 * The page of a solution with a part of its table of demonstrations, which may be long.
 * @param page from 1
 */
export function demonstrationsPath(solutionSlug: string, page: number): string {
  return listAddress(solutionPath(solutionSlug), { page })
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const demonstrationsTag = 'demonstrations'

/** Touched by a write to this one. */
export function demonstrationTag(id: string): string {
  return `demonstration:${id}`
}
