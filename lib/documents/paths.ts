export function documentPath(slug: string): string {
  return `/library/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const documentsTag = 'documents'

/** Touched by a write to this one. */
export function documentTag(id: string): string {
  return `document:${id}`
}
