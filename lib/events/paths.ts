import { listAddress } from '@/lib/lists/addresses'

export type EventFilters = {
  /** Absent: what comes up. */
  when?: 'upcoming' | 'past'
  group?: string
  kind?: string
  city?: string
  page?: number
}

/** Address of the list of events without its language: pages put that before it. */
export function eventsPath({ when, ...filters }: EventFilters = {}): string {
  return listAddress('/events', { when: when === 'past' ? when : undefined, ...filters })
}

export function eventPath(slug: string): string {
  return `/events/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const eventsTag = 'events'

/** Touched by a write to this one. */
export function eventTag(id: string): string {
  return `event:${id}`
}
