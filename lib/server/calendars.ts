import 'server-only'
import { randomUUID } from 'node:crypto'
import { calendars } from '@/lib/calendars/paths'
import { calendarType, writeCalendar, type CalendarEntry } from '@/lib/calendars/calendar'
import { getEventOfCalendar, getGroupOfCalendar, listEventsOfCalendar } from '@/lib/events/calendar/queries'
import { defaultLanguage, isLanguage, type Language } from '@/lib/i18n/languages'
import { wordsFor } from '@/lib/i18n/words'
import { settings } from '@/lib/env'
import { getPortal } from '@/lib/portal/queries'
import type { PageKind } from '@/lib/server/pages'
import { whileReading, type Reading } from '@/lib/server/reading'
import type { Rendering } from '@/lib/server/render'
import { fits } from '@/lib/server/segments'
import type { Target } from '@/lib/server/target'

type Which = { of: 'all' } | { of: 'group' | 'event'; slug: string }

type CalendarAddress = {
  language: Language
  kind: PageKind
  canonical: string
  record: { section: string; slug: string } | null
}

/**
 * A calendar as an address of the portal: kept, and dropped when what it tells of is touched, as pages are.
 * @returns null where there is none
 */
export function calendarAddress({ path, query }: Target): CalendarAddress | null {
  const which = read(path)
  if (!which) return null
  const given = new URLSearchParams(query).get('lang') ?? ''
  const language = isLanguage(given) ? given : defaultLanguage
  const canonical = language === defaultLanguage ? path : `${path}?lang=${language}`
  const record = which.of === 'all' ? null : { section: `${which.of}s`, slug: which.slug }
  return { language, kind, canonical, record }
}

/** @param address canonical; null for what is no calendar's */
export function calendarAt(address: string): (() => Promise<Rendering>) | null {
  const [path = '', query = ''] = address.split('?', 2)
  const found = calendarAddress({ path, query })
  const which = read(path)
  return found && which && (() => renderCalendar(found, which))
}

/**
 * Where the calendar of a record is that moved, so that those who subscribed to it need not again.
 * @param find where a page has moved to, with a language before it
 */
export function movedCalendar(address: string, find: (target: Target) => string | null): string | null {
  const [path = '', query = ''] = address.split('?', 2)
  const which = read(path)
  if (!which || which.of === 'all') return null
  const page = `/${which.of}s/${which.slug}`
  const [, language, ...moved] = find({ path: page, query: '' })?.split('/') ?? []
  if (!isLanguage(language)) return null
  return `/${moved.join('/')}${path.slice(page.length)}${query && `?${query}`}`
}

const kind: PageKind = {
  path: [],
  parameters: {},
  ...{ personal: false, private: false, form: false, endless: false },
}

function read(path: string): Which | null {
  if (path === calendars.all) return { of: 'all' }
  for (const of of ['group', 'event'] as const) {
    const [before = '', after = ''] = calendars[of].split('[slug]')
    const slug = path.slice(before.length, -after.length)
    if (path === before + slug + after && fits(['[slug]'], [slug])) return { of, slug }
  }
  return null
}

async function renderCalendar({ language, canonical }: CalendarAddress, which: Which): Promise<Rendering> {
  const reading: Reading = {
    ...{ tags: new Set<string>(), headers: [], asking: null, denied: null },
    ...{ status: 200, keep: true, until: Infinity, reference: randomUUID().slice(0, 8) },
  }
  const html = await whileReading(reading, async () => {
    const portal = await getPortal(language)
    const found = await entriesOf(which, language)
    if (!found) {
      Object.assign(reading, { status: 404, keep: false })
      return ''
    }
    const changed = Math.max(...found.entries.map(({ changedAt }) => changedAt.getTime()))
    if (Number.isFinite(changed)) reading.headers.push(['Last-Modified', new Date(changed).toUTCString()])
    const name = `${found.name} · ${portal.name}`
    const source = which.of === 'event' ? {} : { source: settings().portalUrl + canonical }
    return writeCalendar({ name, language, method: 'publish', organiser: null, ...source }, found.entries)
  })
  return { ...reading, html, contentType: calendarType, location: null }
}

async function entriesOf(
  which: Which,
  language: Language,
): Promise<{ name: string; entries: CalendarEntry[] } | null> {
  if (which.of === 'event') {
    const entry = await getEventOfCalendar(language, which.slug)
    return entry && { name: entry.title, entries: [entry] }
  }
  if (which.of === 'all')
    return { name: wordsFor(language)('events.title'), entries: await listEventsOfCalendar(language) }
  const group = await getGroupOfCalendar(language, which.slug)
  return group === null ? null : { name: group, entries: await listEventsOfCalendar(language, which.slug) }
}
