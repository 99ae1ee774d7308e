import 'server-only'
import { db } from '@/lib/db'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { pairingRowSelect, toPairingRow } from '@/lib/pairings/queries'
import { nouns, type Noun } from '@/lib/search/nouns'
import type { SearchType } from '@/lib/search/schema'
import { foldedInPlace, marks, passage, piecesOf, unmarked, wordsOf, type Piece } from '@/lib/search/snippets'
import { publicWords, type FoundRow } from '@/lib/search/statement'
import { Prisma } from '@/prisma/generated/client'
import type { DatePrecision } from '@/prisma/generated/enums'

export type SearchHit = {
  type: SearchType
  id: string
  /** Its address without its language. */
  path: string
  title: string
  /** Of the title. */
  language: string
  /** What of its words the search was about, and the language of that. */
  snippet: Piece[]
  snippetLanguage: string
  /** The date that it bears. */
  dated: PartialDate | null
  /** Whether the snippet is from inside a document's file. */
  inside: boolean
  /** Whether only its name is close to what was typed. */
  close: boolean
  cancelled: boolean
}

type Described = {
  id: string
  slug: string
  within: string
  precision: DatePrecision
  cancelled: boolean
  title: string
  language: string
  summary: string
  /** With its other names before it. */
  text: string
  names: string
}

/** Characters of a text that are looked through for a passage to show. */
const lookedThrough = 40_000

/** What a page of findings shows, in its order. */
export async function describeHits(found: FoundRow[], language: string, typed: string): Promise<SearchHit[]> {
  if (found.length === 0) return []
  const described = await describe(found, language)
  const words = wordsOf(typed)
  const hits = found.flatMap((row) => {
    const record = described.get(row.id)
    return record ? [{ row, record, text: passage(record, words) }] : []
  })
  const [snippets, names] = await Promise.all([
    mark(
      hits.map(({ row, text }) => ({ language: row.language, text: unmarked(text) })),
      typed,
    ),
    namesOfPairings(
      hits.flatMap(({ row, record }) => (record.title ? [] : [row.id])),
      language,
    ),
  ])
  return hits.map(({ row, record }, index) => ({
    type: row.type,
    id: row.id,
    path: nouns[row.type].path(record.slug, record.within),
    title: record.title || names.get(row.id) || record.slug,
    language: record.title ? record.language : language,
    snippet: shown(snippets[index] ?? [], record.summary),
    snippetLanguage: row.language,
    dated: row.dated ? partialDate(new Date(row.dated), record.precision) : null,
    inside: row.inside,
    close: row.close,
    cancelled: record.cancelled,
  }))
}

/** A passage that turned out to have none of the words gives way to the summary: the title had them. */
function shown(pieces: Piece[], summary: string): Piece[] {
  if (summary === '' || pieces.some(({ found }) => found)) return pieces
  return [{ text: passage({ summary, text: '' }, []), found: false }]
}

async function describe(found: FoundRow[], language: string): Promise<Map<string, Described>> {
  const kinds = Map.groupBy(found, ({ type, inside }) => `${type}${inside ? ' inside' : ''}`)
  const parts = [...kinds.values()].map((rows) => (rows[0]?.inside ? insides(rows, language) : texts(rows)))
  const rows = await db.$queryRaw<Described[]>`${Prisma.join(parts, ' UNION ALL ')}`
  return new Map(rows.map((row) => [row.id, row]))
}

function texts(rows: FoundRow[]): Prisma.Sql {
  const noun = nouns[rows[0]?.type ?? 'articles']
  return Prisma.sql`
    SELECT r.id::text, r.slug, ${Prisma.raw(ownColumns(noun))}, ${Prisma.raw(`t.${noun.title} AS title`)},
      t.language, t.summary, left(t.text, ${lookedThrough}) AS text
    FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map((row) => row.language)}::text[]) AS found (id, language)
    CROSS JOIN ${publicWords(noun)} AND r.id = found.id AND t.language = found.language`
}

function ownColumns({ within = `''`, precision = `'day'`, cancelled = 'false', names = `''` }: Noun): string {
  return `coalesce(${within}, '') AS within, (${precision})::text AS precision, ${cancelled} AS cancelled,
    coalesce(${names}, '') AS names`
}

/** Of documents that were found by what is in their file: the title is the record's, the text the file's. */
function insides(rows: FoundRow[], language: string): Prisma.Sql {
  return Prisma.sql`
    SELECT r.id::text, r.slug, ${Prisma.raw(ownColumns(nouns.documents))}, t.title, t.language, '' AS summary,
      left(v.text, ${lookedThrough}) AS text
    FROM documents r JOIN document_versions v ON v.id = r.current_version_id
    CROSS JOIN LATERAL (
      SELECT title, language FROM document_translations w WHERE w.document_id = r.id AND w.status = 'published'
      ORDER BY language <> ${language}, language <> 'en', language LIMIT 1) t
    WHERE r.id = ANY (${rows.map(({ id }) => id)}::uuid[])`
}

/** Marks the words in a few short texts as the database knows them: folded, in the stems of each text's language. */
async function mark(passages: { language: string; text: string }[], typed: string): Promise<Piece[][]> {
  const options = `HighlightAll=true, StartSel="${marks.start}", StopSel="${marks.stop}"`
  const rows = await db.$queryRaw<{ marked: string }[]>`
    SELECT ts_headline(public.search_configuration(language), text, public.search_query(language, ${typed}), ${options}) AS marked
    FROM unnest(
      ${passages.map(({ language }) => language)}::text[],
      ${passages.map(({ text }) => foldedInPlace(text))}::text[]) WITH ORDINALITY AS passage (language, text, place)
    ORDER BY place`
  return passages.map(({ text }, index) => piecesOf(text, rows[index]?.marked ?? ''))
}

/** A short mention of a pairing has no title; its members name it. */
async function namesOfPairings(ids: string[], language: string): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const select = { id: true, ...pairingRowSelect }
  const pairings = await db.pairing.findMany({ where: { id: { in: ids } }, select })
  return new Map(pairings.map((pairing) => [pairing.id, toPairingRow(pairing, language).title]))
}
