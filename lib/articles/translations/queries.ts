import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

export type StaleTranslation = {
  id: string
  language: string
  title: string
  sourceLanguage: string
  /** Numbers of the source's versions: the one that was translated, and the newest. */
  sourceVersion: number
  newest: number
  /** Since when the newest is there. */
  since: Date
}

/** Translations that the public reads and whose source has changed since, those first that are so for longest. */
export function listStaleTranslationsFor(viewer: Viewer, limit = 50): Promise<StaleTranslation[]> {
  const own = isStaff(viewer)
    ? Prisma.sql`TRUE`
    : Prisma.sql`a.partner_id = ANY (${[...viewer.authorOf]}::uuid[])`
  return db.$queryRaw<StaleTranslation[]>`
    SELECT a.id, t.language, t.title, t.source_language AS "sourceLanguage", coalesce(t.source_version, 0) AS "sourceVersion",
      v.number AS newest, v.created_at AS since
    FROM article_translations t
      JOIN articles a ON a.id = t.article_id AND a.trashed_at IS NULL
      JOIN article_translations s ON s.article_id = t.article_id AND s.language = t.source_language
      JOIN article_versions v ON v.id = s.live_version_id
    WHERE t.status = 'published' AND s.status = 'published' AND v.number > coalesce(t.source_version, 0) AND ${own}
    ORDER BY v.created_at, a.id LIMIT ${limit}`
}
