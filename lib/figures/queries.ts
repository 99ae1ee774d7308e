import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { publicDemonstrations } from '@/lib/demonstrations/queries'
import { figuresTag, type FigureFilters } from '@/lib/figures/paths'
import { mentionable } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { noteReads } from '@/lib/server/reading'
import type { FigureKind, FigureQualifier } from '@/prisma/generated/enums'

/** A figure as a row of figures prints it; its proof stands elsewhere. */
export type FigureBrief = {
  slug: string
  title: string
  language: string
  kind: FigureKind
  qualifier: FigureQualifier
  value: number
  unit: string
  asOf: PartialDate | null
  /** What narrows the page of figures to where its proof is found. */
  within: { city?: string; project?: string }
}

const published = { status: 'published' } as const

export const figureBriefSelect = {
  slug: true,
  kind: true,
  qualifier: true,
  value: true,
  unit: true,
  asOf: true,
  asOfPrecision: true,
  city: { select: { slug: true } },
  project: { select: { slug: true } },
  demonstration: { select: { city: { select: { slug: true } } } },
  translations: { where: published, select: { language: true, title: true } },
} satisfies Prisma.FigureSelect

/** The headline figures in their order, at most seven. */
export async function listHeadlineFigures(language: string): Promise<FigureBrief[]> {
  noteReads(figuresTag)
  const figures = await db.figure.findMany({
    where: { ...publishedFigures({}), headlinePosition: { not: null } },
    select: figureBriefSelect,
    orderBy: [{ headlinePosition: 'asc' }, { id: 'asc' }],
    take: 7,
  })
  return figures.map((figure) => toFigureBrief(figure, language))
}

/** What a record is told by: a city, a project, a theme or a solution. */
type FigureSubject = FigureFilters & { solution?: string }

/** A few figures of one record, the foremost and newest first, for its page. */
export async function listFiguresOf(
  language: string,
  { solution, ...filters }: FigureSubject,
  limit: number,
): Promise<FigureBrief[]> {
  noteReads(figuresTag)
  const ofSolution = solution
    ? { OR: [{ solution: { slug: solution } }, { demonstration: { solution: { slug: solution } } }] }
    : {}
  const figures = await db.figure.findMany({
    where: { AND: [publishedFigures(filters), ofSolution] },
    select: figureBriefSelect,
    orderBy: foremostFirst,
    take: limit,
  })
  return figures.map((figure) => toFigureBrief(figure, language))
}

export const foremostFirst = [
  { headlinePosition: { sort: 'asc', nulls: 'last' } },
  { asOf: { sort: 'desc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.FigureOrderByWithRelationInput[]

/** What the public may see, narrowed: also what a figure is about must be public. The one place that says so. */
export function publishedFigures({ city, project, theme, kind }: FigureFilters): Prisma.FigureWhereInput {
  return {
    trashedAt: null,
    translations: { some: published },
    ...(theme ? { indicator: { themes: { some: { theme: { slug: theme } } } } } : {}),
    ...(kind ? { kind } : {}),
    AND: [
      { OR: [{ cityId: null }, { city: mentionable }] },
      { OR: [{ projectId: null }, { project: mentionable }] },
      { OR: [{ solutionId: null }, { solution: mentionable }] },
      { OR: [{ pairingId: null }, { pairing: mentionable }] },
      { OR: [{ demonstrationId: null }, { demonstration: publicDemonstrations({}) }] },
      city ? { OR: [{ city: { slug: city } }, { demonstration: { city: { slug: city } } }] } : {},
      project
        ? { OR: [{ project: { slug: project } }, { demonstration: { project: { slug: project } } }] }
        : {},
    ],
  }
}

export function toFigureBrief(
  figure: Prisma.FigureGetPayload<{ select: typeof figureBriefSelect }>,
  language: string,
): FigureBrief {
  const { slug, kind, qualifier, value, unit, asOf, asOfPrecision } = figure
  const text = inLanguage(figure.translations, language)
  const city = figure.city ?? figure.demonstration?.city
  return {
    ...{ slug, kind, qualifier, unit },
    value: value.toNumber(),
    title: text?.title ?? slug,
    language: text?.language ?? language,
    asOf: partialDate(asOf, asOfPrecision),
    within: city ? { city: city.slug } : figure.project ? { project: figure.project.slug } : {},
  }
}
