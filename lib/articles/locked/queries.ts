import 'server-only'
import { canSee } from '@/lib/articles/policy'
import { relationsSelect, toPending, toRelations } from '@/lib/articles/relations/queries'
import { withPending, type ArticleRelations, type PendingRelations } from '@/lib/articles/relations/rules'
import type { Viewer } from '@/lib/auth/session'
import type { Prisma, Transaction } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'

export type LockedDraft = Omit<Selected['drafts'][number], 'body' | 'relations'> & {
  body: RichText
  pending: PendingRelations
}

export type LockedArticle = Pick<Selected, 'id' | 'slug' | 'version' | 'partnerId' | 'trashedAt'> & {
  /** As its rows say, which is what the public reads of a live story. */
  relations: ArticleRelations
  /** Whether the public has it in any language. */
  isLive: boolean
  /** Whether the public has it or had it. */
  wasPublished: boolean
  /** In the language asked for. */
  translation: Omit<Selected['translations'][number], 'liveVersion'> | null
  live: { id: string; title: string; summary: string; body: RichText } | null
  draft: LockedDraft | null
}

/**
 * One story and the work on one language of it, held until the transaction ends: every verb of the desk begins here,
 * so that two of them come one after the other. Null for what is not there and for what is not somebody's to know.
 */
export async function lockArticle(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  language: string,
): Promise<LockedArticle | null> {
  await tx.$queryRaw`SELECT FROM articles WHERE id = ${id}::uuid FOR UPDATE`
  const found = await tx.article.findUnique({ where: { id }, select: lockedSelect(language) })
  if (!found || !canSee(viewer, found)) return null
  const { slug, version, partnerId, trashedAt, translations, drafts } = found
  const own = translations.find((one) => one.language === language)
  const { liveVersion, ...translation } = own ?? { liveVersion: null }
  const [draft] = drafts
  return {
    ...{ id, slug, version, partnerId, trashedAt },
    relations: toRelations(found),
    isLive: trashedAt === null && translations.some(({ status }) => status === 'published'),
    wasPublished: translations.some(({ publishedAt }) => publishedAt !== null),
    translation: own ? (translation as LockedArticle['translation']) : null,
    // Both were checked against the allow-list when they were written.
    live: liveVersion && { ...liveVersion, body: liveVersion.body as RichText },
    draft: draft ? toDraft(draft) : null,
  }
}

/** What a story is about once its draft has gone live. */
export function relationsOf({ relations, draft }: LockedArticle): ArticleRelations {
  return draft ? withPending(relations, draft.pending) : relations
}

function toDraft({ body, relations, ...draft }: Selected['drafts'][number]): LockedDraft {
  return { ...draft, body: body as RichText, pending: toPending(relations) }
}

const translationSelect = {
  language: true,
  status: true,
  publishedAt: true,
  withdrawAt: true,
  liveVersionId: true,
  sourceLanguage: true,
  sourceVersion: true,
  version: true,
  liveVersion: { select: { id: true, title: true, summary: true, body: true } },
} satisfies Prisma.ArticleTranslationSelect

const draftSelect = {
  title: true,
  summary: true,
  body: true,
  status: true,
  scheduledAt: true,
  withdrawAt: true,
  basedOnId: true,
  submittedById: true,
  updatedById: true,
  updatedAt: true,
  writerIds: true,
  assigneeId: true,
  dueOn: true,
  relations: true,
  version: true,
} satisfies Prisma.ArticleDraftSelect

function lockedSelect(language: string) {
  return {
    ...relationsSelect,
    id: true,
    slug: true,
    version: true,
    trashedAt: true,
    translations: { select: translationSelect },
    drafts: { where: { language }, select: draftSelect },
  } satisfies Prisma.ArticleSelect
}

type Selected = Prisma.ArticleGetPayload<{ select: ReturnType<typeof lockedSelect> }>
