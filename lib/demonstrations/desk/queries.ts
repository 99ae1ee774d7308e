import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { typed, typedDate, type TypedFields } from '@/lib/desk/typed'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskDemonstration = { record: DeskRecord; fields: TypedFields; body: RichText | null }

/**
 * A demonstration whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getDemonstrationFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskDemonstration | null> {
  const record = await getRecordFor(viewer, 'demonstrations', id, language)
  if (!record) return null
  const { translations, partners, themes, startsOn, startsOnPrecision, endsOn, endsOnPrecision, ...own } =
    await db.demonstration.findUniqueOrThrow({
      where: { id },
      select: {
        ...{ solutionId: true, cityId: true, status: true, projectId: true, place: true },
        ...{
          latitude: true,
          longitude: true,
          cost: true,
          currency: true,
          pairingId: true,
          originCityId: true,
        },
        ...{ startsOn: true, startsOnPrecision: true, endsOn: true, endsOnPrecision: true },
        partners: { select: { partnerId: true } },
        themes: { select: { themeId: true } },
        translations: { where: { language: shown }, select: { title: true, summary: true, body: true } },
      },
    })
  const [words] = translations
  const fields = {
    ...typed({ ...own, title: words?.title, summary: words?.summary }),
    startsOn: typedDate(startsOn, startsOnPrecision),
    endsOn: typedDate(endsOn, endsOnPrecision),
    partnerIds: partners.map(({ partnerId }) => partnerId),
    themeIds: themes.map(({ themeId }) => themeId),
  }
  return { record, fields, body: storedBody(words?.body) }
}

export type DemonstrationOptions = {
  solutions: Option[]
  cities: Option[]
  projects: Option[]
  pairings: Option[]
  partners: Option[]
  themes: Option[]
}

/** What the form of a demonstration offers. */
export async function listDemonstrationOptions(
  viewer: Viewer,
  language: string,
): Promise<DemonstrationOptions> {
  const [solutions, cities, projects, pairings, partners, themes] = await Promise.all([
    listOptions(viewer, 'solutions', language),
    listOptions(viewer, 'cities', language),
    listOptions(viewer, 'projects', language),
    listOptions(viewer, 'pairings', language),
    listOptions(viewer, 'partners', language),
    listOptions(viewer, 'themes', language),
  ])
  return { solutions, cities, projects, pairings, partners, themes }
}
