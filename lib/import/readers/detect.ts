import { open } from 'node:fs/promises'
import { folded } from '@/lib/import/readers/cells'
import { csvRows } from '@/lib/import/readers/csv-rows'
import { headerOf } from '@/lib/import/readers/header'
import { pairings } from '@/lib/import/readers/pairings'
import { tables } from '@/lib/import/readers/tables'
import { refuseOtherEncodings, Unreadable } from '@/lib/import/readers/text-of-file'
import { documentTypeOf, documentTypeRefused } from '@/lib/import/readers/xml'
import type { TableName } from '@/lib/import/readers/tables'
import type { Column } from '@/lib/import/readers/tables/kind'

/** `feed` is RSS or Atom. */
const kinds = [
  'wordpress',
  'feed',
  'icalendar',
  'pairings',
  'cities',
  'partners',
  'people',
  'solutions',
  'demonstrations',
  'figures',
] as const satisfies readonly (TableName | string)[]
type FileKind = (typeof kinds)[number]

export type Detected = { kind: FileKind } | { refused: string }

/**
 * What a file is, by its first bytes; its name says nothing. `as` is the kind that somebody forced, which makes
 * nothing readable that is not.
 */
export async function detect(path: string, as?: string): Promise<Detected> {
  const forced = as === undefined ? null : kindNamed(as)
  if (forced && 'refused' in forced) return forced
  try {
    const bytes = await beginningOf(path)
    const refused = whyUnreadable(bytes)
    return refused ? { refused } : (forced ?? (await byContent(path, bytes)))
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.reason }
    throw error
  }
}

function kindNamed(as: string): Detected {
  const kind = kinds.find((one) => one === as)
  return kind
    ? { kind }
    : { refused: `“${as}” is no kind of file that can be imported. Known are: ${kinds.join(', ')}.` }
}

const beginning = 65_536

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The sentence for what no reader can read. */
function whyUnreadable(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'The file is empty.'
  const known = binaries.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))
  if (known) return known.sentence
  refuseOtherEncodings(bytes)
  if (bytes.includes(0)) return 'The file is not text.'
  const text = beginningText(bytes)
  const type = text.startsWith('<') ? documentTypeOf(text) : null
  return type === null || type === 'html' ? null : documentTypeRefused
}

function beginningText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trimStart()
}

async function byContent(path: string, bytes: Uint8Array): Promise<Detected> {
  const text = beginningText(bytes)
  if (text.startsWith('<')) return xmlKind(text)
  if (/^BEGIN:VCALENDAR/i.test(text)) return { kind: 'icalendar' }
  if (/^[{[]/.test(text)) return { refused: 'The file is JSON, which is not imported from a single file.' }
  return tableKind(path)
}

const binaries = [
  {
    magic: [0x50, 0x4b, 0x03, 0x04],
    sentence: 'The file is a ZIP or a spreadsheet. Save each sheet as CSV (UTF-8) and import that.',
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    sentence: 'The file is an old Office document. Save each sheet as CSV (UTF-8) and import that.',
  },
  { magic: [0x25, 0x50, 0x44, 0x46], sentence: 'The file is a PDF. Add it as a document instead.' },
  { magic: [0x1f, 0x8b], sentence: 'The file is compressed. Unpack it first.' },
]

/** A WordPress export is an RSS feed with WordPress's own elements. */
function xmlKind(text: string): Detected {
  const [root = ''] = /<(?:rss|feed|rdf:RDF)[\s>]/.exec(text) ?? []
  if (/^<rss/.test(root) && /wordpress\.org\/export\/|<wp:wxr_version>/.test(text))
    return { kind: 'wordpress' }
  if (root !== '') return { kind: 'feed' }
  if (/<(?:!doctype )?html/i.test(text))
    return { refused: 'The file is a web page, not an export. Import the feed or the export of the site.' }
  return { refused: 'The file is XML, but neither a WordPress export nor a feed.' }
}

async function tableKind(path: string): Promise<Detected> {
  for await (const { cells } of csvRows(path)) return byHeader(cells)
  return { refused: 'The file is empty.' }
}

type Candidate = { kind: FileKind; score: number }

/** The kind whose needed columns are all there and that recognises most, columns that only it has before others. */
function byHeader(cells: readonly string[]): Detected {
  const candidates = Object.entries({ pairings, ...tables })
    .map(([kind, { columns }]): Candidate => ({ kind: kind as FileKind, score: score(cells, columns) }))
    .filter((candidate) => candidate.score > 0)
    .sort((one, other) => other.score - one.score)
  const [best, next] = candidates
  if (!best)
    return {
      refused:
        'The file is not recognised. A table needs a header, as “name, country, population” for cities; a kind can be forced with --as.',
    }
  if (next?.score !== best.score) return { kind: best.kind }
  return { refused: `The table could be one of ${best.kind} or of ${next.kind}. Say which with --as.` }
}

function score(cells: readonly string[], columns: Readonly<Record<string, Column>>): number {
  const { missing, places, twice } = headerOf(cells, columns)
  if (missing.length > 0 || twice.length > 0 || places.size < 2) return 0
  const telling = [...places.keys()].filter((column) => columns[column]?.tells).length
  // "city, country": the word over the names says what they are.
  const called = places.get('name')
  const named = called && folded(called.written) !== 'name' ? 1 : 0
  return 100 * telling + 50 * named + places.size
}
