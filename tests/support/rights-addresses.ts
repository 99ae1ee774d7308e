import { doors } from '@/lib/server/doors'
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
}

const nowhere = '00000000-0000-7000-8000-000000000000'
const noSlug = 'there-is-no-such-record'
const noToken = 'no-such-token-was-ever-given-out'

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

/** Where files are taken in, outside of Next. What is sent is no file that the portal takes. */
const uploads = ['/api/desk/uploads', '/api/desk/images'].flatMap((pattern) =>
  ['PUT', 'POST'].map((method) => ({ pattern, of: '', method, address: pattern, body: {}, unknown: null })),
)

/** Every page and every door with every method, and every way to a file, each with the records that make a difference. */
export async function allLines(): Promise<Line[]> {
  const records = await listRecords()
  const ofPages = pages.flatMap((page) => {
    const lines = linesOf(['en', ...page.path], 'GET', records)
    // A form is asked for the same rights as its page: one record is enough.
    return page.private || page.form
      ? [...lines, ...linesOf(['en', ...page.path], 'POST', records).slice(0, 1)]
      : lines
  })
  const ofDoors = doors.flatMap((door) =>
    door.methods.flatMap((method) => linesOf(door.path, method, records)),
  )
  return [...ofPages, ...ofDoors, ...uploads, ...filesOf(records)]
}

function linesOf(segments: readonly string[], method: string, records: Records): Line[] {
  const pattern = `/${segments.join('/')}`
  const { query = '', body = {} } = questions[pattern] ?? {}
  const asked = (path: string) => filled(path) + query
  const at = segments.findIndex((segment) => segment === '[id]' || segment === '[slug]')
  if (at < 0) {
    return [{ pattern, of: '', method, body, address: asked(pattern), unknown: null }]
  }
  const kind = segments[at] as '[id]' | '[slug]'
  const section = segments[at - 1] ?? ''
  const unknown = asked(pattern.replace(kind, kind === '[id]' ? nowhere : noSlug))
  const known = (records[section] ?? []).map(({ of, id, slug }) => ({
    ...{ pattern, of, method, body, unknown },
    address: asked(pattern.replace(kind, kind === '[id]' ? id : slug)),
  }))
  return [...known, { pattern, of: 'nobody: there is none', method, body, address: unknown, unknown: null }]
}

/** What else an address leaves room for: links that nobody was sent, first versions, first pages. */
function filled(pattern: string): string {
  return pattern.replaceAll('[token]', noToken).replaceAll('[number]', '1')
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
