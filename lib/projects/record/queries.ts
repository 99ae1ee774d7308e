import 'server-only'
import { cache } from 'react'
import { articlesTag } from '@/lib/articles/paths'
import { publishedArticles } from '@/lib/articles/queries'
import { db, type Prisma } from '@/lib/db'
import { groupsTag } from '@/lib/groups/paths'
import { isMentionable, mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { projectsTag } from '@/lib/projects/paths'
import { projectRowSelect, publishedProjects, toProjectRow, type ProjectRow } from '@/lib/projects/queries'
import { nextChange } from '@/lib/projects/rules'
import { safeHref } from '@/lib/richtext/addresses'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { keepUntil, noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { FundingKind, ProjectDateEvent } from '@/prisma/generated/enums'

export type ProjectRecord = ProjectRow & {
  body: RichText | null
  /** What the body refers to, as the public may see it. */
  links: RichTextLinks
  grantNumber: string | null
  callTopic: string | null
  grantingAuthority: string | null
  /** Whether the European Union pays for all of it or a part. */
  funding: FundingKind
  /** What the grant asks to be said, in the reader's language as far as it is. */
  statements: { language: string; texts: string[] } | null
  /** ISO 4217; of every amount of the project. */
  currency: string
  totalCost: Money | null
  contribution: Money | null
  website: string | null
  doi: string | null
  /** Oldest first. */
  dates: DatedChange[]
  themes: Named[]
  groups: Named[]
  /** How many stories the public can read. */
  articles: number
}

type Money = { amount: number; currency: string }

/** A start or end as it once stood, the last of them as it stands. */
export type DatedChange = {
  event: ProjectDateEvent
  date: PartialDate
  reason: string | null
  announcedOn: PartialDate | null
  story: { slug: string; title: string; language: string } | null
}

/** More than a page can say of one project. */
const atMost = 100

/** One published project with what stands on its page, or null. What has lists of its own is read by itself. */
export const getPublishedProject = cache(async function getPublishedProject(
  language: string,
  slug: string,
  now = new Date(),
): Promise<ProjectRecord | null> {
  noteReads(projectsTag, themesTag, groupsTag, articlesTag)
  const where = { slug, ...publishedProjects({}, now) }
  const project = await db.project.findFirst({ where, select: recordSelect })
  const text = project && inLanguage(project.translations, language)
  if (!project || !text) return null
  const change = nextChange(project, now)
  if (change) keepUntil(change)
  const body = storedBody(text.body)
  const [links, articles] = await Promise.all([
    loadPublicLinks(body, language),
    db.article.count({ where: publishedArticles({ project: slug }) }),
  ])
  const { grantNumber, callTopic, grantingAuthority, funding, currency } = project
  const money = (amount: Prisma.Decimal | null) => amount && { amount: amount.toNumber(), currency }
  return {
    ...toProjectRow(project, language, now),
    ...{ body, links, articles, grantNumber, callTopic, grantingAuthority, funding, currency },
    statements: statementsIn(project, language),
    totalCost: money(project.totalCost),
    contribution: money(project.contribution),
    website: safeHref(project.website),
    doi: project.doi,
    dates: project.dateHistory.map((entry) => toChange(entry, language)),
    themes: project.themes.map(({ theme }) => toNamed(theme, language)),
    groups: project.groups.map((group) => toNamed(group, language)),
  }
})

const published = { status: 'published' } as const

const dateSelect = {
  event: true,
  date: true,
  precision: true,
  reason: true,
  announcedOn: true,
  article: {
    select: {
      slug: true,
      trashedAt: true,
      translations: { where: published, select: { language: true, title: true } },
    },
  },
} satisfies Prisma.ProjectDateSelect

const recordSelect = {
  ...projectRowSelect,
  grantNumber: true,
  callTopic: true,
  grantingAuthority: true,
  funding: true,
  totalCost: true,
  contribution: true,
  currency: true,
  website: true,
  doi: true,
  translations: {
    where: published,
    select: {
      language: true,
      title: true,
      summary: true,
      body: true,
      fundingStatement: true,
      disclaimer: true,
      coFunderStatement: true,
    },
  },
  dateHistory: { orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }], take: atMost, select: dateSelect },
  themes: {
    where: { theme: mentionable },
    orderBy: { theme: { sortKey: 'asc' } },
    take: atMost,
    select: { theme: namedSelect },
  },
  groups: { where: mentionable, orderBy: { sortKey: 'asc' }, take: atMost, select: namedSelect.select },
} satisfies Prisma.ProjectSelect

type Selected = Prisma.ProjectGetPayload<{ select: typeof recordSelect }>

/** In the reader's language where it was said in that; null where nothing was asked for. */
function statementsIn(project: Selected, language: string): ProjectRecord['statements'] {
  const said = inLanguage(
    project.translations.filter(({ fundingStatement }) => fundingStatement !== ''),
    language,
  )
  if (!said) return null
  const first = [said.fundingStatement, said.disclaimer].filter(Boolean).join(' ')
  return { language: said.language, texts: [first, said.coFunderStatement].filter(Boolean) }
}

function toChange(
  { event, date, precision, reason, announcedOn, article }: Selected['dateHistory'][number],
  language: string,
): DatedChange {
  const story = isMentionable(article) ? inLanguage(article.translations, language) : null
  return {
    event,
    reason,
    date: { date: date.toISOString().slice(0, { day: 10, month: 7, year: 4 }[precision]), precision },
    announcedOn: partialDate(announcedOn, 'day'),
    story: article && story ? { slug: article.slug, ...story } : null,
  }
}
