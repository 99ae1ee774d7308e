import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { documentsTag } from '@/lib/documents/paths'
import { figuresTag, type FigureFilters } from '@/lib/figures/paths'
import { figureBriefSelect, publishedFigures, toFigureBrief, type FigureBrief } from '@/lib/figures/queries'
import { changeOf, isStale, type Change } from '@/lib/figures/rules'
import { subjectSelect, toSubject, type FigureSubject } from '@/lib/figures/subjects/queries'
import { toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { indicatorsTag } from '@/lib/indicators/paths'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { pairingsTag } from '@/lib/pairings/paths'
import { dayOf, nextDay } from '@/lib/portal/totals/rules'
import { projectsTag } from '@/lib/projects/paths'
import { safeHref } from '@/lib/richtext/addresses'
import { doNotKeep, keepUntil, noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { themesTag } from '@/lib/themes/paths'

/** A figure with everything that stands behind it. */
export type FigureProof = FigureBrief & {
  summary: string
  /** How it was measured. */
  method: string
  /** What it is about; null for the portal as a whole. */
  subject: FigureSubject | null
  indicator: (Named & { summary: string; framework: string | null }) | null
  baseline: { value: number; on: PartialDate | null; change: Change } | null
  source: {
    document: { slug: string; title: string; language: string } | null
    /** Where it stands outside of the portal. */
    href: string | null
    /** In which words. */
    text: string | null
  }
  partOf: FigureBrief | null
  /** What this figure counts already, at most thirty. */
  includes: FigureBrief[]
  /** ISO date on which it is to be looked at again. */
  reviewOn: string | null
  /** That day has come. */
  stale: boolean
}

const published = { status: 'published' } as const

const proofSelect = {
  ...figureBriefSelect,
  ...subjectSelect,
  direction: true,
  baseline: true,
  baselineOn: true,
  baselineOnPrecision: true,
  sourceUrl: true,
  sourceText: true,
  reviewOn: true,
  translations: { where: published, select: { language: true, title: true, summary: true, method: true } },
  indicator: {
    select: {
      slug: true,
      direction: true,
      framework: true,
      frameworkCode: true,
      trashedAt: true,
      translations: { where: published, select: { language: true, name: true, summary: true } },
    },
  },
  sourceDocument: {
    select: {
      slug: true,
      visibility: true,
      trashedAt: true,
      translations: { where: published, select: { language: true, title: true } },
    },
  },
  partOf: { select: { ...figureBriefSelect, trashedAt: true } },
  includes: {
    where: publishedFigures({}),
    orderBy: [{ value: 'desc' }, { id: 'asc' }],
    take: 30,
    select: figureBriefSelect,
  },
} satisfies Prisma.FigureSelect

type Selected = Prisma.FigureGetPayload<{ select: typeof proofSelect }>

/** Every figure under filters with its evidence: the headline figures first, then by what is measured. */
export async function listPublishedFigures(
  language: string,
  filters: FigureFilters,
  now = new Date(),
): Promise<Page<FigureProof>> {
  noteReads(figuresTag, indicatorsTag, citiesTag, projectsTag, solutionsTag, demonstrationsTag)
  noteReads(pairingsTag, documentsTag, themesTag)
  const where = publishedFigures(filters)
  const page = filters.page ?? 1
  const [figures, total] = await Promise.all([
    db.figure.findMany({ where, select: proofSelect, orderBy: byIndicator, ...rowsOfPage(page) }),
    db.figure.count({ where }),
  ])
  if (total === 0) doNotKeep()
  const rows = figures.map((figure) => toProof(figure, language, dayOf(now)))
  if (rows.some(({ reviewOn, stale }) => reviewOn !== null && !stale)) keepUntil(nextDay(now))
  return asPage(rows, total, page)
}

const byIndicator = [
  { headlinePosition: { sort: 'asc', nulls: 'last' } },
  { indicator: { sortKey: 'asc' } },
  { asOf: { sort: 'desc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.FigureOrderByWithRelationInput[]

function toProof(figure: Selected, language: string, today: string): FigureProof {
  const brief = toFigureBrief(figure, language)
  const text = inLanguage(figure.translations, language)
  const direction = figure.direction ?? figure.indicator.direction
  const baseline = figure.baseline?.toNumber() ?? null
  const reviewOn = figure.reviewOn ? dayOf(figure.reviewOn) : null
  return {
    ...brief,
    summary: text?.summary ?? '',
    method: text?.method ?? '',
    subject: toSubject(figure, language),
    indicator: toIndicator(figure.indicator, language),
    baseline:
      baseline === null
        ? null
        : {
            value: baseline,
            on: partialDate(figure.baselineOn, figure.baselineOnPrecision),
            change: changeOf({ ...brief, direction }, baseline),
          },
    source: {
      document: toDocument(figure.sourceDocument, language),
      href: safeHref(figure.sourceUrl),
      text: figure.sourceText || null,
    },
    partOf: figure.partOf && isPublic(figure.partOf) ? toFigureBrief(figure.partOf, language) : null,
    includes: figure.includes.map((part) => toFigureBrief(part, language)),
    reviewOn,
    stale: isStale(reviewOn, today),
  }
}

function toIndicator(indicator: Selected['indicator'], language: string): FigureProof['indicator'] {
  if (!isPublic(indicator)) return null
  const { framework, frameworkCode } = indicator
  return {
    ...toNamed(indicator, language),
    summary: inLanguage(indicator.translations, language)?.summary ?? '',
    framework: [framework, frameworkCode].filter(Boolean).join(' ') || null,
  }
}

function toDocument(
  document: Selected['sourceDocument'],
  language: string,
): FigureProof['source']['document'] {
  if (document?.visibility !== 'public' || !isPublic(document)) return null
  const text = inLanguage(document.translations, language)
  return { slug: document.slug, title: text?.title ?? '', language: text?.language ?? language }
}

function isPublic(record: { trashedAt: Date | null; translations: unknown[] }): boolean {
  return !record.trashedAt && record.translations.length > 0
}
