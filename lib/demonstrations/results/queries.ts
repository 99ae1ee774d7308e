import 'server-only'
import type { Prisma } from '@/lib/db'
import { mentionSelect, toMention, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import type { FigureKind, FigureQualifier } from '@/prisma/generated/enums'

/** What came of something, as a value with its proof on the page of figures. */
export type Result = {
  slug: string
  title: string
  language: string
  kind: FigureKind
  qualifier: FigureQualifier
  value: number
  unit: string
  asOf: PartialDate | null
  /** Where it was measured, when it is of one city that the public knows. */
  city: Named | null
  /** What narrows the page of figures to where this one is found. */
  within: { city?: string; project?: string }
}

/** Only figures that are `mentionable` may be selected by it. */
export const resultSelect = {
  slug: true,
  kind: true,
  qualifier: true,
  value: true,
  unit: true,
  asOf: true,
  asOfPrecision: true,
  city: mentionSelect,
  project: { select: { slug: true } },
  translations: { where: { status: 'published' }, select: { language: true, title: true } },
} satisfies Prisma.FigureSelect

/** Measured before aimed at, headline figures before others, then the newest. */
export const foremostResult = [
  { kind: 'asc' },
  { headlinePosition: { sort: 'asc', nulls: 'last' } },
  { asOf: { sort: 'desc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.FigureOrderByWithRelationInput[]

export function toResult(
  figure: Prisma.FigureGetPayload<{ select: typeof resultSelect }>,
  language: string,
): Result {
  const { slug, kind, qualifier, value, unit, asOf, asOfPrecision, city, project } = figure
  const text = inLanguage(figure.translations, language)
  return {
    ...{ slug, kind, qualifier, unit },
    title: text?.title ?? '',
    language: text?.language ?? language,
    value: value.toNumber(),
    asOf: partialDate(asOf, asOfPrecision),
    city: toMention(city, language),
    within: city ? { city: city.slug } : project ? { project: project.slug } : {},
  }
}
