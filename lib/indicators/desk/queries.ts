import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { typed, type TypedFields } from '@/lib/desk/typed'
export type DeskIndicator = { record: DeskRecord; fields: TypedFields }

/**
 * An indicator whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getIndicatorFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskIndicator | null> {
  const record = await getRecordFor(viewer, 'indicators', id, language)
  if (!record) return null
  const { translations, themes, summable, ...own } = await db.indicator.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ unit: true, direction: true, level: true, summable: true, framework: true, frameworkCode: true },
      position: true,
      themes: { select: { themeId: true } },
      translations: { where: { language: shown }, select: { name: true, summary: true } },
    },
  })
  const [words] = translations
  const fields = {
    ...typed({ ...own, name: words?.name, summary: words?.summary }),
    summable: summable ? 'on' : '',
    themeIds: themes.map(({ themeId }) => themeId),
  }
  return { record, fields }
}

export type IndicatorOptions = { themes: Option[] }

/** What the form of an indicator offers. */
export async function listIndicatorOptions(viewer: Viewer, language: string): Promise<IndicatorOptions> {
  return { themes: await listOptions(viewer, 'themes', language) }
}
