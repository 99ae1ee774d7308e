import 'server-only'
import { openDraft } from '@/lib/articles/drafts/mutations'
import { lockArticle } from '@/lib/articles/locked/queries'
import { articlesTag, articleTag } from '@/lib/articles/paths'
import { canArchive } from '@/lib/articles/policy'
import { archive } from '@/lib/articles/publishing/mutations'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { Undone, type Transaction } from '@/lib/db'
import { touch } from '@/lib/server/touch'

/** What a publication did: `before` is the version that the public read until then, null where it had none. */
export type Publication = { id: string; language: string; before: string | null }

/**
 * The way back from publishing: the public has the words that it had before, and the newer ones are a draft in review.
 * What the story is about stays as it was published. Refuses once somebody has begun another draft.
 */
export async function unpublish(
  tx: Transaction,
  viewer: Viewer,
  { id, language, before }: Publication,
): Promise<{ ok: true } | Refusal> {
  const article = await lockArticle(tx, viewer, id, language)
  if (!article || !canArchive(viewer, article, article.translation)) return refuse('not-found')
  if (article.draft) return refuse('changed-meanwhile')
  const opened = await openDraft(tx, viewer, { id, language })
  if (!opened.ok) return opened
  await tx.articleDraft.update({
    where: { articleId_language: { articleId: id, language } },
    data: { status: 'in_review' },
    select: { articleId: true },
  })
  if (before === null) {
    const archived = await archive(tx, viewer, { id, language })
    if (!archived.ok) throw new Undone(archived)
    return archived
  }
  const version = await tx.articleVersion.findFirst({
    where: { id: before, articleId: id, language },
    select: { title: true, summary: true, text: true },
  })
  if (!version) throw new Undone(refuse('not-found'))
  await tx.articleTranslation.update({
    where: { articleId_language: { articleId: id, language } },
    data: { ...version, liveVersionId: before, version: { increment: 1 } },
    select: { articleId: true },
  })
  await record(tx, viewer, 'article.unpublished', id, { language })
  await touch(tx, [articlesTag, articleTag(id)])
  return { ok: true }
}
