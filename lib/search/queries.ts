import 'server-only'
import { db } from '@/lib/db'
import { mentionable } from '@/lib/i18n/named'
import { countedSelect, toCounted, type Counted } from '@/lib/lists/counted'
import { asPage, type Page } from '@/lib/lists/pagination'
import { describeHits, type SearchHit } from '@/lib/search/hits'
import { nouns } from '@/lib/search/nouns'
import type { SearchFilters } from '@/lib/search/paths'
import { searchTypes, type SearchType } from '@/lib/search/schema'
import {
  findStatement,
  mostClose,
  publicRecord,
  publicWords,
  type Findings,
  type Search,
} from '@/lib/search/statement'
import { tellingWords } from '@/lib/search/telling'
import { noteReads } from '@/lib/server/reading'
import { Prisma } from '@/prisma/generated/client'

export type SearchFacets = {
  types: { value: SearchType; count: number }[]
  years: { value: number; count: number }[]
  themes: Counted[]
  cities: Counted[]
}

/** `exact` of the total have the words themselves; the names of the others are close to what was typed. */
export type SearchResults = Page<SearchHit> & { exact: number; facets: SearchFacets }

/** Fewer than this, and names that are close to what was typed are looked for too. */
const few = 5

/**
 * Searches everything public, also inside documents: one hit for each record, best first. What is not published,
 * trashed or for members only is left out by the statements themselves.
 */
export async function searchPublished(
  language: string,
  { q, ...filters }: SearchFilters & { q: string },
): Promise<SearchResults> {
  noteReads(...searchTypes.map((type) => nouns[type].tag))
  const exactly = await find({ q, language, close: [], ...filters })
  const words = exactly.found < few && isPlain(q) ? await tellingWords(q) : []
  const findings = words.length > 0 ? await find({ q, language, close: words, ...filters }) : exactly
  const [rows, facets] = await Promise.all([
    describeHits(findings.rows, language, q),
    nameFacets(language, findings),
  ])
  const chosen = findings.types.filter(({ value }) => !filters.type || value === filters.type)
  const total = chosen.reduce((sum, { count }) => sum + count, 0)
  const exact = chosen.reduce((sum, { exact: own }) => sum + own, 0)
  return { ...asPage(rows, total, filters.page ?? 1), exact, facets }
}

/** Whoever puts words in quotation marks or excludes some means them as they are. */
function isPlain(typed: string): boolean {
  return !/"|(?:^|\s)-\S/.test(typed)
}

/** A name is close to what was typed when it shares so much of its trigrams; two letters that changed places pass. */
const close = 0.4

async function find(search: Search): Promise<Findings> {
  const [, answers] = await db.$transaction([
    db.$queryRaw(planning(close)),
    db.$queryRaw<{ findings: Findings }[]>(findStatement(search)),
  ])
  const findings = answers[0]?.findings
  if (!findings) throw new Error('A search found neither something nor nothing.')
  return findings
}

/**
 * Settings of one transaction. The planner takes long texts for cheap to read and would read all of them one by one;
 * it also would compile these statements, which takes longer than running them.
 */
function planning(likeness: number): Prisma.Sql {
  return Prisma.sql`
    SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
      set_config('pg_trgm.word_similarity_threshold', ${String(likeness)}, true)`
}

async function nameFacets(language: string, { types, years, ...counts }: Findings): Promise<SearchFacets> {
  const of = (rows: { id: string }[]) => ({ id: { in: rows.map(({ id }) => id) }, ...mentionable })
  const [themes, cities] = await Promise.all([
    counts.themes.length > 0 ? db.theme.findMany({ where: of(counts.themes), ...countedSelect }) : [],
    counts.cities.length > 0 ? db.city.findMany({ where: of(counts.cities), ...countedSelect }) : [],
  ])
  const byId = (rows: { id: string; count: number }[]) => new Map(rows.map(({ id, count }) => [id, count]))
  return {
    types: searchTypes.flatMap((type) => types.filter(({ value }) => value === type)),
    years,
    themes: toCounted(themes, byId(counts.themes), language),
    cities: toCounted(cities, byId(counts.cities), language),
  }
}

/** How much of each kind there is to be found. */
export async function countSearchable(): Promise<SearchFacets['types']> {
  noteReads(...searchTypes.map((type) => nouns[type].tag))
  const arms = searchTypes.map((type) => {
    const { table } = nouns[type]
    return Prisma.sql`SELECT ${type} AS value, count(*)::int AS count FROM ${Prisma.raw(table)} r WHERE ${publicRecord(nouns[type])}`
  })
  const counts = await db.$queryRaw<SearchFacets['types']>`${Prisma.join(arms, ' UNION ALL ')}`
  return counts.filter(({ count }) => count > 0)
}

export type NearestRecord = { type: SearchType; path: string; title: string; language: string }

/**
 * The published records whose names come nearest to some words, at most five.
 * @param words as they were typed, or as they stand in an address where nothing is
 * @param likeness how much of the trigrams of the words a name has to share, up to 1
 */
export async function listNearestRecords(
  language: string,
  words: string,
  likeness: number,
): Promise<NearestRecord[]> {
  if (words.length < 3) return []
  noteReads(...searchTypes.map((type) => nouns[type].tag))
  // Each table by itself, so that each can use its own trigram index; the best of all are chosen afterwards.
  const arms = searchTypes.map((type) => nearestIn(type, words))
  const [, found] = await db.$transaction([
    db.$queryRaw(planning(likeness)),
    db.$queryRaw<(Near & { type: SearchType })[]>`
      SELECT * FROM (${Prisma.join(arms, ' UNION ALL ')}) AS candidates
      ORDER BY (language = ${language}) DESC, likeness DESC, slug LIMIT 20`,
  ])
  const unique = new Map(found.reverse().map((record) => [`${record.type}/${record.slug}`, record]))
  return [...unique.values()]
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
    .map(({ type, slug, within, title, language: spoken }) => {
      return { type, path: nouns[type].path(slug, within), title, language: spoken }
    })
}

type Near = { slug: string; within: string; title: string; language: string; likeness: number }

function nearestIn(type: SearchType, words: string): Prisma.Sql {
  const noun = nouns[type]
  return Prisma.sql`(
    SELECT ${type} AS type, r.slug, ${Prisma.raw(`coalesce(${noun.within ?? `''`}, '') AS within, t.${noun.title} AS title`)}, t.language,
      word_similarity(public.fold(${words}), t.folded) AS likeness
    FROM ${publicWords(noun)} AND public.fold(${words}) <% t.folded LIMIT ${mostClose})`
}

/** Addresses without their language of a record of each kind that has pages of its own: the one that was made last. */
export async function listNewestPaths(): Promise<string[]> {
  const kinds = Object.values(nouns).filter(({ section }) => section !== null)
  const newest = kinds.map(
    (noun, at) => Prisma.sql`(
      SELECT ${at}::int AS at, r.slug FROM ${Prisma.raw(noun.table)} r WHERE ${publicRecord(noun)} ORDER BY r.id DESC LIMIT 1)`,
  )
  const rows = await db.$queryRaw<{ at: number; slug: string }[]>(Prisma.join(newest, ' UNION ALL '))
  return rows.flatMap(({ at, slug }) => kinds[at]?.path(slug, '') ?? [])
}

/**
 * Whether the public may see a record: one look at an index.
 * @param section the first part of its address, as "news"
 */
export async function hasPublishedRecord(section: string, slug: string): Promise<boolean> {
  const noun = Object.values(nouns).find((candidate) => candidate.section === section)
  if (!noun) throw new Error(`Nobody has said how records of ${section} are looked up.`)
  const [answer] = await db.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT FROM ${Prisma.raw(noun.table)} r WHERE r.slug = ${slug} AND ${publicRecord(noun)}) AS found`
  return answer?.found ?? false
}
