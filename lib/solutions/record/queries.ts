import 'server-only'
import { cache } from 'react'
import { articlesTag } from '@/lib/articles/paths'
import { listFewArticles, type ArticleRow } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { listNewestDocuments, type DocumentRow } from '@/lib/documents/queries'
import { figuresTag } from '@/lib/figures/paths'
import { figureBriefSelect, foremostFigures, toFigureBrief, type FigureBrief } from '@/lib/figures/queries'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partnersTag } from '@/lib/partners/paths'
import { peopleTag } from '@/lib/people/paths'
import { projectsTag } from '@/lib/projects/paths'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { themesTag } from '@/lib/themes/paths'
import type { SolutionKind } from '@/prisma/generated/enums'

export type SolutionRecord = {
  id: string
  slug: string
  language: string
  name: string
  summary: string
  kind: SolutionKind
  /** Field of activity and stage of the Smart City Guidance Package, as vocabulary ids. */
  area: string | null
  stage: string | null
  /** Technology readiness, 1 to 9. */
  readiness: number | null
  body: RichText | null
  /** What the body refers to, as the public may see it. */
  links: RichTextLinks
  providers: Named[]
  projects: { slug: string; acronym: string }[]
  themes: Named[]
  /** Of the solution itself; those of a demonstration stand with it. */
  figures: FigureBrief[]
  /** Newest first. */
  stories: ArticleRow[]
  documents: DocumentRow[]
  changedAt: Date
}

/** One published solution as the public reads it, or null. Its demonstrations are a list of their own. */
export const getPublishedSolution = cache(async function getPublishedSolution(
  language: string,
  slug: string,
): Promise<SolutionRecord | null> {
  noteReads(solutionsTag, partnersTag, projectsTag, themesTag, figuresTag, articlesTag, citiesTag)
  noteReads(documentsTag, peopleTag)
  const solution = await db.solution.findFirst({ where: { slug, ...mentionable }, select: recordSelect })
  const text = solution && inLanguage(solution.translations, language)
  if (!solution || !text) return null
  const body = storedBody(text.body)
  const { id, kind, area, stage, readiness } = solution
  const [links, stories, documents] = await Promise.all([
    loadPublicLinks(body, language),
    listFewArticles(language, { solutions: { some: { solutionId: id } } }, 20),
    listNewestDocuments(language, { solutions: { some: { solutionId: id } } }, 20),
  ])
  return {
    ...{ id, slug, kind, area, stage, readiness },
    ...{ language: text.language, name: text.name, summary: text.summary, changedAt: text.updatedAt },
    body,
    links,
    providers: solution.providers.map(({ partner }) => toNamed(partner, language)),
    projects: solution.projects.map(({ project }) => project),
    themes: solution.themes.map(({ theme }) => toNamed(theme, language)),
    figures: solution.figures.map((figure) => toFigureBrief(figure, language)),
    stories,
    documents,
  }
})

const published = { status: 'published' } as const

const recordSelect = {
  id: true,
  kind: true,
  area: true,
  stage: true,
  readiness: true,
  translations: {
    where: published,
    select: { language: true, name: true, summary: true, body: true, updatedAt: true },
  },
  providers: {
    where: { partner: mentionable },
    orderBy: { partner: { sortKey: 'asc' } },
    select: { partner: namedSelect },
  },
  projects: {
    where: { project: mentionable },
    orderBy: { project: { sortKey: 'asc' } },
    select: { project: { select: { slug: true, acronym: true } } },
  },
  themes: {
    where: { theme: mentionable },
    orderBy: { theme: { sortKey: 'asc' } },
    select: { theme: namedSelect },
  },
  // More would be a table, which is what the page of figures is for.
  figures: { where: mentionable, orderBy: foremostFigures, take: 7, select: figureBriefSelect },
} satisfies Prisma.SolutionSelect
