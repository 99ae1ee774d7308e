import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { isSearched, nounFor, type SearchedKind } from '@/lib/search/desk/nouns'
import type { DeskSearch, Finding, FindingKind } from '@/lib/search/desk/schema'
import { listImagesFor } from '@/lib/search/desk/images'
import { Prisma } from '@/prisma/generated/client'

const mostFindings = 20

/**
 * Records by what they are called: for the staff all that are not thrown away, for others what is published and what
 * is theirs. Accents are folded and a slip of the finger forgiven; without words the newest come.
 */
export async function listFindingsFor(
  viewer: Viewer,
  { kinds, q, language }: DeskSearch,
): Promise<Finding[]> {
  const searched = kinds.filter(isSearched)
  const [images, rows] = await Promise.all([
    kinds.includes('image') ? listImagesFor(viewer, language, { q }) : [],
    searched.length > 0 ? find(viewer, searched, language, matching(q)) : [],
  ])
  return [...rows, ...images].slice(0, mostFindings)
}

/** What certain records are called; those that one may not know are left out. */
export async function listKnownFor(
  viewer: Viewer,
  known: readonly { kind: FindingKind; id: string }[],
  language: string,
): Promise<Finding[]> {
  const ids = (wanted: FindingKind) => known.filter(({ kind }) => kind === wanted).map(({ id }) => id)
  const searched = [...new Set(known.map(({ kind }) => kind))].filter(isSearched)
  const some = (kind: SearchedKind) => ({
    where: Prisma.sql`r.id = ANY (${ids(kind)}::uuid[])`,
    score: Prisma.sql`0`,
  })
  const images = ids('image')
  const [rows, pictures] = await Promise.all([
    searched.length > 0 ? find(viewer, searched, language, some, known.length) : [],
    images.length > 0 ? listImagesFor(viewer, language, { ids: images }) : [],
  ])
  return [...rows, ...pictures]
}

type Match = (kind: SearchedKind) => { where: Prisma.Sql; score: Prisma.Sql }

function matching(q: string | null): Match {
  if (!q) return () => ({ where: Prisma.sql`true`, score: Prisma.sql`0` })
  const words = q.split(' ').map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const held = Prisma.sql`w.folded LIKE ALL (ARRAY(SELECT public.fold(word) FROM unnest(${words}::text[]) word))`
  const close = Prisma.sql`word_similarity(public.fold(${q}), w.folded)`
  return () => ({
    where: Prisma.sql`(${held} OR ${close} > 0.6)`,
    // What is called just so comes before what only has it in a longer name.
    score: Prisma.sql`(CASE WHEN ${held} THEN 1 ELSE 0 END) + ${close} + similarity(public.fold(${q}), w.folded)`,
  })
}

async function find(
  viewer: Viewer,
  kinds: readonly SearchedKind[],
  language: string,
  match: Match,
  most = mostFindings,
): Promise<Finding[]> {
  const parts = kinds.map((kind) => partFor(viewer, kind, language, match, most))
  const rows = await db.$queryRaw<(Finding & { score: number })[]>`
    SELECT * FROM (${Prisma.join(parts, ' UNION ALL ')}) found ORDER BY score DESC, id DESC LIMIT ${most}`
  return rows.map(({ score: _, ...finding }) => finding)
}

function partFor(viewer: Viewer, kind: SearchedKind, language: string, match: Match, most: number) {
  const { table, words, key, title, open = 'true', mine, more } = nounFor(kind, viewer)
  const { where, score } = match(kind)
  const raw = Prisma.raw
  return Prisma.sql`
    (SELECT ${kind} AS kind, r.id::text AS id, coalesce((
      SELECT nullif(x.${raw(title)}, '') FROM ${raw(words)} x
      WHERE x.${raw(key)} = r.id AND (${mine} OR x.status = 'published')
      ORDER BY x.language <> ${language}, x.language <> 'en', x.language LIMIT 1), r.slug) AS title,
      coalesce(${raw(more)}, '') AS more, NOT bool_or(w.status = 'published') AS draft,
      max((${score})::float8) AS score
    FROM ${raw(words)} w JOIN ${raw(table)} r ON r.id = w.${raw(key)}
    WHERE r.trashed_at IS NULL AND ${where} AND (${mine} OR (w.status = 'published' AND ${raw(open)}))
    GROUP BY r.id ORDER BY score DESC, r.id DESC LIMIT ${most})`
}
