import 'server-only'
import type { Words } from '@/lib/articles/drafts/rules'
import { editable } from '@/lib/articles/policy'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'

export type VersionRow = {
  id: string
  number: number
  title: string
  note: string | null
  /** Null for one that the portal wrote by itself, and for an erased account. */
  author: string | null
  createdAt: Date
  isLive: boolean
}

/** Everything the public has had of a story in one language and what was discarded, newest first; nothing of what one may not see. */
export async function listVersionsFor(
  viewer: Viewer,
  articleId: string,
  language: string,
): Promise<VersionRow[]> {
  const versions = await db.articleVersion.findMany({
    where: { language, article: { AND: [{ id: articleId }, editable(viewer)] } },
    orderBy: { number: 'desc' },
    select: {
      ...{ id: true, number: true, title: true, note: true, createdAt: true },
      author: { select: { name: true } },
      liveIn: { select: { status: true } },
    },
  })
  return versions.map(({ author, liveIn, ...version }) => ({
    ...version,
    author: author?.name ?? null,
    isLive: liveIn?.status === 'published',
  }))
}

/** The words of one version. Null for what is not there and for what is not one's to see. */
export async function getVersionFor(
  viewer: Viewer,
  articleId: string,
  language: string,
  number: number,
): Promise<(Words & { id: string; number: number; createdAt: Date }) | null> {
  const version = await db.articleVersion.findFirst({
    where: { language, number, article: { AND: [{ id: articleId }, editable(viewer)] } },
    select: { id: true, number: true, title: true, summary: true, body: true, createdAt: true },
  })
  // It was checked against the allow-list when it was written.
  return version && { ...version, body: version.body as RichText }
}
