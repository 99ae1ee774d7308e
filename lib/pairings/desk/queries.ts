import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { nameSelect, toRow, type LinkRow } from '@/lib/desk/rows'
import { typed, type TypedFields } from '@/lib/desk/typed'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskPairing = {
  record: DeskRecord
  fields: TypedFields
  body: RichText | null
  members: LinkRow[]
}

/**
 * A pairing whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getPairingFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskPairing | null> {
  const record = await getRecordFor(viewer, 'pairings', id, language)
  if (!record) return null
  const { translations, members, themes, ...own } = await db.pairing.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ level: true, programme: true, projectId: true },
      members: {
        orderBy: { position: 'asc' },
        select: { role: true, city: { select: { id: true, slug: true, translations: nameSelect } } },
      },
      themes: { orderBy: { position: 'asc' }, select: { themeId: true } },
      translations: { where: { language: shown }, select: { title: true, summary: true, body: true } },
    },
  })
  const [words] = translations
  const fields = {
    ...typed({ ...own, title: words?.title, summary: words?.summary }),
    themeIds: themes.map(({ themeId }) => themeId),
  }
  return {
    record,
    fields,
    body: storedBody(words?.body),
    members: members.map(({ role, city }) => toRow(city, role, language)),
  }
}

export type PairingOptions = { cities: Option[]; projects: Option[]; themes: Option[] }

/** What the form of a pairing offers. */
export async function listPairingOptions(viewer: Viewer, language: string): Promise<PairingOptions> {
  const [cities, projects, themes] = await Promise.all([
    listOptions(viewer, 'cities', language),
    listOptions(viewer, 'projects', language),
    listOptions(viewer, 'themes', language),
  ])
  return { cities, projects, themes }
}
