import { listAddress } from '@/lib/lists/addresses'

/** What became of the form that was sent last. */
export const minutesNews = ['saved', 'merged', 'added', 'removed'] as const

/** The page on which a meeting's minutes, decisions and actions are written, without the page's language. */
export function minutesPath(
  eventId: string,
  {
    section,
    outcome,
    done,
  }: { section?: string; outcome?: string; done?: (typeof minutesNews)[number] } = {},
): string {
  return listAddress(`/editor/events/${eventId}/minutes`, { section, outcome, done })
}
