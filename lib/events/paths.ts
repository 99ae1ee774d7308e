export function eventPath(slug: string): string {
  return `/events/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const eventsTag = 'events'

/** Touched by a write to this one. */
export function eventTag(id: string): string {
  return `event:${id}`
}
