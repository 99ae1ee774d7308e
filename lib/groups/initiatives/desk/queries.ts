import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { typed, typedDate, type TypedFields } from '@/lib/desk/typed'
import { inLanguage } from '@/lib/i18n/translation'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskInitiative = {
  id: string
  version: number
  published: boolean
  fields: TypedFields
  body: RichText | null
}

export type DeskInitiatives = {
  record: DeskRecord
  /** By name. */
  all: { id: string; name: string; language: string; published: boolean }[]
  /** The one that is kept; null for a new one. */
  shown: DeskInitiative | null
  people: Option[]
  partners: Option[]
}

/**
 * The initiatives of a group whose texts the viewer may write; null for every other group.
 * @param initiative the id of the one to keep
 */
export async function getInitiativesFor(
  viewer: Viewer,
  { id, initiative, language, shown }: { id: string; initiative: string; language: string; shown: string },
): Promise<DeskInitiatives | null> {
  const record = await getRecordFor(viewer, 'groups', id, language)
  if (!record) return null
  const rows = await db.initiative.findMany({
    where: { groupId: id, trashedAt: null },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, translations: { select: { language: true, name: true, status: true } } },
  })
  const kept = rows.some((row) => row.id === initiative) ? await getInitiative(initiative, shown) : null
  const [leads, partnerIds] = [kept?.fields['leadId'], kept?.fields['partnerIds']]
  const chosen = (ids: string | readonly string[] | undefined) => [ids ?? []].flat().filter(Boolean)
  const [people, partners] = await Promise.all([
    listOptions(viewer, 'people', language, [], chosen(leads)),
    listOptions(viewer, 'partners', language, [], chosen(partnerIds)),
  ])
  const all = rows.map(({ id: own, slug, translations }) => ({
    id: own,
    name: inLanguage(translations, language)?.name || slug,
    language: inLanguage(translations, language)?.language ?? language,
    published: translations.some(({ status }) => status === 'published'),
  }))
  return { record, all, shown: kept, people, partners }
}

async function getInitiative(id: string, language: string): Promise<DeskInitiative> {
  const { version, leadId, website, partners, translations, ...dates } =
    await db.initiative.findUniqueOrThrow({
      where: { id },
      select: {
        ...{ version: true, leadId: true, website: true, startsOn: true, startsOnPrecision: true },
        ...{ endsOn: true, endsOnPrecision: true, partners: { select: { partnerId: true } } },
        translations: {
          where: { language },
          select: { name: true, summary: true, body: true, status: true },
        },
      },
    })
  const [words] = translations
  return {
    id,
    version,
    published: words?.status === 'published',
    body: storedBody(words?.body),
    fields: {
      ...typed({ leadId, website, name: words?.name, summary: words?.summary }),
      startsOn: typedDate(dates.startsOn, dates.startsOnPrecision),
      endsOn: typedDate(dates.endsOn, dates.endsOnPrecision),
      partnerIds: partners.map(({ partnerId }) => partnerId),
    },
  }
}
