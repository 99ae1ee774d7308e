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

/** Of a document's current file: it stays when the file is replaced. */
export function filePath(id: string, name: string): string {
  return `/files/${id}/${encodeURIComponent(name)}`
}

/** Of one file that a document has or had. */
export function versionPath(id: string, name: string, number: number): string {
  return `/files/${id}/${number}/${encodeURIComponent(name)}`
}

/** Of the picture of one page, counted from 1. */
export function pagePicturePath(id: string, version: number, page: number): string {
  return `/files/${id}/${version}/pages/${page}.webp`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const documentsTag = 'documents'

/** Touched by a write to this one. */
export function documentTag(id: string): string {
  return `document:${id}`
}
