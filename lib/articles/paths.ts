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

/** Addresses of the desk, without their language. */
export const deskPath = '/editor/articles'

/** @param part what stands under it: versions, preview, conflict */
export function deskArticlePath(id: string, language?: string, part?: string): string {
  return listAddress([deskPath, id, ...(part ? [part] : [])].join('/'), { language })
}

/** Where a quoted person answers, by a mailed link and without an account. */
export function quotePath(token: string): string {
  return `/quotes/${token}`
}

/** Where a shared draft is read without an account. */
export function previewPath(token: string): string {
  return `/previews/${token}`
}

/** Of the work that publishes a draft at its time. One for each time: what is in hand already cannot be moved. */
export function publishJobKey(id: string, language: string, at: Date): string {
  return `publish-article:${id}:${language}:${at.toISOString()}`
}

export function withdrawJobKey(id: string, language: string, at: Date): string {
  return `withdraw-article:${id}:${language}:${at.toISOString()}`
}
