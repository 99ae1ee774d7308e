import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { nameSelect, toRow, type LinkRow } from '@/lib/desk/rows'
import { typed, type TypedFields } from '@/lib/desk/typed'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskGroup = { record: DeskRecord; fields: TypedFields; body: RichText | null; people: LinkRow[] }

/**
 * A group whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getGroupFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskGroup | null> {
  const record = await getRecordFor(viewer, 'groups', id, language)
  if (!record) return null
  const { translations, people, partners, cities, themes, ...own } = await db.group.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ kind: true, joining: true, parentId: true, projectId: true, actionCluster: true },
      people: {
        orderBy: { position: 'asc' },
        select: { role: true, person: { select: { id: true, slug: true, translations: nameSelect } } },
      },
      partners: { select: { partnerId: true } },
      cities: { select: { cityId: true } },
      themes: { select: { themeId: true } },
      translations: { where: { language: shown }, select: { name: true, summary: true, body: true } },
    },
  })
  const [words] = translations
  const fields = {
    ...typed({ ...own, name: words?.name, summary: words?.summary }),
    partnerIds: partners.map(({ partnerId }) => partnerId),
    cityIds: cities.map(({ cityId }) => cityId),
    themeIds: themes.map(({ themeId }) => themeId),
  }
  return {
    record,
    fields,
    body: storedBody(words?.body),
    people: people.map(({ role, person }) => toRow(person, role, language)),
  }
}

export type GroupOptions = {
  groups: Option[]
  projects: Option[]
  people: Option[]
  partners: Option[]
  cities: Option[]
  themes: Option[]
}

/** What the form of a group offers. */
export async function listGroupOptions(viewer: Viewer, language: string, id?: string): Promise<GroupOptions> {
  const [groups, projects, people, partners, cities, themes] = await Promise.all([
    listOptions(viewer, 'groups', language, id ? [id] : []),
    listOptions(viewer, 'projects', language),
    listOptions(viewer, 'people', language),
    listOptions(viewer, 'partners', language),
    listOptions(viewer, 'cities', language),
    listOptions(viewer, 'themes', language),
  ])
  return { groups, projects, people, partners, cities, themes }
}
