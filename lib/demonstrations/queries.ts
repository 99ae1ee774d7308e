import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { statusesInOrder } from '@/lib/demonstrations/rules'
import { figuresTag } from '@/lib/figures/paths'
import { figureBriefSelect, foremostFigures, toFigureBrief, type FigureBrief } from '@/lib/figures/queries'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { known } from '@/lib/lists/known'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import type { DemonstrationStatus } from '@/prisma/generated/enums'

export type DemonstrationRow = {
  slug: string
  /** Of title and summary. */
  language: string
  title: string
  summary: string
  solution: Named
  city: Named
  /** District, street or building. */
  place: string | null
  status: DemonstrationStatus
  startsOn: PartialDate | null
  endsOn: PartialDate | null
  /** The foremost of its figures. */
  result: FigureBrief | null
}

/** Rows of a table that a page shows beside other things. */
const tableLength = 100

const published = { status: 'published' } as const

export const demonstrationRowSelect = {
  slug: true,
  place: true,
  status: true,
  startsOn: true,
  startsOnPrecision: true,
  endsOn: true,
  endsOnPrecision: true,
  translations: { where: published, select: { language: true, title: true, summary: true } },
  solution: namedSelect,
  city: namedSelect,
  figures: { where: mentionable, orderBy: foremostFigures, take: 1, select: figureBriefSelect },
} satisfies Prisma.DemonstrationSelect

/** What stands in a city, what is in use first. At most 100; the list of solutions of the city has all of them. */
export async function listDemonstrationsOfCity(
  language: string,
  citySlug: string,
): Promise<DemonstrationRow[]> {
  const rows = await listFewDemonstrations(language, { city: { slug: citySlug } }, [
    { solution: { sortKey: 'asc' } },
    { sortKey: 'asc' },
    { id: 'asc' },
  ])
  return rows.toSorted((a, b) => statusesInOrder.indexOf(a.status) - statusesInOrder.indexOf(b.status))
}

/** What a project put in place, by solution and city. At most 100. */
export function listDemonstrationsOfProject(
  language: string,
  projectSlug: string,
): Promise<DemonstrationRow[]> {
  return listFewDemonstrations(language, { project: { slug: projectSlug } }, [
    { solution: { sortKey: 'asc' } },
    { city: { sortKey: 'asc' } },
    { id: 'asc' },
  ])
}

/** The demonstrations that another record is about, for the table on its page. */
export async function listFewDemonstrations(
  language: string,
  where: Prisma.DemonstrationWhereInput,
  orderBy: Prisma.DemonstrationOrderByWithRelationInput[],
  limit = tableLength,
): Promise<DemonstrationRow[]> {
  noteReads(demonstrationsTag, solutionsTag, citiesTag, figuresTag)
  const demonstrations = await db.demonstration.findMany({
    where: { AND: [where, publicDemonstrations({})] },
    select: demonstrationRowSelect,
    orderBy,
    take: limit,
  })
  return demonstrations.map((demonstration) => toDemonstrationRow(demonstration, language))
}

export type DemonstrationFilters = { city?: string; status?: string }

/**
 * What the public may see, narrowed: one that is published, of a published solution in a published city.
 * `counts/queries` says the same in SQL.
 */
export function publicDemonstrations({ city, status }: DemonstrationFilters): Prisma.DemonstrationWhereInput {
  return {
    ...mentionable,
    solution: mentionable,
    city: city ? known(city) : mentionable,
    ...(status ? { status: status as DemonstrationStatus } : {}),
  }
}

/** How many demonstrations in each of these cities the public can see. */
export async function countDemonstrationsOf(cityIds: string[]): Promise<Map<string, number>> {
  noteReads(demonstrationsTag, solutionsTag)
  const where = { AND: [{ cityId: { in: cityIds } }, publicDemonstrations({})] }
  const counts = await db.demonstration.groupBy({ by: ['cityId'], where, _count: { _all: true } })
  return new Map(counts.map((row) => [row.cityId, row._count._all]))
}

export function toDemonstrationRow(
  demonstration: Prisma.DemonstrationGetPayload<{ select: typeof demonstrationRowSelect }>,
  language: string,
): DemonstrationRow {
  const { slug, place, status, startsOn, startsOnPrecision, endsOn, endsOnPrecision } = demonstration
  const text = inLanguage(demonstration.translations, language)
  const [figure] = demonstration.figures
  return {
    ...{ slug, place, status },
    language: text?.language ?? language,
    title: text?.title ?? '',
    summary: text?.summary ?? '',
    solution: toNamed(demonstration.solution, language),
    city: toNamed(demonstration.city, language),
    startsOn: partialDate(startsOn, startsOnPrecision),
    endsOn: partialDate(endsOn, endsOnPrecision),
    result: figure ? toFigureBrief(figure, language) : null,
  }
}
