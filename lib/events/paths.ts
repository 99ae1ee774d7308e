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

/** The page of one meeting at the desk that its form is on, or one of the others, without the page's language. */
export function deskEventPath(
  id: string,
  part?: DeskEventPart,
  parameters: Record<string, string | undefined> = {},
): string {
  return listAddress(['/editor/events', id, part].filter(Boolean).join('/'), parameters)
}

/** The pages of one meeting at the desk beside its form. */
export type DeskEventPart =
  | 'agenda'
  | 'questions'
  | 'dates'
  | 'preview'
  | 'registrations'
  | 'check-in'
  | 'slides'
  | 'minutes'
  | 'closing'

/** What was just done to a meeting, to be told on its pages. */
export const eventNews = [
  'saved',
  'added',
  'removed',
  'ordered',
  'cancelled',
  'resumed',
  'moved',
  'series',
] as const
export type EventNews = (typeof eventNews)[number]
