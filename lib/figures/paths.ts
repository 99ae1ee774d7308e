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

/** The place of one figure's proof: on the page of the list on which it stands today. */
export function figurePath(slug: string): string {
  return `${listAddress('/impact', { figure: slug })}#${slug}`
}

/** The same of a headline figure: they come first, and are fewer than a page has. */
export function headlineFigurePath(slug: string): string {
  return `${figuresPath()}#${slug}`
}

/** Touched by every write to any of them. */
export const figuresTag = 'figures'
