import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { isMentionable, mentionable } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { known } from '@/lib/lists/known'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { partnersTag } from '@/lib/partners/paths'
import { projectsTag, type ProjectFilters } from '@/lib/projects/paths'
import { nextMidnight, oversBefore, stateOn, type ProjectState } from '@/lib/projects/rules'
import { doNotKeep, keepUntil, noteReads } from '@/lib/server/reading'

export type ProjectRow = {
  slug: string
  acronym: string
  /** Of title and summary. */
  language: string
  title: string
  summary: string
  programme: string | null
  startsOn: PartialDate | null
  endsOn: PartialDate | null
  state: ProjectState | null
}

const published = { status: 'published' } as const

export const projectRowSelect = {
  slug: true,
  acronym: true,
  programme: true,
  startsOn: true,
  startsOnPrecision: true,
  endsOn: true,
  endsOnPrecision: true,
  translations: { where: published, select: { language: true, title: true, summary: true } },
} satisfies Prisma.ProjectSelect

const byAcronym = [{ sortKey: 'asc' }, { id: 'asc' }] satisfies Prisma.ProjectOrderByWithRelationInput[]

/** A relation to one project cannot be narrowed where it is selected: `toProjectMention` leaves out what is not public. */
export const projectMentionSelect = {
  select: {
    slug: true,
    acronym: true,
    trashedAt: true,
    translations: { where: published, select: { language: true } },
  },
} as const

/** An acronym is a name in every language. */
export type ProjectMention = { slug: string; acronym: string }

export function toProjectMention(
  project: Prisma.ProjectGetPayload<typeof projectMentionSelect> | null,
): ProjectMention | null {
  return isMentionable(project) ? { slug: project.slug, acronym: project.acronym } : null
}

/** A project as the list shows it, with how many partners and cities of it the public can read. */
export type ListedProject = ProjectRow & { partners: number; cities: number }

/** The list of projects under filters, by acronym. Right until the day ends, since a project may end with it. */
export async function listPublishedProjects(
  language: string,
  filters: ProjectFilters,
  now = new Date(),
): Promise<Page<ListedProject>> {
  noteReads(projectsTag, partnersTag, citiesTag)
  keepUntil(nextMidnight(now))
  const where = publishedProjects(filters, now)
  const page = filters.page ?? 1
  const [projects, total] = await Promise.all([
    db.project.findMany({
      where,
      select: { id: true, ...projectRowSelect },
      orderBy: byAcronym,
      ...rowsOfPage(page),
    }),
    db.project.count({ where }),
  ])
  if (total === 0) doNotKeep()
  const ids = projects.map(({ id }) => id)
  const [partners, cities] = await Promise.all([countPartnersOf(ids), countCitiesOf(ids)])
  const rows = projects.map(({ id, ...project }) => ({
    ...toProjectRow(project, language, now),
    partners: partners.get(id) ?? 0,
    cities: cities.get(id) ?? 0,
  }))
  return asPage(rows, total, page)
}

/** What the public may see, narrowed. The one place that says so for lists and counts. */
export function publishedProjects(filters: ProjectFilters, now: Date): Prisma.ProjectWhereInput {
  const { state, programme, city } = filters
  return {
    ...mentionable,
    ...(programme ? { programme } : {}),
    ...(city ? { cities: { some: { city: known(city) } } } : {}),
    AND: state ? [inState(state, now)] : [],
  }
}

/** The same as `stateOn` in rules.ts, for the database. */
function inState(state: NonNullable<ProjectFilters['state']>, now: Date): Prisma.ProjectWhereInput {
  const before = oversBefore(now)
  const precisions = ['day', 'month', 'year'] as const
  const ended = precisions.map((endsOnPrecision) => ({
    endsOnPrecision,
    endsOn: { lt: before[endsOnPrecision] },
  }))
  if (state === 'finished') return { OR: ended }
  const open = precisions.map((endsOnPrecision) => ({
    endsOnPrecision,
    endsOn: { gte: before[endsOnPrecision] },
  }))
  return { AND: [{ OR: open }, { OR: [{ startsOn: { lte: now } }, { startsOn: null }] }] }
}

async function countPartnersOf(projectIds: string[]): Promise<Map<string, number>> {
  const where = { projectId: { in: projectIds }, partner: mentionable }
  const counts = await db.projectPartner.groupBy({ by: ['projectId'], where, _count: { _all: true } })
  return new Map(counts.map((row) => [row.projectId, row._count._all]))
}

async function countCitiesOf(projectIds: string[]): Promise<Map<string, number>> {
  const where = { projectId: { in: projectIds }, city: mentionable }
  const counts = await db.projectCity.groupBy({ by: ['projectId'], where, _count: { _all: true } })
  return new Map(counts.map((row) => [row.projectId, row._count._all]))
}

export function toProjectRow(
  project: Prisma.ProjectGetPayload<{ select: typeof projectRowSelect }>,
  language: string,
  now: Date,
): ProjectRow {
  const { slug, acronym, programme } = project
  const text = inLanguage(project.translations, language)
  return {
    slug,
    acronym,
    programme,
    language: text?.language ?? language,
    title: text?.title ?? '',
    summary: text?.summary ?? '',
    startsOn: partialDate(project.startsOn, project.startsOnPrecision),
    endsOn: partialDate(project.endsOn, project.endsOnPrecision),
    state: stateOn(project, now),
  }
}
