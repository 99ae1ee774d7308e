import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { figuresTag, type FigureFilters } from '@/lib/figures/paths'
import { listShownFigures } from '@/lib/figures/shown/queries'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { pairingsTag } from '@/lib/pairings/paths'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import type { FigureKind, FigureQualifier } from '@/prisma/generated/enums'

/** A figure as a row or a table prints it; its proof stands elsewhere. */
export type FigureBrief = {
  slug: string
  title: string
  language: string
  kind: FigureKind
  qualifier: FigureQualifier
  value: number
  unit: string
  asOf: PartialDate | null
}

/** Only figures that are `mentionable` may be selected by it. */
export const figureBriefSelect = {
  id: true,
  slug: true,
  kind: true,
  qualifier: true,
  value: true,
  unit: true,
  asOf: true,
  asOfPrecision: true,
  translations: { where: { status: 'published' }, select: { language: true, title: true } },
} satisfies Prisma.FigureSelect

/** Measured before aimed at, headline figures before others, then the newest. */
export const foremostFigures = [
  { kind: 'asc' },
  { headlinePosition: { sort: 'asc', nulls: 'last' } },
  { asOf: { sort: 'desc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.FigureOrderByWithRelationInput[]

/** The headline figures in their order, at most seven. */
export function listHeadlineFigures(language: string): Promise<FigureBrief[]> {
  return listFew(language, { headline: true }, 7)
}

/** A few figures of one record, the foremost and newest first, for its page. */
export function listFiguresOf(
  language: string,
  record: FigureFilters & { solution?: string },
  limit: number,
): Promise<FigureBrief[]> {
  return listFew(language, record, limit)
}

async function listFew(
  language: string,
  filters: Parameters<typeof listShownFigures>[0],
  take: number,
): Promise<FigureBrief[]> {
  noteFigures()
  const { figures } = await listShownFigures(filters, { order: 'newest', take })
  const briefs = await readBriefs(
    language,
    figures.map(({ id }) => id),
  )
  return figures.flatMap(({ id }) => briefs.get(id) ?? [])
}

/** Whatever decides whether a figure is shown; noted by every read of them. */
export function noteFigures(): void {
  noteReads(figuresTag, citiesTag, projectsTag, solutionsTag, demonstrationsTag, pairingsTag)
}

/** Figures by their ids. */
export async function readBriefs(
  language: string,
  ids: readonly string[],
): Promise<Map<string, FigureBrief>> {
  if (ids.length === 0) return new Map()
  const found = await db.figure.findMany({ where: { id: { in: [...ids] } }, select: figureBriefSelect })
  return new Map(found.map((figure) => [figure.id, toFigureBrief(figure, language)]))
}

export function toFigureBrief(
  figure: Prisma.FigureGetPayload<{ select: typeof figureBriefSelect }>,
  language: string,
): FigureBrief {
  const { slug, kind, qualifier, value, unit, asOf, asOfPrecision } = figure
  const text = inLanguage(figure.translations, language)
  return {
    ...{ slug, kind, qualifier, unit },
    value: value.toNumber(),
    title: text?.title ?? slug,
    language: text?.language ?? language,
    asOf: partialDate(asOf, asOfPrecision),
  }
}
