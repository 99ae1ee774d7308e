/** People have no list: one comes to them from what they said, wrote or lead. */
export function personPath(slug: string): string {
  return `/people/${slug}`
}

/** Touched by every write to any of them; what mentions depend on. */
export const peopleTag = 'people'

/** Touched by a write to this one. */
export function personTag(id: string): string {
  return `person:${id}`
}
