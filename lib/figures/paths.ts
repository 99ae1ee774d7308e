import { listAddress } from '@/lib/lists/addresses'

export type FigureFilters = { city?: string; project?: string; theme?: string; kind?: string; page?: number }

/** Address of the figures with their evidence, without its language. */
export function figuresPath(filters: FigureFilters = {}): string {
  return listAddress('/impact', filters)
}

/** The place of one figure's proof on the page of figures. */
export function figurePath(slug: string): string {
  return `/impact#${slug}`
}

/** Touched by every write to any of them. */
export const figuresTag = 'figures'
