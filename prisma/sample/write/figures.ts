import { addFigure, translateFigure } from '@/lib/figures/mutations'
import { addIndicator, translateIndicator } from '@/lib/indicators/mutations'
import { partialDate } from '@/lib/lists/dates'
import { knownDate } from '@/prisma/sample/dates'
import type { SampleFigure, SampleIndicator } from '@/prisma/sample/types/practice'
import type { KnownDate } from '@/prisma/sample/types/words'
import { done, spoken, type Writing } from '@/prisma/sample/write/writing'

export async function writeIndicator(
  indicator: SampleIndicator,
  { tx, viewer, keys }: Writing,
): Promise<void> {
  const { slug, unit, direction, summable, framework } = indicator
  const { first, others } = spoken(indicator.words)
  const id = keys.id('indicator', slug)
  const themeIds = keys.ids('themes', indicator.themes)
  const own = { unit, direction: direction ?? null, summable, framework: framework ?? null, themeIds }
  done(await addIndicator(tx, viewer, { id, slug, ...own, ...first }))
  for (const words of others) done(await translateIndicator(tx, viewer, { id, ...words }))
}

const sections = {
  project: 'projects',
  city: 'cities',
  solution: 'solutions',
  demonstration: 'demonstrations',
} as const

/** A figure that is part of a larger one is written after it. */
export async function writeFigure(figure: SampleFigure, { tx, viewer, keys }: Writing): Promise<void> {
  const { slug, indicator, kind, value, qualifier, unit, scope, partOf, headline, sourceDocument } = figure
  const { first, others } = spoken(figure.words)
  const id = keys.id('figure', slug)
  const subject = scope === 'portal' || scope === 'pairing' ? undefined : figure[scope]
  done(
    await addFigure(tx, viewer, {
      id,
      slug,
      kind,
      value,
      qualifier,
      unit,
      scope,
      indicatorId: keys.id('indicator', indicator),
      subjectId:
        subject && scope in sections ? keys.id(sections[scope as keyof typeof sections], subject) : null,
      asOf: known(figure.asOf),
      baseline: figure.baseline ?? null,
      baselineOn: known(figure.baselineOn),
      sourceDocumentId: sourceDocument ? keys.id('library', sourceDocument) : null,
      sourceUrl: figure.sourceUrl ?? null,
      sourceText: figure.sourceText ?? null,
      partOfId: partOf ? keys.id('figure', partOf) : null,
      headlinePosition: headline ?? null,
      ...first,
    }),
  )
  for (const words of others) done(await translateFigure(tx, viewer, { id, ...words }))
}

function known(date: KnownDate | undefined) {
  if (!date) return null
  const { date: day, precision } = knownDate(date)
  return partialDate(day, precision)
}
