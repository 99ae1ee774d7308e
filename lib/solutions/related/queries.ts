import 'server-only'
import { db } from '@/lib/db'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { listSolutionsById, type SolutionRow } from '@/lib/solutions/queries'

/** The solutions nearest to one: those that share most of its themes, its field of activity counting as one more. */
export async function listRelatedSolutions(
  language: string,
  { id, area }: { id: string; area: string | null },
  limit: number,
): Promise<SolutionRow[]> {
  noteReads(solutionsTag)
  const nearest = await db.$queryRaw<{ id: string }[]>`
    WITH near AS (
      SELECT other.solution_id AS id FROM solution_themes own
        JOIN solution_themes other ON other.theme_id = own.theme_id
        WHERE own.solution_id = ${id}::uuid
      UNION ALL
      SELECT id FROM solutions WHERE area = ${area}
    )
    SELECT s.id FROM near JOIN solutions s ON s.id = near.id
    WHERE s.id <> ${id}::uuid AND s.trashed_at IS NULL
      AND EXISTS (SELECT FROM solution_translations t WHERE t.solution_id = s.id AND t.status = 'published')
    GROUP BY s.id ORDER BY count(*) DESC, s.sort_key, s.id LIMIT ${limit}`
  return listSolutionsById(
    language,
    nearest.map((row) => row.id),
  )
}
