import { calendars } from '@/lib/calendars/paths'
import { evidenceFiles } from '@/lib/events/closing/paths'
import { speakerUploadPath } from '@/lib/events/slides/paths'
import { feedFormats } from '@/lib/feeds/feed'
import { feedSections } from '@/lib/feeds/paths'
import { deskUploads, doors } from '@/lib/server/doors'
import { pages } from '@/lib/server/pages'
import { listRecords, type Records } from './rights-records'

/** One line of the table: an address with a record of a certain kind in it, and a method. */
export type Line = {
  /** As in the list of pages or doors: /editor/articles/[id]. */
  pattern: string
  /** Whose record stands in it; empty where none does. */
  of: string
  method: string
  /** Path and query. */
  address: string
  /** What is sent, as JSON: nothing that a door would take, or something that it refuses to whoever may send it. */
  body: unknown
  /** The same with a record that is not there; null where no record stands in it. */
  unknown: string | null
  /** Set where one at a time is let in, whoever it is. */
  oneByOne?: true
}

const nowhere = '00000000-0000-7000-8000-000000000000'
/** What stands in an address where no record is, by the room that it leaves for one. */
const none = {
  '[id]': nowhere,
  '[slug]': 'there-is-no-such-record',
  '[token]': 'no-such-token-was-ever-given-out-to-anybody',
}
const rooms = ['[id]', '[slug]', '[token]'] as const

/** What doors have to be asked before they say who may: a search for cities, a save of what is newer by now. */
const questions: Record<string, { query?: string; body?: unknown }> = {
  '/api/desk/search': { query: '?language=en&kinds=city' },
  '/api/desk/articles/[id]/presence': { query: '?language=en' },
  '/api/desk/articles/[id]/comparison': {
    body: { version: 1, fields: { language: 'en', title: '', summary: '' } },
  },
  '/api/desk/articles/[id]/draft': {
    body: { version: 1_000_000_000, fields: { language: 'en', title: '', summary: '' } },
  },
}

/** Those that a page of the desk leads to, and one that there is not. */
const files = [...evidenceFiles, 'nothing.pdf']

/** Calendars and feeds, by which other programs read what is published. */
const followed = [
  ...Object.values(calendars),
  ...feedSections.flatMap((section) => Object.keys(feedFormats).map((format) => `/en/${section}/${format}`)),
]

/** Every address of the portal with every method, each with the records that make a difference. */
export async function allLines(): Promise<Line[]> {
  const records = await listRecords()
  const ofPages = pages.flatMap((page) => {
    const pattern = `/${['en', ...page.path].join('/')}`
    const lines = linesOf(pattern, 'GET', records)
    // A form is asked for the same rights as its page: one record is enough.
    const forms = linesOf(pattern, 'POST', records).filter(({ of }) => !of.endsWith(', draft'))
    return page.private || page.form ? [...lines, ...forms.slice(0, 1)] : lines
  })
  const ofDoors = doors.flatMap((door) =>
    door.methods.flatMap((method) =>
      patternsOf(door.path).flatMap((pattern) => linesOf(pattern, method, records)),
    ),
  )
  const ofFollowed = followed.flatMap((pattern) => linesOf(pattern, 'GET', records))
  return [...ofPages, ...ofDoors, ...uploadsOf(records), ...ofFollowed, ...filesOf(records)]
}

function patternsOf(segments: readonly string[]): string[] {
  const pattern = `/${segments.join('/')}`
  return pattern.includes('[file]') ? files.map((file) => pattern.replace('[file]', file)) : [pattern]
}

/** Where files are taken in, outside of Next. What is sent is no file that the portal takes. */
function uploadsOf(records: Records): Line[] {
  const methods = ['PUT', 'POST']
  const bySpeakers = methods.flatMap((method) => linesOf(speakerUploadPath('[token]'), method, records))
  return [
    ...deskUploads.flatMap((door) => methods.flatMap((method) => linesOf(door, method, records))),
    ...bySpeakers.map((line) => ({ ...line, oneByOne: true as const })),
  ]
}

function linesOf(pattern: string, method: string, records: Records): Line[] {
  const { query = '', body = {} } = questions[pattern] ?? {}
  const line = (of: string, path: string, unknown: string | null) => {
    return { ...{ pattern, of, method, body }, address: path.replaceAll('[number]', '1') + query, unknown }
  }
  const room = rooms.find((candidate) => pattern.includes(candidate))
  if (!room) return [line('', pattern, null)]
  const nothing = line('nobody: there is none', pattern.replace(room, none[room]), null)
  const known = (records[sectionOf(pattern, room)] ?? []).map(({ of, id, slug }) =>
    line(of, pattern.replace(room, room === '[id]' ? id : slug), nothing.address),
  )
  return [...known, nothing]
}

/** What stands before a record in an address; before a link it is said with it. */
function sectionOf(pattern: string, room: (typeof rooms)[number]): string {
  const segments = pattern.split('/')
  const section = segments[segments.findIndex((segment) => segment.includes(room)) - 1] ?? ''
  return room === '[token]' ? `${section}/[token]` : section
}

function filesOf(records: Records): Line[] {
  const patterns = ['/files/[id]/file.pdf', '/files/[id]/1/file.pdf', '/files/[id]/1/pages/1.webp']
  return patterns.flatMap((pattern) =>
    (records.documents ?? []).map(({ of, id }) => ({
      pattern,
      of,
      method: 'GET',
      body: {},
      address: pattern.replace('[id]', id),
      unknown: pattern.replace('[id]', nowhere),
    })),
  )
}

/**
 * An answer without what the address itself says: the name of the record, and what "not found" suggests instead, which
 * is found by the words of the address among what is public.
 */
export function withoutAddress(text: string): string {
  return text
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, nowhere)
    .replace(/<section class="section" aria-labelledby="matches">.*?<\/section>/s, '')
    .replace(/(<input id="search-again"[^>]* value=")[^"]*/, '$1')
}
