import 'server-only'
import { db } from '@/lib/db'
import type { FigureFilters } from '@/lib/figures/paths'
import { knownId } from '@/lib/lists/known'
import { Prisma } from '@/prisma/generated/client'

/*
 * Which figures the public may see, said once and in SQL: a figure goes by its city or its demonstration's city, its
 * themes are those of its indicator, and what it is about must be public too. Prisma would look at each of these by
 * itself for every figure.
 */

/** Ids of the records of one table that the public may see. */
function open(table: string, words: string, key: string): Prisma.Sql {
  const records = Prisma.raw(`SELECT r.id FROM ${table} r JOIN ${words} t ON t.${key} = r.id`)
  return Prisma.sql`(${records} WHERE t.status = 'published' AND r.trashed_at IS NULL)`
}

/**
 * A figure of a demonstration is of its city, project and solution too; it is public whatever the project is, which
 * nobody hears of then.
 */
const of = {
  city: Prisma.sql`coalesce(f.city_id, d.city_id)`,
  project: Prisma.sql`coalesce(f.project_id,
    CASE WHEN d.project_id IN ${open('projects', 'project_translations', 'project_id')} THEN d.project_id END)`,
  solution: Prisma.sql`coalesce(f.solution_id, d.solution_id)`,
}

function openOrNone(column: Prisma.Sql, table: string, words: string, key: string): Prisma.Sql {
  return Prisma.sql`(${column} IS NULL OR ${column} IN ${open(table, words, key)})`
}

/** The public figures with what they go by, to be called s. */
export const shownFigures = Prisma.sql`(
  SELECT f.id, f.kind, f.qualifier, f.unit, f.scope, f.indicator_id, f.headline_position, f.as_of, f.part_of_id,
    ${of.city} AS city_id, ${of.project} AS project_id, ${of.solution} AS solution_id
  FROM figures f LEFT JOIN demonstrations d ON d.id = f.demonstration_id
  WHERE f.trashed_at IS NULL
    AND EXISTS (SELECT FROM figure_translations t WHERE t.figure_id = f.id AND t.status = 'published')
    AND ${openOrNone(of.city, 'cities', 'city_translations', 'city_id')}
    AND ${openOrNone(Prisma.sql`f.project_id`, 'projects', 'project_translations', 'project_id')}
    AND ${openOrNone(of.solution, 'solutions', 'solution_translations', 'solution_id')}
    AND ${openOrNone(Prisma.sql`f.pairing_id`, 'pairings', 'pairing_translations', 'pairing_id')}
    AND ${openOrNone(Prisma.sql`d.id`, 'demonstrations', 'demonstration_translations', 'demonstration_id')})`

export type ShownFilters = FigureFilters & { solution?: string; headline?: true }

/** Filters as conditions on s; TRUE where one is not chosen. */
export const filtering = {
  city: (slug?: string) => chosen(slug, (is) => Prisma.sql`s.city_id = ${knownId('cities', is)}`),
  project: (slug?: string) => chosen(slug, (is) => Prisma.sql`s.project_id = ${knownId('projects', is)}`),
  solution: (slug?: string) => chosen(slug, (is) => Prisma.sql`s.solution_id = ${knownId('solutions', is)}`),
  theme: (slug?: string) =>
    chosen(
      slug,
      (is) => Prisma.sql`s.indicator_id IN (SELECT x.indicator_id FROM indicator_themes x
        WHERE x.theme_id = ${knownId('themes', is)})`,
    ),
  kind: (kind?: string) => chosen(kind, (is) => Prisma.sql`s.kind = ${is}::figure_kind`),
}

function chosen(value: string | undefined, condition: (value: string) => Prisma.Sql): Prisma.Sql {
  return value ? condition(value) : Prisma.sql`TRUE`
}

/** A figure of a list before it is read. */
type ShownFigure = { id: string; partOfId: string | null }

const orders = {
  /** The foremost, then what was measured last. */
  newest: Prisma.sql`s.headline_position NULLS LAST, s.as_of DESC NULLS LAST, s.id`,
  /** The foremost, then side by side what measures the same. */
  indicator: Prisma.sql`s.headline_position NULLS LAST, i.sort_key, s.as_of DESC NULLS LAST, s.id`,
}

/** Some of the figures under filters, in order, and how many there are; 0 where nothing is left to show. */
export async function listShownFigures(
  { city, project, solution, theme, kind, headline }: ShownFilters,
  { order, skip = 0, take }: { order: keyof typeof orders; skip?: number; take: number },
): Promise<{ figures: ShownFigure[]; total: number }> {
  const conditions = [
    filtering.city(city),
    filtering.project(project),
    filtering.solution(solution),
    filtering.theme(theme),
    filtering.kind(kind),
    headline ? Prisma.sql`s.headline_position IS NOT NULL` : Prisma.sql`TRUE`,
  ]
  const rows = await db.$queryRaw<(ShownFigure & { total: number })[]>`
    SELECT s.id::text AS id, s.part_of_id::text AS "partOfId", count(*) OVER ()::int AS total
    FROM ${shownFigures} s JOIN indicators i ON i.id = s.indicator_id
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${orders[order]} LIMIT ${take} OFFSET ${skip}`
  return { figures: rows, total: rows[0]?.total ?? 0 }
}

/** Which one it is in the whole list in the order of indicators, from 1; null for one that is not shown. */
export async function findPlace(slug: string): Promise<number | null> {
  const rows = await db.$queryRaw<{ place: number }[]>`
    SELECT placed.place FROM (
      SELECT s.id, row_number() OVER (ORDER BY ${orders.indicator})::int AS place
      FROM ${shownFigures} s JOIN indicators i ON i.id = s.indicator_id) placed
    WHERE placed.id = (SELECT id FROM figures WHERE slug = ${slug})`
  return rows[0]?.place ?? null
}

/** The larger figures of these and their parts, as far as the public may see them; at most 200. */
export async function listRelatives(ids: string[]): Promise<ShownFigure[]> {
  return db.$queryRaw<ShownFigure[]>`
    SELECT s.id::text AS id, s.part_of_id::text AS "partOfId"
    FROM ${shownFigures} s
    WHERE s.id IN (SELECT id FROM figures WHERE part_of_id = ANY(${ids}::uuid[])
      UNION SELECT part_of_id FROM figures WHERE id = ANY(${ids}::uuid[]))
    ORDER BY s.id LIMIT 200`
}
