import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { v7 as uuid } from 'uuid'
import { beginsSitting, emptyWords, placeholderSlug, type Words } from '@/lib/articles/drafts/rules'
import type { DraftFields } from '@/lib/articles/drafts/schema'
import { lockArticle, relationsOf, type LockedArticle } from '@/lib/articles/locked/queries'
import { canEdit, canHandTo, canSave, canStart } from '@/lib/articles/policy'
import { syncQuotes } from '@/lib/articles/quotes/mutations'
import { onlyKnown, writeRelations } from '@/lib/articles/relations/mutations'
import { differences, type ArticleRelations } from '@/lib/articles/relations/rules'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { plainText } from '@/lib/richtext/text'
import { Prisma } from '@/prisma/generated/client'

/** Begins a story: an empty draft in one language, for the authors of a partner or, by the staff, for nobody but them. */
export async function startArticle(
  tx: Transaction,
  viewer: Viewer,
  input: { language: string; title?: string; partnerId?: string | null },
): Promise<{ ok: true; id: string; version: number } | Refusal> {
  const { partnerId: wanted, language, title = '' } = input
  const partnerId = wanted ?? viewer.authorOf[0] ?? null
  if (!canStart(viewer) || !canHandTo(viewer, partnerId)) return refuse('not-found')
  const id = uuid()
  const portal = await tx.portal.findFirst({ select: { projectId: true } })
  const own = { slug: placeholderSlug(id), partnerId, projectId: portal?.projectId ?? null }
  await tx.article.create({
    data: { id, ...own, createdById: viewer.accountId },
    select: { id: true },
  })
  await nameAuthor(tx, viewer, id)
  await writeDraft(tx, viewer, { id, language, words: { ...emptyWords, title } })
  await record(tx, viewer, 'article.started', id, { language })
  return { ok: true, id, version: 1 }
}

/** Makes a working copy of what the public has, or an empty one in a further language. What is live stays as it is. */
export async function openDraft(
  tx: Transaction,
  viewer: Viewer,
  { id, language }: { id: string; language: string },
): Promise<{ ok: true; version: number } | Refusal> {
  const article = await lockArticle(tx, viewer, id, language)
  if (!article || !canEdit(viewer, article)) return refuse('not-found')
  if (article.draft) return { ok: true, version: article.draft.version }
  await beginDraft(tx, viewer, article, language)
  return { ok: true, version: 1 }
}

type Saved = { ok: true; version: number; savedAt: Date }

/**
 * Saves what changed in a draft; one is made where there is none yet (version 0). What a live story is about waits in
 * the draft with its words. Refuses when the version read is no longer the newest, and once the draft has a date. Who
 * sends what stands there already is in conflict with nobody: the answer to an earlier save may have been lost.
 */
export async function saveDraft(
  tx: Transaction,
  viewer: Viewer,
  input: { id: string; language: string; version: number } & DraftFields,
): Promise<Saved | Refusal<'not-found' | 'changed-meanwhile' | 'scheduled'>> {
  const { id, language, version } = input
  const article = await lockArticle(tx, viewer, id, language)
  if (!article || !canEdit(viewer, article)) return refuse('not-found')
  const newest = article.draft?.version ?? 0
  if (newest !== version && !isThere(article, input)) return refuse('changed-meanwhile')
  if (!canSave(viewer, article, article.draft)) return refuse('scheduled')
  const partnerId = input.relations?.partnerId
  const handsOver = partnerId !== undefined && partnerId !== relationsOf(article).partnerId
  if (handsOver && !canHandTo(viewer, partnerId)) return refuse('not-found')
  const words = wordsOf(article, input)
  const savedAt = new Date()
  if (saysNothingNew(article, words, input.relations)) return { ok: true, version: newest, savedAt }
  if (!article.draft) await beginDraft(tx, viewer, article, language)
  const relations = await placeRelations(tx, viewer, article, language, input.relations)
  await writeDraft(tx, viewer, { id, language, words, ...relations, before: article.draft })
  if (beginsSitting(article.draft, viewer.accountId, savedAt))
    await record(tx, viewer, 'article.saved', id, { language })
  return { ok: true, version: (article.draft?.version ?? 1) + 1, savedAt }
}

/** Whether a whole text stands as it was sent. Of a part of one nobody knows what it was written beside. */
function isThere(article: LockedArticle, { title, summary, body, relations }: DraftFields): boolean {
  if (title === undefined || summary === undefined || body === undefined) return false
  return article.draft !== null && saysNothingNew(article, { title, summary, body }, relations)
}

/** Who sends a form without having changed it has written nothing. */
function saysNothingNew(
  article: LockedArticle,
  words: Words,
  relations: Partial<ArticleRelations> = {},
): boolean {
  const { title, summary, body } = article.draft ?? article.live ?? emptyWords
  const hasText = article.draft !== null || article.live !== null
  return (
    hasText &&
    isDeepStrictEqual({ title, summary, body }, words) &&
    Object.keys(differences(relationsOf(article), relations)).length === 0
  )
}

function wordsOf({ draft, live }: LockedArticle, input: DraftFields): Words {
  const { title, summary, body } = draft ?? live ?? emptyWords
  return { title: input.title ?? title, summary: input.summary ?? summary, body: input.body ?? body }
}

/** The copy that work begins with. */
async function beginDraft(
  tx: Transaction,
  viewer: Viewer,
  { id, live, translation }: LockedArticle,
  language: string,
): Promise<void> {
  await writeDraft(tx, viewer, { id, language, words: live ?? emptyWords, basedOnId: live?.id ?? null })
  if (!translation) await nameSource(tx, id, language)
}

type Writing = {
  id: string
  language: string
  words: Words
  basedOnId?: string | null
  /** Left as it is without it. */
  pending?: Prisma.InputJsonObject | null
  before?: LockedArticle['draft']
}

/** A writer is whoever saved; but not who mended what somebody else had handed in, as a reviewer does. */
async function writeDraft(tx: Transaction, viewer: Viewer, writing: Writing): Promise<void> {
  const { id: articleId, language, words, basedOnId, pending, before } = writing
  const { title, summary, body } = words
  const row = { title, summary, body, text: plainText(body), updatedById: viewer.accountId }
  const writers = new Set(before?.writerIds)
  const mends = before?.status === 'in_review' && before.submittedById !== null
  if (viewer.accountId && !(mends && before.submittedById !== viewer.accountId)) writers.add(viewer.accountId)
  // A copy of what is live has nobody's words in it until somebody saves.
  const writerIds = basedOnId ? [] : [...writers]
  const relations = pending === null ? Prisma.DbNull : pending
  await tx.articleDraft.upsert({
    where: { articleId_language: { articleId, language } },
    create: {
      articleId,
      language,
      ...row,
      writerIds,
      basedOnId: basedOnId ?? null,
      ...(relations && { relations }),
    },
    update: { ...row, writerIds, ...(relations && { relations }), version: { increment: 1 } },
    select: { articleId: true },
  })
  await nameInLists(tx, articleId, language, { title, summary, text: row.text })
  await syncQuotes(tx, { articleId, language, body, live: false })
}

/** Lists of the desk name a story by its draft until the public has it. */
async function nameInLists(
  tx: Transaction,
  articleId: string,
  language: string,
  words: { title: string; summary: string; text: string },
): Promise<void> {
  await tx.articleTranslation.createMany({ data: { articleId, language, ...words }, skipDuplicates: true })
  await tx.articleTranslation.updateMany({ where: { articleId, language, status: 'draft' }, data: words })
  await tx.article.update({ where: { id: articleId }, data: { updatedAt: new Date() }, select: { id: true } })
}

/** A further language is a translation of the first one: of the version that the public had when it was begun. */
async function nameSource(tx: Transaction, articleId: string, language: string): Promise<void> {
  const source = await tx.articleTranslation.findFirst({
    where: { articleId, language: { not: language }, sourceLanguage: null },
    orderBy: { createdAt: 'asc' },
    select: { language: true, liveVersion: { select: { number: true } } },
  })
  if (!source) return
  await tx.articleTranslation.update({
    where: { articleId_language: { articleId, language } },
    data: { sourceLanguage: source.language, sourceVersion: source.liveVersion?.number ?? 0 },
    select: { articleId: true },
  })
}

/**
 * What a story is about stands in its own rows while nobody reads them, and is then a change to the drafts of every
 * language. Of a story that the public has it waits in the draft.
 */
async function placeRelations(
  tx: Transaction,
  viewer: Viewer,
  article: LockedArticle,
  language: string,
  input: Partial<ArticleRelations> | undefined,
): Promise<{ pending?: Prisma.InputJsonObject | null }> {
  if (!input) return {}
  const before = relationsOf(article)
  const target = { ...before, ...(await onlyKnown(tx, viewer, input, before)) }
  const changed = differences(article.relations, target)
  const names = Object.keys(changed)
  if (article.isLive) return { pending: names.length > 0 ? (changed as Prisma.InputJsonObject) : null }
  if (names.length === 0) return { pending: null }
  const wanted = Object.fromEntries(Object.entries(target).filter(([name]) => names.includes(name)))
  await writeRelations(tx, article.id, wanted)
  await tx.articleDraft.updateMany({
    where: { articleId: article.id, language: { not: language } },
    data: { version: { increment: 1 } },
  })
  return { pending: null }
}

/** Who begins a story and is a person of the portal is named as its author. */
async function nameAuthor(tx: Transaction, { accountId }: Viewer, articleId: string): Promise<void> {
  if (!accountId) return
  const account = await tx.account.findUnique({ where: { id: accountId }, select: { personId: true } })
  if (account?.personId) await writeRelations(tx, articleId, { authors: [asAuthor(account.personId)] })
}

function asAuthor(personId: string) {
  return { personId, role: null, affiliation: null }
}
