import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import type { RecordText } from '@/lib/desk/list-records'
import { typed, type TypedFields } from '@/lib/desk/typed'
import { keptPages, type KeptPage } from '@/lib/portal/pages/desk/schema'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskPortalPage = { key: KeptPage; texts: RecordText[] }

/** Every page of the portal that says a text of its own, with where that stands in which language. */
export async function listPortalPagesFor(viewer: Viewer): Promise<DeskPortalPage[]> {
  if (!isStaff(viewer)) return []
  const written = await db.portalPage.findMany({
    where: { key: { in: [...keptPages] } },
    orderBy: { language: 'asc' },
    select: {
      key: true,
      language: true,
      status: true,
      version: true,
      sourceLanguage: true,
      sourceVersion: true,
    },
  })
  const versionOf = (key: string, language: string | null) =>
    written.find((text) => text.key === key && text.language === language)?.version ?? 0
  return keptPages.map((key) => ({
    key,
    texts: written
      .filter((text) => text.key === key)
      .map(({ language, status, sourceLanguage, sourceVersion }) => ({
        language,
        published: status === 'published',
        stale: sourceVersion !== null && versionOf(key, sourceLanguage) > sourceVersion,
      })),
  }))
}

export type DeskPortalPageText = DeskPortalPage & {
  version: number
  fields: TypedFields
  body: RichText | null
}

/** What stands on a page of the portal in one language; null for whom it is none of theirs. */
export async function getPortalPageFor(
  viewer: Viewer,
  key: KeptPage,
  shown: string,
): Promise<DeskPortalPageText | null> {
  const page = (await listPortalPagesFor(viewer)).find((candidate) => candidate.key === key)
  if (!page) return null
  const text = await db.portalPage.findUnique({
    where: { key_language: { key, language: shown } },
    select: { title: true, body: true, version: true },
  })
  const fields = typed({ title: text?.title })
  return { ...page, version: text?.version ?? 0, fields, body: storedBody(text?.body) }
}
