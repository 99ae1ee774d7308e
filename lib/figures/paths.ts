import { listAddress } from '@/lib/lists/addresses'
import type { FigureKind } from '@/prisma/generated/enums'

export type FigureFilters = {
  city?: string
  project?: string
  theme?: string
  kind?: FigureKind
  page?: number
}

/** Address of the figures with their evidence, without its language. */
export function figuresPath(filters: FigureFilters = {}): string {
  return listAddress('/impact', filters)
}

/**
 * The place of one figure's proof on the page of figures.
 * @param within what narrows the page to where it is found, however many figures there are
 */
export function figurePath(slug: string, within: Pick<FigureFilters, 'city' | 'project'> = {}): string {
  return `${figuresPath(within)}#${slug}`
}

/** Touched by every write to any of them. */
export const figuresTag = 'figures'
