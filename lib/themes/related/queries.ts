import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { listNewestArticles, type ArticleRow } from '@/lib/articles/queries'
import { db } from '@/lib/db'
import { listFewDemonstrations, type DemonstrationRow } from '@/lib/demonstrations/queries'
import { listFewEvents, type EventRow } from '@/lib/events/queries'
import { inLanguage } from '@/lib/i18n/translation'
import { listFewPairings, type PairingRow } from '@/lib/pairings/queries'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { publishedSolutions } from '@/lib/solutions/queries'

/** The stories on a theme, newest first: how cities went about it, and everything else. */
export async function listStoriesOfTheme(
  language: string,
  theme: string,
): Promise<{ caseStudies: ArticleRow[]; stories: ArticleRow[] }> {
  noteReads(articlesTag)
  const [caseStudies, newest] = await Promise.all([
    listNewestArticles(language, { theme, kind: 'case_study' }, 6),
    listNewestArticles(language, { theme }, 12),
  ])
  return { caseStudies, stories: newest.filter(({ kind }) => kind !== 'case_study').slice(0, 6) }
}

/** The pairings on a theme by name, beside the one that it is shown by; at most twelve. */
export function listPairingsOfTheme(
  language: string,
  theme: string,
  featured: string | undefined,
): Promise<PairingRow[]> {
  const others = featured ? { slug: { not: featured } } : {}
  return listFewPairings(language, { themes: { some: { theme: { slug: theme } } }, ...others }, 12)
}

/** @property area field of activity, as a vocabulary id */
export type SolutionMention = {
  slug: string
  name: string
  language: string
  summary: string
  area: string | null
}

/** The solutions of a theme by name, at most twelve. */
export async function listSolutionsOfTheme(language: string, theme: string): Promise<SolutionMention[]> {
  noteReads(solutionsTag)
  const solutions = await db.solution.findMany({
    where: publishedSolutions({ theme }),
    select: {
      slug: true,
      area: true,
      translations: {
        where: { status: 'published' },
        select: { language: true, name: true, summary: true },
      },
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: 12,
  })
  return solutions.flatMap(({ slug, area, translations }) => {
    const text = inLanguage(translations, language)
    return text ? [{ slug, area, ...text }] : []
  })
}

/** What was put in place on a theme, city by city; at most forty. */
export function listDemonstrationsOfTheme(language: string, theme: string): Promise<DemonstrationRow[]> {
  return listFewDemonstrations(
    language,
    { themes: { some: { theme: { slug: theme } } } },
    [{ city: { sortKey: 'asc' } }, { solution: { sortKey: 'asc' } }, { id: 'asc' }],
    40,
  )
}

/** The events on a theme, as `listFewEvents` orders them; at most ten. */
export function listEventsOfTheme(language: string, theme: string, now = new Date()): Promise<EventRow[]> {
  return listFewEvents(language, { themes: { some: { theme: { slug: theme } } } }, 10, now)
}
