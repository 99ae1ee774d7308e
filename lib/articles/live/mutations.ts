import 'server-only'
import { isPlaceholder } from '@/lib/articles/drafts/rules'
import { relationsOf, type LockedArticle, type LockedDraft } from '@/lib/articles/locked/queries'
import { tellWriters } from '@/lib/articles/mails/mutations'
import { articlePath, articlesTag, articleTag, withdrawJobKey } from '@/lib/articles/paths'
import { dayOf } from '@/lib/articles/publishing/rules'
import { syncQuotes } from '@/lib/articles/quotes/mutations'
import { onlyKnown, writeRelations } from '@/lib/articles/relations/mutations'
import { note } from '@/lib/articles/review/mutations'
import { versionOf } from '@/lib/articles/versions/mutations'
import { record } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publishEnclosed } from '@/lib/documents/enclosed/mutations'
import { dequeue, enqueue } from '@/lib/jobs/enqueue'
import { plainText } from '@/lib/richtext/text'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'

type Approved = LockedDraft & { language: string }

/**
 * Puts an approved draft before the public: its words as a new version, what it is about into its rows, and all that
 * follows. For who has locked the story and asked whether it may.
 * @returns its address
 */
export async function goLive(
  tx: Transaction,
  viewer: Viewer,
  article: LockedArticle,
  draft: Approved,
): Promise<string> {
  const { id } = article
  const { language, body } = draft
  const at = new Date()
  const relations = await datedRelations(tx, article, at)
  const known = await onlyKnown(tx, viewer, relations, relationsOf(article))
  await writeRelations(tx, id, known)
  await publishEnclosed(tx, viewer, known)
  const slug = await slugFor(tx, article, draft.title)
  await tx.article.update({ where: { id }, data: { slug, version: { increment: 1 } }, select: { id: true } })
  await putVersion(tx, viewer, article, draft, at)
  await tx.articleDraft.delete({ where: { articleId_language: { articleId: id, language } } })
  await syncQuotes(tx, { articleId: id, language, body, live: true })
  await planEnd(tx, article, draft)
  // What had a date was approved when it got it.
  if (draft.status !== 'scheduled') await note(tx, viewer, { id, ...draft, step: 'approved' })
  await record(tx, viewer, 'article.published', id, { language })
  await touch(tx, [articlesTag, articleTag(id)])
  await tellWriters(tx, viewer, { what: 'published', id, language, slug, draft })
  return slug
}

/** A story that bears no date when it appears bears the day on which it does. */
async function datedRelations(tx: Transaction, article: LockedArticle, at: Date) {
  const relations = relationsOf(article)
  if (article.wasPublished || relations.publishedOn) return relations
  const portal = await tx.portal.findFirst({ select: { timeZone: true } })
  const publishedOn = dayOf(at, portal?.timeZone ?? 'Europe/Brussels')
  return { ...relations, publishedOn, publishedOnPrecision: 'day' as const }
}

async function slugFor(tx: Transaction, { id, slug }: LockedArticle, title: string): Promise<string> {
  if (!isPlaceholder(slug)) return slug
  return freeSlug(tx, [title], {
    path: articlePath,
    isTaken: async (wish) => (await tx.article.count({ where: { slug: wish, NOT: { id } } })) > 0,
  })
}

async function putVersion(
  tx: Transaction,
  viewer: Viewer,
  { id: articleId, translation }: LockedArticle,
  draft: Approved,
  at: Date,
): Promise<void> {
  const { language, title, summary, body, withdrawAt } = draft
  const authorId = draft.submittedById ?? draft.updatedById ?? viewer.accountId
  const liveVersionId = await versionOf(tx, articleId, { language, title, summary, body, authorId })
  const row = {
    ...{ title, summary, text: plainText(body), withdrawAt, liveVersionId },
    status: 'published' as const,
    publishedAt: translation?.publishedAt ?? at,
    ...(await sourceOf(tx, articleId, translation)),
  }
  // The row is there since the draft was begun.
  await tx.articleTranslation.update({
    where: { articleId_language: { articleId, language } },
    data: { ...row, version: { increment: 1 } },
    select: { articleId: true },
  })
}

/** A translation that was made together with its source follows the version that the public has by now. */
async function sourceOf(tx: Transaction, articleId: string, translation: LockedArticle['translation']) {
  if (!translation?.sourceLanguage || translation.publishedAt || translation.sourceVersion) return {}
  const source = await tx.articleTranslation.findUnique({
    where: { articleId_language: { articleId, language: translation.sourceLanguage } },
    select: { liveVersion: { select: { number: true } } },
  })
  return { sourceVersion: source?.liveVersion?.number ?? 0 }
}

async function planEnd(
  tx: Transaction,
  article: LockedArticle,
  { language, withdrawAt }: Approved,
): Promise<void> {
  const { id: articleId, translation } = article
  if (translation?.withdrawAt) await dequeue(tx, withdrawJobKey(articleId, language, translation.withdrawAt))
  if (!withdrawAt) return
  const key = withdrawJobKey(articleId, language, withdrawAt)
  await enqueue(tx, 'withdraw-article', { articleId, language }, { key, runAt: withdrawAt })
}
