import { listAddress } from '@/lib/lists/addresses'

export type ThemeFilters = { page?: number }

/** Address of the list of themes without its language: pages put that before it. */
export function themesPath(filters: ThemeFilters = {}): string {
  return listAddress('/themes', filters)
}

export function themePath(slug: string): string {
  return `/themes/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const themesTag = 'themes'

/** Touched by a write to this one. */
export function themeTag(id: string): string {
  return `theme:${id}`
}
