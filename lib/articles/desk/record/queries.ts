import 'server-only'
import { findFaults } from '@/lib/articles/checks/queries'
import type { Finding } from '@/lib/articles/checks/rules'
import { emptyWords, type Words } from '@/lib/articles/drafts/rules'
import * as policy from '@/lib/articles/policy'
import { relationsSelect, toPending, toRelations } from '@/lib/articles/relations/queries'
import { withPending, type ArticleRelations } from '@/lib/articles/relations/rules'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'
import type { PublicationState } from '@/prisma/generated/enums'

/** A story as its page at the desk shows it, in one language. */
export type DeskArticle = {
  id: string
  slug: string
  language: string
  /** Of the record, for a move to another address. */
  recordVersion: number
  isTrashed: boolean
  wasPublished: boolean
  partnerId: string | null
  /** What stands in the fields: the draft, else what the public has. */
  words: Words
  /** What the public calls it, null where it has nothing. */
  liveTitle: string | null
  relations: ArticleRelations
  /** Of the draft, as it is sent back with a save; 0 where there is none yet. */
  version: number
  draft: DeskDraft | null
  /** What the public has, if this language was ever begun. */
  translation: DeskTranslation | null
  languages: { language: string; status: PublicationState; draft: PublicationState | null }[]
  /** Set where the text that this one translates went on: numbers of its versions. */
  stale: { sourceLanguage: string; sourceVersion: number; newest: number } | null
  findings: Finding[]
  /** What its buttons ask, and its verbs again. */
  may: DeskRights
}

type DeskDraft = Omit<Selected['drafts'][number], 'body' | 'relations' | 'language' | 'title' | 'summary'>
type DeskTranslation = Omit<Selected['translations'][number], 'liveVersion' | 'language'> & {
  liveNumber: number | null
}

export type DeskRights = Record<
  | 'edit'
  | 'save'
  | 'discard'
  | 'submit'
  | 'review'
  | 'approve'
  | 'requestChanges'
  | 'takeBack'
  | 'archive'
  | 'trash'
  | 'restore'
  | 'remove',
  boolean
>

/** Null for what is not there and for what is not somebody's to know. Reading changes nothing: a draft begins with a save. */
export async function getArticleFor(
  viewer: Viewer,
  id: string,
  language: string,
): Promise<DeskArticle | null> {
  const article = await db.article.findFirst({
    where: { AND: [{ id }, policy.editable(viewer)] },
    select: recordSelect,
  })
  if (!article) return null
  const { slug, partnerId, trashedAt, translations, drafts } = article
  const own = drafts.find((draft) => draft.language === language)
  const text = translations.find((one) => one.language === language)
  const words = asWords(own) ?? asWords(text?.liveVersion) ?? emptyWords
  const relations = withPending(toRelations(article), toPending(own?.relations))
  const wasPublished = translations.some(({ publishedAt }) => publishedAt !== null)
  const portal = (await db.portal.findFirst({ select: { selfApproval: true } })) ?? { selfApproval: false }
  return {
    ...{ id, slug, language, partnerId, words, relations, wasPublished },
    recordVersion: article.version,
    liveTitle: text?.liveVersion?.title ?? null,
    isTrashed: trashedAt !== null,
    version: own?.version ?? 0,
    draft: own ? toDraft(own) : null,
    translation: text ? toTranslation(text) : null,
    languages: translations.map((one) => ({
      language: one.language,
      status: one.status,
      draft: drafts.find((draft) => draft.language === one.language)?.status ?? null,
    })),
    stale: text ? staleness(text, translations) : null,
    findings: own ? await findFaults(db, { id, language, words, relations }) : [],
    may: rights(viewer, { partnerId, trashedAt, wasPublished }, own ?? null, text ?? null, portal),
  }
}

function staleness(
  text: Selected['translations'][number],
  all: Selected['translations'],
): DeskArticle['stale'] {
  const { sourceLanguage, sourceVersion } = text
  const source = all.find(({ language }) => language === sourceLanguage)
  const newest = source?.status === 'published' ? source.liveVersion?.number : undefined
  const isStale =
    newest !== undefined && sourceVersion !== null && sourceVersion > 0 && newest > sourceVersion
  return sourceLanguage && isStale ? { sourceLanguage, sourceVersion, newest } : null
}

function rights(
  viewer: Viewer,
  article: policy.OwnedArticle & { wasPublished: boolean },
  draft: policy.WrittenDraft | null,
  translation: { status: PublicationState } | null,
  portal: { selfApproval: boolean },
): DeskRights {
  return {
    edit: policy.canEdit(viewer, article),
    save: policy.canSave(viewer, article, draft),
    discard: policy.canDiscard(viewer, article, draft, translation),
    // Where there is no draft yet, the form begins one with what it sends.
    submit: draft ? policy.canSubmit(viewer, article, draft) : policy.canSave(viewer, article, draft),
    review: policy.canReview(viewer, article),
    approve: draft
      ? policy.canApprove(viewer, article, draft, portal)
      : portal.selfApproval && policy.canReview(viewer, article),
    requestChanges: policy.canRequestChanges(viewer, article, draft),
    takeBack: policy.canTakeBack(viewer, article, draft),
    archive: policy.canArchive(viewer, article, translation),
    trash: policy.canTrash(viewer, article),
    restore: policy.canRestore(viewer, article),
    remove: policy.canDelete(viewer, article),
  }
}

const recordSelect = {
  ...relationsSelect,
  ...{ id: true, slug: true, version: true, trashedAt: true },
  translations: {
    orderBy: { createdAt: 'asc' },
    select: {
      ...{
        language: true,
        status: true,
        publishedAt: true,
        withdrawAt: true,
        sourceLanguage: true,
        sourceVersion: true,
      },
      liveVersion: { select: { number: true, title: true, summary: true, body: true } },
    },
  },
  drafts: {
    select: {
      ...{
        language: true,
        title: true,
        summary: true,
        body: true,
        relations: true,
        status: true,
        version: true,
      },
      ...{ scheduledAt: true, withdrawAt: true, submittedAt: true, submittedById: true, writerIds: true },
      ...{ assigneeId: true, dueOn: true, updatedAt: true, updatedBy: { select: { name: true } } },
      assignee: { select: { name: true } },
    },
  },
} satisfies Prisma.ArticleSelect

type Selected = Prisma.ArticleGetPayload<{ select: typeof recordSelect }>

/** It was checked against the allow-list when it was written. */
function asWords(stored: { title: string; summary: string; body: unknown } | null | undefined): Words | null {
  return stored ? { title: stored.title, summary: stored.summary, body: stored.body as RichText } : null
}

function toDraft(draft: Selected['drafts'][number]): DeskDraft {
  const { status, version, scheduledAt, withdrawAt, submittedAt, submittedById, writerIds } = draft
  const { assigneeId, assignee, dueOn, updatedAt, updatedBy } = draft
  return {
    ...{ status, version, scheduledAt, withdrawAt, submittedAt, submittedById, writerIds },
    ...{ assigneeId, assignee, dueOn, updatedAt, updatedBy },
  }
}

function toTranslation(text: Selected['translations'][number]): DeskTranslation {
  const { status, publishedAt, withdrawAt, sourceLanguage, sourceVersion, liveVersion } = text
  return {
    status,
    publishedAt,
    withdrawAt,
    sourceLanguage,
    sourceVersion,
    liveNumber: liveVersion?.number ?? null,
  }
}
