import 'server-only'
import { v7 as uuid } from 'uuid'
import { lockArticle } from '@/lib/articles/locked/queries'
import { tellEditors, tellWriters } from '@/lib/articles/mails/mutations'
import { publishJobKey } from '@/lib/articles/paths'
import { canEdit, canRequestChanges, canReview, canSubmit, canTakeBack } from '@/lib/articles/policy'
import type { Passage } from '@/lib/articles/review/schema'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { dequeue } from '@/lib/jobs/enqueue'
import type { ReviewStep } from '@/prisma/generated/enums'

type Draft = { id: string; language: string }
type Read = Draft & { version: number }
type Done = { ok: true }

/** Hands a draft to the editors. */
export async function submit(
  tx: Transaction,
  viewer: Viewer,
  { id, language, version, comment = '' }: Read & { comment?: string },
): Promise<Done | Refusal> {
  const article = await lockArticle(tx, viewer, id, language)
  const draft = article?.draft
  if (!draft || !canEdit(viewer, article)) return refuse('not-found')
  if (draft.version !== version || !canSubmit(viewer, article, draft)) return refuse('changed-meanwhile')
  await tx.articleDraft.update({
    where: { articleId_language: { articleId: id, language } },
    data: { status: 'in_review', submittedAt: new Date(), submittedById: viewer.accountId },
    select: { articleId: true },
  })
  await note(tx, viewer, { id, language, version, step: 'submitted', comment })
  await record(tx, viewer, 'article.submitted', id, { language })
  await tellEditors(tx, viewer, { id, language, title: draft.title, assigneeId: draft.assigneeId })
  return { ok: true }
}

/** Gives a draft back with the reason, which its writers are mailed. What had a date has none any more. */
export async function requestChanges(
  tx: Transaction,
  viewer: Viewer,
  { id, language, version, reason }: Read & { reason: string },
): Promise<Done | Refusal<'not-found' | 'changed-meanwhile' | 'reason-missing'>> {
  if (!reason.trim()) return refuse('reason-missing')
  const article = await lockArticle(tx, viewer, id, language)
  const draft = article?.draft
  if (!draft || !canReview(viewer, article)) return refuse('not-found')
  if (draft.version !== version || !canRequestChanges(viewer, article, draft))
    return refuse('changed-meanwhile')
  await tx.articleDraft.update({
    where: { articleId_language: { articleId: id, language } },
    data: { status: 'changes_requested', scheduledAt: null, withdrawAt: null },
    select: { articleId: true },
  })
  if (draft.scheduledAt) await dequeue(tx, publishJobKey(id, language, draft.scheduledAt))
  await note(tx, viewer, { id, language, version, step: 'changes_requested', comment: reason })
  await record(tx, viewer, 'article.changes-requested', id, { language })
  await tellWriters(tx, viewer, { what: 'changes', id, language, reason, draft })
  return { ok: true }
}

/** Takes a draft back from the editors before they have decided. */
export async function takeBack(
  tx: Transaction,
  viewer: Viewer,
  { id, language, version }: Read,
): Promise<Done | Refusal> {
  const article = await lockArticle(tx, viewer, id, language)
  const draft = article?.draft
  if (!draft || !canEdit(viewer, article)) return refuse('not-found')
  if (draft.version !== version || !canTakeBack(viewer, article, draft)) return refuse('changed-meanwhile')
  await tx.articleDraft.update({
    where: { articleId_language: { articleId: id, language } },
    data: { status: 'draft', submittedAt: null, submittedById: null },
    select: { articleId: true },
  })
  await note(tx, viewer, { id, language, version, step: 'withdrawn' })
  await record(tx, viewer, 'article.taken-back', id, { language })
  return { ok: true }
}

/** Says something about a draft, or about a passage of it. */
export async function comment(
  tx: Transaction,
  viewer: Viewer,
  input: Draft & { comment: string; passage?: Passage | undefined },
): Promise<{ ok: true; id: string } | Refusal<'not-found' | 'comment-missing'>> {
  const { id, language, passage } = input
  if (!input.comment.trim()) return refuse('comment-missing')
  const article = await lockArticle(tx, viewer, id, language)
  if (!article?.draft || !canEdit(viewer, article)) return refuse('not-found')
  const { version } = article.draft
  const entry = { id, language, version, step: 'commented' as const, comment: input.comment, passage }
  const entryId = await note(tx, viewer, entry)
  await record(tx, viewer, 'article.commented', id, { language })
  return { ok: true, id: entryId }
}

/** Says who is to bring a draft further, and until when. Both together, as a form does. */
export async function assign(
  tx: Transaction,
  viewer: Viewer,
  { id, language, assigneeId, dueOn }: Draft & { assigneeId: string | null; dueOn: string | null },
): Promise<{ ok: true; before: { assigneeId: string | null; dueOn: string | null } } | Refusal> {
  const article = await lockArticle(tx, viewer, id, language)
  if (!article?.draft || !canReview(viewer, article)) return refuse('not-found')
  if (assigneeId && !(await canBeAssigned(tx, assigneeId, article.partnerId))) return refuse('not-found')
  await tx.articleDraft.update({
    where: { articleId_language: { articleId: id, language } },
    data: { assigneeId, dueOn: dueOn === null ? null : new Date(dueOn) },
    select: { articleId: true },
  })
  await record(tx, viewer, 'article.assigned', id, { language, assigneeId, dueOn })
  const { assigneeId: who, dueOn: day } = article.draft
  return { ok: true, before: { assigneeId: who, dueOn: day?.toISOString().slice(0, 10) ?? null } }
}

/** The staff and the authors of the story's partner: nobody else could open it. */
async function canBeAssigned(tx: Transaction, accountId: string, partnerId: string | null): Promise<boolean> {
  const authors = { memberships: { some: { role: 'author' as const, state: 'granted' as const, partnerId } } }
  const staff = { role: { in: ['editor' as const, 'admin' as const] } }
  const found = await tx.account.count({
    where: { id: accountId, disabledAt: null, OR: partnerId ? [staff, authors] : [staff] },
  })
  return found > 0
}

type Entry = Read & { step: ReviewStep; comment?: string; passage?: Passage | undefined }

/** Writes a line of what was said about a draft. */
export async function note(tx: Transaction, viewer: Viewer, entry: Entry): Promise<string> {
  const { id: recordId, language, version, step, comment = '', passage } = entry
  const id = uuid()
  await tx.reviewEntry.create({
    data: {
      ...{ id, kind: 'article' as const, recordId, language, version, step, comment },
      ...(passage && { passage }),
      accountId: viewer.accountId,
    },
    select: { id: true },
  })
  return id
}
