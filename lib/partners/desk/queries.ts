import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { typed, type TypedFields } from '@/lib/desk/typed'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskPartner = { record: DeskRecord; fields: TypedFields; body: RichText | null }

/**
 * A partner whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getPartnerFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskPartner | null> {
  const record = await getRecordFor(viewer, 'partners', id, language)
  if (!record) return null
  const { translations, ...own } = await db.partner.findUniqueOrThrow({
    where: { id },
    select: {
      ...{
        shortName: true,
        kind: true,
        helix: true,
        country: true,
        place: true,
        cityId: true,
        website: true,
      },
      ...{ pic: true, latitude: true, longitude: true, alsoKnownAs: true },
      translations: { where: { language: shown }, select: { name: true, summary: true, body: true } },
    },
  })
  const [words] = translations
  const fields = typed({ ...own, name: words?.name, summary: words?.summary })
  return { record, fields, body: storedBody(words?.body) }
}

export type PartnerOptions = { cities: Option[] }

/** What the form of a partner offers. */
export async function listPartnerOptions(viewer: Viewer, language: string): Promise<PartnerOptions> {
  const [cities] = await Promise.all([listOptions(viewer, 'cities', language)])
  return { cities }
}
