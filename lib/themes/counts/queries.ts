import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { publishedArticles } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { publicDemonstrations } from '@/lib/demonstrations/queries'
import { pairingsTag } from '@/lib/pairings/paths'
import { publishedPairings } from '@/lib/pairings/queries'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { publishedSolutions } from '@/lib/solutions/queries'

/** What the public can see on a theme. A record with two themes counts under both. */
export type ThemeCounts = { pairings: number; solutions: number; demonstrations: number; articles: number }

const none: ThemeCounts = { pairings: 0, solutions: 0, demonstrations: 0, articles: 0 }

/** By the ids of the themes; four queries however many there are. */
export async function countOnThemes(ids: string[]): Promise<(id: string) => ThemeCounts> {
  noteReads(pairingsTag, solutionsTag, demonstrationsTag, articlesTag, citiesTag)
  const themeId = { in: ids }
  const count = { by: ['themeId' as const], _count: { _all: true } as const }
  const [pairings, solutions, demonstrations, articles] = await Promise.all([
    db.pairingTheme.groupBy({ ...count, where: { themeId, pairing: publishedPairings({}) } }),
    db.solutionTheme.groupBy({ ...count, where: { themeId, solution: publishedSolutions({}) } }),
    db.demonstrationTheme.groupBy({ ...count, where: { themeId, demonstration: publicDemonstrations({}) } }),
    db.articleTheme.groupBy({ ...count, where: { themeId, article: publishedArticles({}) } }),
  ])
  const nouns = { pairings, solutions, demonstrations, articles }
  return (id) =>
    Object.entries(nouns).reduce<ThemeCounts>(
      (counts, [noun, rows]) => ({
        ...counts,
        [noun]: rows.find((row) => row.themeId === id)?._count._all ?? 0,
      }),
      none,
    )
}
