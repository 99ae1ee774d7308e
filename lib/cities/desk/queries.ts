import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { typed, type TypedFields } from '@/lib/desk/typed'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskCity = { record: DeskRecord; fields: TypedFields; body: RichText | null }

/**
 * A city whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getCityFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskCity | null> {
  const record = await getRecordFor(viewer, 'cities', id, language)
  if (!record) return null
  const { translations, themes, ...own } = await db.city.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ level: true, parentId: true, country: true, latitude: true, longitude: true, population: true },
      ...{ populationYear: true, climate: true, stage: true, website: true, alsoKnownAs: true },
      themes: { select: { themeId: true } },
      translations: { where: { language: shown }, select: { name: true, summary: true, body: true } },
    },
  })
  const [words] = translations
  const fields = {
    ...typed({ ...own, name: words?.name, summary: words?.summary }),
    themeIds: themes.map(({ themeId }) => themeId),
  }
  return { record, fields, body: storedBody(words?.body) }
}

export type CityOptions = { cities: Option[]; themes: Option[] }

/** What the form of a city offers. */
export async function listCityOptions(viewer: Viewer, language: string, id?: string): Promise<CityOptions> {
  const [cities, themes] = await Promise.all([
    listOptions(viewer, 'cities', language, id ? [id] : []),
    listOptions(viewer, 'themes', language),
  ])
  return { cities, themes }
}
