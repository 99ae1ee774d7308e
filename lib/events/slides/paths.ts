import { listAddress } from '@/lib/lists/addresses'

export const slidesNews = ['asked', 'shown'] as const

/** The page on which the slides of a meeting are collected, without the page's language. */
export function eventSlidesPath(
  eventId: string,
  { done, ask }: { done?: (typeof slidesNews)[number]; ask?: string } = {},
): string {
  return listAddress(`/editor/events/${eventId}/slides`, { ask, done })
}

/** The page that a speaker's link opens, without its language. */
export function speakerPath(token: string): string {
  return `/slides/${token}`
}

/** Where a speaker's files are sent. */
export function speakerUploadPath(token: string): string {
  return `/api/slides/${token}`
}
