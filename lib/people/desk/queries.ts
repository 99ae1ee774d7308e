import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { typed, type TypedFields } from '@/lib/desk/typed'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskPerson = { record: DeskRecord; fields: TypedFields; body: RichText | null }

/**
 * A person whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getPersonFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskPerson | null> {
  const record = await getRecordFor(viewer, 'people', id, language)
  if (!record) return null
  const { translations, ...own } = await db.person.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ organisation: true, partnerId: true, cityId: true, email: true, orcid: true, website: true },
      alsoKnownAs: true,
      translations: {
        where: { language: shown },
        select: { name: true, honorific: true, role: true, summary: true, body: true },
      },
    },
  })
  const [words] = translations
  const fields = typed({
    ...own,
    ...{ name: words?.name, honorific: words?.honorific, role: words?.role, summary: words?.summary },
  })
  return { record, fields, body: storedBody(words?.body) }
}

export type PersonOptions = { partners: Option[]; cities: Option[] }

/** What the form of a person offers. */
export async function listPersonOptions(viewer: Viewer, language: string): Promise<PersonOptions> {
  const [partners, cities] = await Promise.all([
    listOptions(viewer, 'partners', language),
    listOptions(viewer, 'cities', language),
  ])
  return { partners, cities }
}
