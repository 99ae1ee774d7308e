import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { typed, type TypedFields } from '@/lib/desk/typed'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskTheme = { record: DeskRecord; fields: TypedFields; body: RichText | null }

/**
 * A theme whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getThemeFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskTheme | null> {
  const record = await getRecordFor(viewer, 'themes', id, language)
  if (!record) return null
  const { translations, sdgs, urbanAgendaTopics, ...own } = await db.theme.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ parentId: true, position: true, featuredPairingId: true, sdgs: true, urbanAgendaTopics: true },
      translations: { where: { language: shown }, select: { name: true, summary: true, body: true } },
    },
  })
  const [words] = translations
  const fields = {
    ...typed({ ...own, name: words?.name, summary: words?.summary }),
    ...{ sdgs, urbanAgendaTopics },
  }
  return { record, fields, body: storedBody(words?.body) }
}

export type ThemeOptions = { themes: Option[]; pairings: Option[] }

/** What the form of a theme offers. */
export async function listThemeOptions(viewer: Viewer, language: string, id?: string): Promise<ThemeOptions> {
  const [themes, pairings] = await Promise.all([
    listOptions(viewer, 'themes', language, id ? [id] : []),
    listOptions(viewer, 'pairings', language),
  ])
  return { themes, pairings }
}
