import type { DeskFilters } from '@/lib/images/desk/schema'
import { listAddress } from '@/lib/lists/addresses'

/** Of the list at the desk, without its language. `done` is what was just done. */
export function deskImagesPath(filters: DeskFilters & { done?: string } = {}): string {
  return listAddress('/editor/images', filters)
}

export function deskImagePath(id: string, about: { done?: string; language?: string } = {}): string {
  return listAddress(`/editor/images/${id}`, about)
}

export function newImagePath(): string {
  return '/editor/images/new'
}
