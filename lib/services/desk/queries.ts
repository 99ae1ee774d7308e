import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { typed, type TypedFields } from '@/lib/desk/typed'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
export type DeskService = { record: DeskRecord; fields: TypedFields; body: RichText | null }

/**
 * A service whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getServiceFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskService | null> {
  const record = await getRecordFor(viewer, 'services', id, language)
  if (!record) return null
  const { translations, ...own } = await db.service.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ contactEmail: true, groupId: true, position: true },
      translations: { where: { language: shown }, select: { title: true, summary: true, body: true } },
    },
  })
  const [words] = translations
  const fields = typed({ ...own, title: words?.title, summary: words?.summary })
  return { record, fields, body: storedBody(words?.body) }
}

export type ServiceOptions = { groups: Option[] }

/** What the form of a service offers. */
export async function listServiceOptions(viewer: Viewer, language: string): Promise<ServiceOptions> {
  return { groups: await listOptions(viewer, 'groups', language) }
}
