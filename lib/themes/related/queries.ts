import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { listNewestArticles, type ArticleRow } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import {
  demonstrationRowSelect,
  publicDemonstrations,
  toDemonstrationRow,
  type DemonstrationRow,
} from '@/lib/demonstrations/queries'
import { eventsTag } from '@/lib/events/paths'
import { eventRowSelect, publishedEvents, toEventRow, type EventRow } from '@/lib/events/queries'
import { nextPast } from '@/lib/events/rules'
import { figuresTag } from '@/lib/figures/paths'
import { groupsTag } from '@/lib/groups/paths'
import { inLanguage } from '@/lib/i18n/translation'
import { pairingsTag } from '@/lib/pairings/paths'
import { pairingRowSelect, publishedPairings, toPairingRow, type PairingRow } from '@/lib/pairings/queries'
import { keepUntil, noteReads } from '@/lib/server/reading'
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
export async function listPairingsOfTheme(
  language: string,
  theme: string,
  featured: string | undefined,
): Promise<PairingRow[]> {
  noteReads(pairingsTag, citiesTag)
  const pairings = await db.pairing.findMany({
    where: { AND: [publishedPairings({ theme }), featured ? { slug: { not: featured } } : {}] },
    select: pairingRowSelect,
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: 12,
  })
  return pairings.map((pairing) => toPairingRow(pairing, language))
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
export async function listDemonstrationsOfTheme(
  language: string,
  theme: string,
): Promise<DemonstrationRow[]> {
  noteReads(demonstrationsTag, solutionsTag, citiesTag, figuresTag)
  const demonstrations = await db.demonstration.findMany({
    where: { AND: [publicDemonstrations({}), { themes: { some: { theme: { slug: theme } } } }] },
    select: demonstrationRowSelect,
    orderBy: [{ city: { sortKey: 'asc' } }, { solution: { sortKey: 'asc' } }, { id: 'asc' }],
    take: 40,
  })
  return demonstrations.map((demonstration) => toDemonstrationRow(demonstration, language))
}

/** The next events on a theme, and the last ones; right until the next of them ends. */
export async function listEventsOfTheme(
  language: string,
  theme: string,
  now = new Date(),
): Promise<EventRow[]> {
  noteReads(eventsTag, groupsTag, citiesTag)
  const on = { themes: { some: { theme: { slug: theme } } } }
  const [next, past] = await Promise.all([
    db.event.findMany({
      where: { AND: [publishedEvents({ when: 'upcoming' }, now), on] },
      select: eventRowSelect,
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: 5,
    }),
    db.event.findMany({
      where: { AND: [publishedEvents({ when: 'past' }, now), on] },
      select: eventRowSelect,
      orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
      take: 5,
    }),
  ])
  const change = nextPast(next, now)
  if (change) keepUntil(change)
  return [...next, ...past].map((event) => toEventRow(event, language, now))
}
