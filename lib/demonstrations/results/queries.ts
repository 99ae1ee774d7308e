import 'server-only'
import type { Prisma } from '@/lib/db'
import type { FigureBrief } from '@/lib/figures/queries'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate } from '@/lib/lists/dates'

/** A value with its date, as a table or a row of figures prints it. */
export type Result = Omit<FigureBrief, 'within'>

/** Only figures that are `mentionable` may be selected by it. */
export const resultSelect = {
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
  const { slug, kind, qualifier, value, unit, asOf, asOfPrecision } = figure
  const text = inLanguage(figure.translations, language)
  return {
    ...{ slug, kind, qualifier, unit },
    title: text?.title ?? slug,
    language: text?.language ?? language,
    value: value.toNumber(),
    asOf: partialDate(asOf, asOfPrecision),
  }
}
