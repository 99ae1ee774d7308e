import { listAddress } from '@/lib/lists/addresses'

export type DocumentFilters = {
  kind?: string
  theme?: string
  city?: string
  project?: string
  /** Of the file. */
  language?: string
  year?: number
  page?: number
}

/** Address of the library without its language: pages put that before it. */
export function documentsPath(filters: DocumentFilters = {}): string {
  return listAddress('/library', filters)
}

export function documentPath(slug: string): string {
  return `/library/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const documentsTag = 'documents'

/** Touched by a write to this one. */
export function documentTag(id: string): string {
  return `document:${id}`
}
