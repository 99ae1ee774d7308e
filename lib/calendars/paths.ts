import { defaultLanguage } from '@/lib/i18n/languages'

/*
 * Calendars have one address for every language, which people subscribe to for years; in which one the words are
 * stands behind it where it is not the portal's first.
 */

export function eventsCalendarPath(language: string): string {
  return inLanguage('/events.ics', language)
}

export function groupCalendarPath(slug: string, language: string): string {
  return inLanguage(`/groups/${slug}/events.ics`, language)
}

export function eventCalendarPath(slug: string, language: string): string {
  return inLanguage(`/events/${slug}.ics`, language)
}

function inLanguage(path: string, language: string): string {
  return language === defaultLanguage ? path : `${path}?lang=${language}`
}
