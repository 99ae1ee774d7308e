import 'server-only'
import { cache } from 'react'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { isPublicDocument, publicityOfDocument } from '@/lib/documents/queries'
import type { FigureFilters } from '@/lib/figures/paths'
import {
  figureBriefSelect,
  noteFigures,
  readBriefs,
  toFigureBrief,
  type FigureBrief,
} from '@/lib/figures/queries'
import { changeOf, isStale, type Change } from '@/lib/figures/rules'
import { findPlace, listRelatives, listShownFigures } from '@/lib/figures/shown/queries'
import { listSubjects, subjectIds, type FigureSubject } from '@/lib/figures/subjects/queries'
import { isMentionable, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { indicatorsTag } from '@/lib/indicators/paths'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { asPage, pageOfPlace, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { dayOf, nextDay } from '@/lib/portal/totals/rules'
import { safeHref } from '@/lib/richtext/addresses'
import { doNotKeep, keepUntil, noteReads } from '@/lib/server/reading'
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
  ...subjectIds,
  partOfId: true,
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
      ...publicityOfDocument,
      slug: true,
      translations: { where: published, select: { language: true, title: true } },
    },
  },
} satisfies Prisma.FigureSelect

type Selected = Prisma.FigureGetPayload<{ select: typeof proofSelect }>

/** Every figure under filters with its evidence: the headline figures first, then by what is measured. */
export async function listPublishedFigures(
  language: string,
  filters: FigureFilters,
  now = new Date(),
): Promise<Page<FigureProof>> {
  noteFigures()
  noteReads(indicatorsTag, documentsTag, themesTag)
  const page = filters.page ?? 1
  const shown = await listShownFigures(filters, { order: 'indicator', ...rowsOfPage(page) })
  if (shown.total === 0) doNotKeep()
  const ids = shown.figures.map(({ id }) => id)
  const figures = await db.figure.findMany({ where: { id: { in: ids } }, select: proofSelect })
  const [subjectOf, relativesOf] = await Promise.all([
    listSubjects(language, figures),
    listRelativesOf(language, ids),
  ])
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const rows = shown.figures.flatMap(({ id }) => {
    const figure = byId.get(id)
    return figure
      ? [
          {
            ...toFigureBrief(figure, language),
            ...toEvidence(figure, language, dayOf(now)),
            ...relativesOf(figure),
            subject: subjectOf(figure),
          },
        ]
      : []
  })
  if (rows.some(({ reviewOn, stale }) => reviewOn !== null && !stale)) keepUntil(nextDay(now))
  return asPage(rows, shown.total, page)
}

/** The page of the whole list on which a figure's proof stands; null for one that the public does not know. */
export const getPageOfFigure = cache(async function getPageOfFigure(slug: string): Promise<number | null> {
  noteFigures()
  noteReads(indicatorsTag)
  const place = await findPlace(slug)
  if (place === null) doNotKeep()
  return place && pageOfPlace(place)
})

/** Parts that are named under one figure. */
const longest = 30

type Relatives = Pick<FigureProof, 'partOf' | 'includes'>

/** The larger figure that counts one of these already, and those that it counts itself, the largest first. */
async function listRelativesOf(language: string, ids: string[]) {
  const shown = ids.length > 0 ? await listRelatives(ids) : []
  const briefs = await readBriefs(
    language,
    shown.map(({ id }) => id),
  )
  return ({ id, partOfId }: Pick<Selected, 'id' | 'partOfId'>): Relatives => ({
    partOf: (partOfId && briefs.get(partOfId)) || null,
    includes: shown
      .filter((part) => part.partOfId === id)
      .flatMap((part) => briefs.get(part.id) ?? [])
      .toSorted((a, b) => b.value - a.value)
      .slice(0, longest),
  })
}

function toEvidence(figure: Selected, language: string, today: string) {
  const { unit } = figure
  const text = inLanguage(figure.translations, language)
  const direction = figure.direction ?? figure.indicator.direction
  const baseline = figure.baseline?.toNumber() ?? null
  const reviewOn = figure.reviewOn ? dayOf(figure.reviewOn) : null
  return {
    summary: text?.summary ?? '',
    method: text?.method ?? '',
    indicator: toIndicator(figure.indicator, language),
    baseline:
      baseline === null
        ? null
        : {
            value: baseline,
            on: partialDate(figure.baselineOn, figure.baselineOnPrecision),
            change: changeOf({ value: figure.value.toNumber(), unit, direction }, baseline),
          },
    source: {
      document: toDocument(figure.sourceDocument, language),
      href: safeHref(figure.sourceUrl),
      text: figure.sourceText || null,
    },
    reviewOn,
    stale: isStale(reviewOn, today),
  }
}

function toIndicator(indicator: Selected['indicator'], language: string): FigureProof['indicator'] {
  if (!isMentionable(indicator)) return null
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
  if (!isPublicDocument(document)) return null
  const text = inLanguage(document.translations, language)
  return { slug: document.slug, title: text?.title ?? '', language: text?.language ?? language }
}
