import { defaultLanguage } from '@/lib/i18n/languages'

/*
 * Calendars have one address for every language, which people subscribe to for years; in which one the words are
 * stands behind it where it is not the portal's first.
 */

/** Every calendar by what it is of; `[slug]` stands for that of a record. */
export const calendars = {
  all: '/events.ics',
  group: '/groups/[slug]/events.ics',
  event: '/events/[slug].ics',
} as const

export function eventsCalendarPath(language: string): string {
  return inLanguage(calendars.all, language)
}

export function groupCalendarPath(slug: string, language: string): string {
  return inLanguage(calendars.group.replace('[slug]', slug), language)
}

export function eventCalendarPath(slug: string, language: string): string {
  return inLanguage(calendars.event.replace('[slug]', slug), language)
}

function inLanguage(path: string, language: string): string {
  return language === defaultLanguage ? path : `${path}?lang=${language}`
}
