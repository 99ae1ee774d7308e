import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { languages } from '@/lib/i18n/languages'
import { knownId } from '@/lib/lists/known'
import { rowsOfPage } from '@/lib/lists/pagination'
import { cityLinks, countsOf, pairsOf, themeLinks } from '@/lib/search/links'
import { nouns, type Noun } from '@/lib/search/nouns'
import type { SearchFilters } from '@/lib/search/paths'
import { searchTypes, type SearchType } from '@/lib/search/schema'
import { wordsOf } from '@/lib/search/snippets'

/** What one statement finds. */
export type Findings = {
  /** Without any filter. */
  found: number
  rows: FoundRow[]
  /** `exact` of them have the words themselves and not only a name that is close to them. */
  types: { value: SearchType; count: number; exact: number }[]
  years: { value: number; count: number }[]
  themes: { id: string; count: number }[]
  cities: { id: string; count: number }[]
}

export type FoundRow = {
  type: SearchType
  id: string
  /** Of the words in which it was found. */
  language: string
  /** Whether it was found inside the document's file. */
  inside: boolean
  /** Whether only its name is close to what was typed. */
  close: boolean
  /** ISO. */
  dated: string | null
}

/** @property close names are looked for that are close to each of these words; empty: none are */
export type Search = SearchFilters & { q: string; language: string; close: readonly string[] }

/**
 * Up to so many texts are weighed by where the words stand in them, which means reading each; of more than that the
 * title is looked at.
 */
const weighable = 2_000

/**
 * Finds a page of records in one statement, best first: those that are called so, those that have the words in their
 * title, in their summary, in their text, and those whose name is close; among equals those in the
 * reader's language and then the newest. It gives ids, languages and counts; the words are read for one page only.
 */
export function findStatement(search: Search): Prisma.Sql {
  const { q, language } = search
  const { skip, take } = rowsOfPage(search.page ?? 1)
  return Prisma.sql`
    WITH asked AS MATERIALIZED (
      SELECT language, public.search_query(language, ${q}) AS query FROM unnest(${languages}::text[]) AS language
    ), whole AS MATERIALIZED (
      SELECT string_agg(DISTINCT '(' || query::text || ')', ' | ')::tsquery AS query
      FROM asked WHERE numnode(query) > 0 AND querytree(query) <> 'T'
    ), matched AS MATERIALIZED (${union(searchTypes.map(matchedIn))}
    ), weighed AS MATERIALIZED (${weighed(q)}${search.close.length > 0 ? closeTo(q, search.close) : Prisma.empty}
    ), open AS MATERIALIZED (
      SELECT *, ${fits(search)} FROM (
        SELECT DISTINCT ON (id) * FROM weighed
        ORDER BY id, weight < 1, inside, language <> ${language}, language <> 'en', weight DESC) found
    ), ids AS MATERIALIZED (
      SELECT type, array_agg(id) FILTER (WHERE of_city) AS without_theme, array_agg(id) FILTER (WHERE of_theme) AS without_city
      FROM open WHERE of_type AND of_year AND (of_theme OR of_city) GROUP BY type
    ), page AS (
      SELECT type, id, language, inside, weight < 1 AS close, dated FROM open WHERE of_type AND of_theme AND of_city AND of_year
      ORDER BY weight DESC, language <> ${language}, since DESC NULLS LAST,
        array_position(${[...searchTypes]}::text[], type), id DESC LIMIT ${take} OFFSET ${skip}
    )
    SELECT json_build_object(${answers}) AS findings`
}

/**
 * The answers of the statement by their names in `Findings`; each count leaves out the filter that it is for. The ids
 * are gathered by type first: each table of links is then asked for few or for many, whatever the planner expected.
 */
const answers = Prisma.raw(`
  'found', (SELECT count(*) FROM open),
  'rows', (SELECT coalesce(json_agg(page), '[]') FROM page),
  'types', (SELECT coalesce(json_agg(f), '[]') FROM (
    SELECT type AS value, count(*), count(*) FILTER (WHERE weight >= 1) AS exact FROM open
    WHERE of_theme AND of_city AND of_year GROUP BY type) f),
  'years', (SELECT coalesce(json_agg(f), '[]') FROM (
    SELECT extract(year FROM dated)::int AS value, count(*) FROM open
    WHERE of_type AND of_theme AND of_city AND dated IS NOT NULL GROUP BY 1 ORDER BY 1 DESC) f),
  'themes', (SELECT coalesce(json_agg(f), '[]') FROM (
    ${countsOf(themeLinks, (type) => `SELECT without_theme FROM ids WHERE type = '${type}'`)}) f),
  'cities', (SELECT coalesce(json_agg(f), '[]') FROM (
    ${countsOf(cityLinks, (type) => `SELECT without_city FROM ids WHERE type = '${type}'`)}) f)`)

/** What bears no date is as new as its page; what was published on one day comes in the order of its kinds. */
const publishedOn = `date_trunc('day', t.published_at)`

const literal = (type: SearchType) => Prisma.raw(`'${type}'::text`)
const dated = ({ dated: date }: Noun) => Prisma.raw(date ? `(${date})::date` : 'NULL::date')
const since = ({ dated: date }: Noun) =>
  Prisma.raw(date ? `coalesce((${date})::timestamptz, ${publishedOn})` : publishedOn)

/** The texts of a noun that have the words, in any language. */
function matchedIn(type: SearchType): Prisma.Sql {
  const noun = nouns[type]
  const own = Prisma.sql`
    SELECT ${literal(type)} AS type, r.id, t.language, false AS inside, t.folded, t.search, ${dated(noun)} AS dated, ${since(noun)} AS since
    FROM ${publicWords(noun)} AND t.search @@ (SELECT query FROM whole)`
  if (type !== 'documents') return own
  return Prisma.sql`${own} UNION ALL
    SELECT ${literal(type)}, r.id, v.language, true, NULL, v.search, ${dated(noun)}, coalesce(r.issued_on::timestamptz, v.created_at)
    FROM document_versions v JOIN documents r ON r.current_version_id = v.id
    WHERE ${publicRecord(noun)} AND v.search @@ (SELECT query FROM whole)`
}

/** Tables and condition of the texts that the public may read. */
export function publicWords(noun: Noun): Prisma.Sql {
  const open = noun.open ? ` AND ${noun.open}` : ''
  return Prisma.raw(`${noun.words} t JOIN ${noun.table} r ON r.id = t.${noun.key}
    WHERE t.status = 'published' AND r.trashed_at IS NULL${open}`)
}

/** Whether the public may see the record `r`. */
export function publicRecord(noun: Noun): Prisma.Sql {
  const open = noun.open ? ` AND ${noun.open}` : ''
  return Prisma.raw(`r.trashed_at IS NULL${open}
    AND EXISTS (SELECT FROM ${noun.words} w WHERE w.${noun.key} = r.id AND w.status = 'published')`)
}

/**
 * 4 is called so, 3 has the words in its title, 2 in its summary, 1 in its text. A text counts in its own language
 * only: it was found by the words in all of them, and "not" in another language's stems is not the same.
 */
function weighed(q: string): Prisma.Sql {
  return Prisma.sql`
    SELECT type, id, language, inside, dated, since, CASE
      WHEN folded = public.fold(${q}) THEN 4
      WHEN few.so THEN CASE
        WHEN rank.value >= 0.05 THEN 3 WHEN rank.value >= 0.005 THEN 2 ELSE 1 END
      WHEN folded LIKE ALL (ARRAY(SELECT '%' || public.fold(word) || '%' FROM unnest(${wordsOf(q)}::text[]) word)) THEN 3 ELSE 1
    END::real AS weight
    FROM matched LEFT JOIN asked USING (language)
    CROSS JOIN LATERAL (SELECT coalesce(asked.query, public.search_query(language, ${q})) AS query) own
    CROSS JOIN (SELECT count(*) <= ${weighable} AS so FROM matched) few
    CROSS JOIN LATERAL (
      SELECT CASE WHEN few.so THEN ts_rank('{0, 0.001, 0.03, 1}', search, own.query) END AS value) rank
    WHERE CASE WHEN few.so OR own.query::text LIKE '%!%' THEN search @@ own.query ELSE true END`
}

/** Names looked at for closeness, per kind; a mistyped word of which there are more is no name. */
export const mostClose = 1_000

/**
 * Records whose name is close to what was typed, each of its words, for those who mistype it; less than any that has
 * the words themselves.
 */
function closeTo(q: string, words: readonly string[]): Prisma.Sql {
  const arms = searchTypes.map((type) => {
    const noun = nouns[type]
    return Prisma.sql`(
      SELECT ${literal(type)}, r.id, t.language, false, ${dated(noun)}, ${since(noun)}, 0.99 * word_similarity(public.fold(${q}), t.folded)
      FROM ${publicWords(noun)} AND ${isClose(words)} LIMIT ${mostClose})`
  })
  return Prisma.sql` UNION ALL ${union(arms)}`
}

/** Whether a name, `t`, is close to each of the words. */
function isClose(words: readonly string[]): Prisma.Sql {
  return Prisma.join(
    words.map((word) => Prisma.sql`public.fold(${word}) <% t.folded`),
    ' AND ',
  )
}

/** Columns that say of a record which of the filters it fits. */
function fits({ type, theme, city, year }: SearchFilters): Prisma.Sql {
  const linked = (pairs: string, id: Prisma.Sql) =>
    Prisma.sql`id IN (SELECT record FROM (${Prisma.raw(pairs)}) l WHERE l.linked = ${id})`
  return Prisma.sql`
    ${type ? Prisma.sql`type = ${type}` : Prisma.sql`true`} AS of_type,
    ${theme ? linked(pairsOf(themeLinks), knownId('themes', theme)) : Prisma.sql`true`} AS of_theme,
    ${city ? linked(pairsOf(cityLinks), knownId('cities', city)) : Prisma.sql`true`} AS of_city,
    ${year ? Prisma.sql`coalesce(extract(year FROM dated) = ${year}, false)` : Prisma.sql`true`} AS of_year`
}

function union(parts: Prisma.Sql[]): Prisma.Sql {
  return Prisma.join(parts, ' UNION ALL ')
}
