import { listAddress } from '@/lib/lists/addresses'

export const checkInNews = ['there', 'gone', 'again', 'walked-in'] as const
export type CheckInNews = (typeof checkInNews)[number]

/** The page at the door, without the page's language. */
export function checkInPath(
  eventId: string,
  filters: { q?: string | undefined; done?: CheckInNews; who?: string; walkIn?: '1' } = {},
): string {
  const { q, done, who, walkIn } = filters
  return listAddress(`/editor/events/${eventId}/check-in`, { q, 'walk-in': walkIn, done, who })
}

/** Where the page sends what was pressed, and asks who is there. */
export function checkInDoor(eventId: string): string {
  return `/api/desk/events/${eventId}/check-in`
}
