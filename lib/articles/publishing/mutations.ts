import 'server-only'
import { findFaults } from '@/lib/articles/checks/queries'
import { blocks, type Finding } from '@/lib/articles/checks/rules'
import { goLive } from '@/lib/articles/live/mutations'
import { lockArticle, relationsOf, type LockedArticle, type LockedDraft } from '@/lib/articles/locked/queries'
import { articlesTag, articleTag, publishJobKey, withdrawJobKey } from '@/lib/articles/paths'
import { canApprove, canArchive, canReview } from '@/lib/articles/policy'
import { instantOf, type WhichHour } from '@/lib/articles/publishing/rules'
import { note } from '@/lib/articles/review/mutations'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { dequeue, enqueue } from '@/lib/jobs/enqueue'
import { touch } from '@/lib/server/touch'

type Draft = { id: string; language: string; version: number }
type Incomplete = { ok: false; reason: 'incomplete'; findings: Finding[] }
type NotApproved = Refusal<'not-found' | 'changed-meanwhile' | 'own-work'> | Incomplete

/**
 * Puts a draft before the public, in its language alone. Refuses when the version read is no longer the newest, when
 * one would approve one's own work, and while anything is missing that law or grant ask for.
 * @returns before: the version that the public read until now
 */
export async function publish(
  tx: Transaction,
  viewer: Viewer,
  input: Draft,
): Promise<{ ok: true; slug: string; before: string | null } | NotApproved> {
  const approved = await approve(tx, viewer, input)
  if (!approved.ok) return approved
  const { article, draft } = approved
  if (draft.scheduledAt) await dequeue(tx, publishJobKey(input.id, input.language, draft.scheduledAt))
  const withdrawAt = endOf(article)
  const slug = await goLive(tx, viewer, article, { ...draft, language: input.language, withdrawAt })
  return {
    ok: true,
    slug,
    before: article.live && article.translation?.status === 'published' ? article.live.id : null,
  }
}

/** A correction does not lengthen the life of a story that is to end. */
function endOf({ translation }: LockedArticle): Date | null {
  return translation?.status === 'published' ? translation.withdrawAt : null
}

type Schedule = Draft & {
  /** Hours on the clocks of the portal, as 2027-03-28T09:30. */
  publishAt: string
  publishHour?: WhichHour | undefined
  withdrawAt?: string | undefined
  withdrawHour?: WhichHour | undefined
}
type NoTime = {
  ok: false
  reason: 'no-such-hour' | 'hour-twice' | 'timeInvalid'
  field: 'publishAt' | 'withdrawAt'
}

/** Approves a draft for a date, and may name the one on which it is taken back. */
export async function schedule(
  tx: Transaction,
  viewer: Viewer,
  input: Schedule,
): Promise<
  | { ok: true; scheduledAt: Date; withdrawAt: Date | null }
  | NotApproved
  | NoTime
  | Refusal<'past' | 'ends-first'>
> {
  const { id, language, publishHour, withdrawHour } = input
  const approved = await approve(tx, viewer, input)
  if (!approved.ok) return approved
  const { timeZone } = approved.portal
  const from = instantOf(input.publishAt, timeZone, publishHour)
  if (!from.ok) return { ...from, field: 'publishAt' }
  const until = input.withdrawAt ? instantOf(input.withdrawAt, timeZone, withdrawHour) : null
  if (until && !until.ok) return { ...until, field: 'withdrawAt' }
  if (from.at <= new Date()) return refuse('past')
  if (until && until.at <= from.at) return refuse('ends-first')
  const dates = { scheduledAt: from.at, withdrawAt: until?.at ?? endOf(approved.article) }
  await tx.articleDraft.update({
    where: { articleId_language: { articleId: id, language } },
    data: { status: 'scheduled', ...dates },
    select: { articleId: true },
  })
  if (approved.draft.scheduledAt) await dequeue(tx, publishJobKey(id, language, approved.draft.scheduledAt))
  const key = publishJobKey(id, language, from.at)
  await enqueue(tx, 'publish-article', { articleId: id, language }, { key, runAt: from.at })
  await note(tx, viewer, { ...input, step: 'approved' })
  await record(tx, viewer, 'article.scheduled', id, { language, at: from.at.toISOString() })
  return { ok: true, ...dates }
}

/** Takes a draft off its date: it is in review again. */
export async function unschedule(
  tx: Transaction,
  viewer: Viewer,
  { id, language, version }: Draft,
): Promise<{ ok: true } | Refusal> {
  const article = await lockArticle(tx, viewer, id, language)
  if (!article?.draft || !canReview(viewer, article)) return refuse('not-found')
  if (article.draft.version !== version || article.draft.status !== 'scheduled')
    return refuse('changed-meanwhile')
  await takeOffDate(tx, article, language)
  await record(tx, viewer, 'article.unscheduled', id, { language })
  return { ok: true }
}

/** Takes a live story away from the public, in one language; its draft and its versions stay. */
export async function archive(
  tx: Transaction,
  viewer: Viewer,
  { id, language, reason = '' }: { id: string; language: string; reason?: string },
): Promise<{ ok: true } | Refusal> {
  const article = await lockArticle(tx, viewer, id, language)
  const translation = article?.translation ?? null
  if (!article || !canArchive(viewer, article, translation)) return refuse('not-found')
  await tx.articleTranslation.update({
    where: { articleId_language: { articleId: id, language } },
    data: { status: 'archived', withdrawAt: null, version: { increment: 1 } },
    select: { articleId: true },
  })
  await tx.article.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } })
  if (translation?.withdrawAt) await dequeue(tx, withdrawJobKey(id, language, translation.withdrawAt))
  const version = article.draft?.version ?? translation?.version ?? 1
  await note(tx, viewer, { id, language, version, step: 'withdrawn', comment: reason })
  await record(tx, viewer, 'article.archived', id, { language })
  await touch(tx, [articlesTag, articleTag(id)])
  return { ok: true }
}

/** Back from its date to the editors. For who has locked the story. */
export async function takeOffDate(
  tx: Transaction,
  { id, draft }: LockedArticle,
  language: string,
): Promise<void> {
  await tx.articleDraft.update({
    where: { articleId_language: { articleId: id, language } },
    data: { status: 'in_review', scheduledAt: null, withdrawAt: null },
    select: { articleId: true },
  })
  if (draft?.scheduledAt) await dequeue(tx, publishJobKey(id, language, draft.scheduledAt))
}

type Portal = { selfApproval: boolean; timeZone: string }
type Approved = { ok: true; article: LockedArticle; draft: LockedDraft; portal: Portal }

/** Everything that stands between a draft and the public, whether it goes there now or later. */
async function approve(tx: Transaction, viewer: Viewer, input: Draft): Promise<Approved | NotApproved> {
  const { id, language, version } = input
  const article = await lockArticle(tx, viewer, id, language)
  const draft = article?.draft
  if (!article || !canReview(viewer, article)) return refuse('not-found')
  if (draft?.version !== version) return refuse('changed-meanwhile')
  const portal = await portalSettings(tx)
  if (!canApprove(viewer, article, draft, portal)) return refuse('own-work')
  const findings = await findFaults(tx, { id, language, words: draft, relations: relationsOf(article) })
  if (findings.some(blocks)) return { ok: false, reason: 'incomplete', findings }
  return { ok: true, article, draft, portal }
}

async function portalSettings(tx: Transaction): Promise<Portal> {
  const portal = await tx.portal.findFirst({ select: { selfApproval: true, timeZone: true } })
  return portal ?? { selfApproval: false, timeZone: 'Europe/Brussels' }
}
