import type { ArticleKind } from '@/prisma/generated/enums'
import { listAddress } from '@/lib/lists/addresses'

export type ArticleFilters = {
  theme?: string
  city?: string
  project?: string
  partner?: string
  kind?: ArticleKind
  year?: number
  page?: number
}

/** Address of the news list without its language: pages put that before it. */
export function articlesPath(filters: ArticleFilters = {}): string {
  return listAddress('/news', filters)
}

export function articlePath(slug: string): string {
  return `/news/${slug}`
}

/** Touched by every write to any article; what lists depend on. */
export const articlesTag = 'articles'

/** Touched by a write to this one. */
export function articleTag(id: string): string {
  return `article:${id}`
}
