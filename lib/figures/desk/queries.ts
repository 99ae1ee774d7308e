import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, listTitledOptions, type Option } from '@/lib/desk/options'
import { typed, typedDate, type TypedFields } from '@/lib/desk/typed'
export type DeskFigure = { record: DeskRecord; fields: TypedFields }

/**
 * A figure whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getFigureFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskFigure | null> {
  const record = await getRecordFor(viewer, 'figures', id, language)
  if (!record) return null
  const {
    translations,
    value,
    baseline,
    asOf,
    asOfPrecision,
    baselineOn,
    baselineOnPrecision,
    reviewOn,
    ...own
  } = await db.figure.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ indicatorId: true, kind: true, value: true, qualifier: true, unit: true, direction: true },
      ...{ scope: true, projectId: true, cityId: true, solutionId: true, demonstrationId: true },
      ...{ pairingId: true, baseline: true, sourceDocumentId: true, sourceUrl: true, sourceText: true },
      ...{ partOfId: true, headlinePosition: true, reviewOn: true, asOf: true, asOfPrecision: true },
      ...{ baselineOn: true, baselineOnPrecision: true },
      translations: { where: { language: shown }, select: { title: true, summary: true, method: true } },
    },
  })
  const [words] = translations
  const fields = {
    ...typed({ ...own, title: words?.title, summary: words?.summary, method: words?.method }),
    value: value.toString(),
    baseline: baseline?.toString() ?? '',
    asOf: typedDate(asOf, asOfPrecision),
    baselineOn: typedDate(baselineOn, baselineOnPrecision),
    reviewOn: typedDate(reviewOn, 'day'),
  }
  return { record, fields }
}

export type FigureOptions = {
  indicators: Option[]
  figures: Option[]
  projects: Option[]
  cities: Option[]
  solutions: Option[]
  demonstrations: Option[]
  pairings: Option[]
  documents: Option[]
}

/** What the form of a figure offers. */
export async function listFigureOptions(
  viewer: Viewer,
  language: string,
  id?: string,
): Promise<FigureOptions> {
  const [indicators, figures, projects, cities, solutions, demonstrations, pairings, documents] =
    await Promise.all([
      listOptions(viewer, 'indicators', language),
      listOptions(viewer, 'figures', language, id ? [id] : []),
      listOptions(viewer, 'projects', language),
      listOptions(viewer, 'cities', language),
      listOptions(viewer, 'solutions', language),
      listOptions(viewer, 'demonstrations', language),
      listOptions(viewer, 'pairings', language),
      listTitledOptions(viewer, 'documents', language),
    ])
  return { indicators, figures, projects, cities, solutions, demonstrations, pairings, documents }
}
