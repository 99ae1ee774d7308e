import type { DeskFilters } from '@/lib/documents/schema'
import { listAddress } from '@/lib/lists/addresses'

/** Of the list at the desk, without its language. `done` is what was just done to some of its records. */
export function deskDocumentsPath(filters: DeskFilters & { done?: string } = {}): string {
  return listAddress('/editor/documents', filters)
}

export function deskDocumentPath(id: string, about: { done?: string; language?: string } = {}): string {
  return listAddress(`/editor/documents/${id}`, about)
}

/** @param story that the files are for, "new" for one that has not begun; without it they are for the library alone */
export function newDocumentPath(story: { article?: string; language?: string } = {}): string {
  return listAddress('/editor/documents/new', story)
}
