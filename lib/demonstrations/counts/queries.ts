import 'server-only'
import { db } from '@/lib/db'
import { statusesInOrder } from '@/lib/demonstrations/rules'
import { knownId } from '@/lib/lists/known'
import type { SolutionFilters } from '@/lib/solutions/paths'
import { Prisma } from '@/prisma/generated/client'
import type { DemonstrationStatus } from '@/prisma/generated/enums'

/*
 * Counts of distinct solutions and cities over demonstrations. Prisma cannot count distinct values in the
 * database, and to load every demonstration would take longer with each that is added.
 */

/** What the public may see of the tables d, s and c, as `publicDemonstrations` says it for Prisma. */
export const open = {
  demonstrations: Prisma.sql`d.trashed_at IS NULL AND EXISTS
    (SELECT FROM demonstration_translations t WHERE t.demonstration_id = d.id AND t.status = 'published')`,
  solutions: Prisma.sql`s.trashed_at IS NULL AND EXISTS
    (SELECT FROM solution_translations t WHERE t.solution_id = s.id AND t.status = 'published')`,
  cities: Prisma.sql`c.trashed_at IS NULL AND EXISTS
    (SELECT FROM city_translations t WHERE t.city_id = c.id AND t.status = 'published')`,
}

/** Whether a solution, table s, belongs to a theme. */
export function hasTheme(theme: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM solution_themes st
    WHERE st.solution_id = s.id AND st.theme_id = ${knownId('themes', theme)})`
}

type Filters = SolutionFilters & { solution?: string }

/** The demonstrations that the public may see, of solutions under filters: the tables d, s and c, joined. */
export function matchingDemonstrations(filters: Filters): Prisma.Sql {
  const { area, stage, theme, city, status, solution } = filters
  const conditions = [
    ...Object.values(open),
    ...(area ? [Prisma.sql`s.area = ${area}`] : []),
    ...(stage ? [Prisma.sql`s.stage = ${stage}`] : []),
    ...(theme ? [hasTheme(theme)] : []),
    ...(city ? [Prisma.sql`c.slug = ${city}`] : []),
    ...(solution ? [Prisma.sql`s.slug = ${solution}`] : []),
    ...(status ? [Prisma.sql`d.status = ${status}::demonstration_status`] : []),
  ]
  return Prisma.sql`demonstrations d JOIN solutions s ON s.id = d.solution_id JOIN cities c ON c.id = d.city_id
    WHERE ${Prisma.join(conditions, ' AND ')}`
}

/** Where solutions are: in how many cities in all, and in how many as far as each status says. */
export type Use = { cities: number; statuses: { status: DemonstrationStatus; cities: number }[] }

export async function countUse(solutionIds: string[]): Promise<Map<string, Use>> {
  if (solutionIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: string; status: DemonstrationStatus | null; cities: number }[]>`
    SELECT d.solution_id AS id, d.status::text AS status, count(DISTINCT d.city_id)::int AS cities
    FROM ${matchingDemonstrations({})} AND d.solution_id = ANY(${solutionIds}::uuid[])
    GROUP BY GROUPING SETS ((d.solution_id), (d.solution_id, d.status))`
  return new Map(
    solutionIds.map((id) => {
      const own = rows.filter((row) => row.id === id)
      const statuses = statusesInOrder.flatMap((status) => {
        const found = own.find((row) => row.status === status)
        return found ? [{ status, cities: found.cities }] : []
      })
      return [id, { cities: own.find(({ status }) => status === null)?.cities ?? 0, statuses }]
    }),
  )
}
