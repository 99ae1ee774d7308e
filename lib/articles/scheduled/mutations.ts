import 'server-only'
import { findFaults } from '@/lib/articles/checks/queries'
import { blocks } from '@/lib/articles/checks/rules'
import { goLive } from '@/lib/articles/live/mutations'
import { lockArticle, relationsOf } from '@/lib/articles/locked/queries'
import { tellEditors, tellWriters } from '@/lib/articles/mails/mutations'
import { archive, takeOffDate } from '@/lib/articles/publishing/mutations'
import { record } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'

type Due = { articleId: string; language: string }
type Outcome = 'done' | 'not-due' | 'held'

/**
 * Publishes what was approved for a date that has come. What has since come to lack something that law or grant ask
 * for is held and goes back to the editors.
 */
export async function publishScheduled(
  tx: Transaction,
  viewer: Viewer,
  { articleId: id, language }: Due,
  now = new Date(),
): Promise<Outcome> {
  const article = await lockArticle(tx, viewer, id, language)
  const draft = article?.draft
  if (!article || article.trashedAt || draft?.status !== 'scheduled' || !draft.scheduledAt) return 'not-due'
  if (draft.scheduledAt > now) return 'not-due'
  const findings = await findFaults(tx, { id, language, words: draft, relations: relationsOf(article) })
  if (!findings.some(blocks)) {
    await goLive(tx, viewer, article, { ...draft, language })
    return 'done'
  }
  await takeOffDate(tx, article, language)
  await record(tx, viewer, 'article.held', id, {
    language,
    missing: findings.filter(blocks).map(({ check }) => check),
  })
  await tellEditors(tx, viewer, { id, language, title: draft.title, assigneeId: draft.assigneeId })
  await tellWriters(tx, viewer, { what: 'held', id, language, draft })
  return 'held'
}

/** Takes a story away from the public whose end has come. */
export async function withdrawScheduled(
  tx: Transaction,
  viewer: Viewer,
  { articleId: id, language }: Due,
  now = new Date(),
): Promise<Outcome> {
  const article = await lockArticle(tx, viewer, id, language)
  const { withdrawAt, status } = article?.translation ?? {}
  if (!article || article.trashedAt || status !== 'published' || !withdrawAt) return 'not-due'
  if (withdrawAt > now) return 'not-due'
  await archive(tx, viewer, { id, language })
  return 'done'
}
