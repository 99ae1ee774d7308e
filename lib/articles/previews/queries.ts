import 'server-only'
import { emptyWords, type Words } from '@/lib/articles/drafts/rules'
import { editable } from '@/lib/articles/policy'
import { articleRecordOf, type Story } from '@/lib/articles/previews/record/queries'
import type { ArticleRecord } from '@/lib/articles/record/queries'
import { relationsSelect, toPending, toRelations } from '@/lib/articles/relations/queries'
import { withPending } from '@/lib/articles/relations/rules'
import { readLink } from '@/lib/auth/links'
import { viewerOfAccount, type Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'

/** A story as it would be read if its draft were published now. Null for what is not there or not one's to see. */
export async function getPreviewFor(
  viewer: Viewer,
  id: string,
  language: string,
): Promise<ArticleRecord | null> {
  const story = await findStory({ AND: [{ id }, editable(viewer)] }, language)
  return story && articleRecordOf(story, { viewer })
}

/** The same for whoever holds a link that was shared, until it ends or is taken back. Looking uses nothing up. */
export async function getSharedPreview(token: string): Promise<(ArticleRecord & { expiresAt: Date }) | null> {
  const preview = await openPreview(token)
  if (!preview) return null
  const { sharer: viewer, expiresAt, ...story } = preview
  return { ...(await articleRecordOf(story, { viewer, token })), expiresAt }
}

type Shared = Story & { sharer: Viewer; expiresAt: Date }

/** The draft that a link shows, with whose rights it does. */
export async function openPreview(token: string): Promise<Shared | null> {
  const link = await readLink('preview', token)
  const { language } = (link?.data ?? {}) as { language?: string }
  if (link?.about?.kind !== 'article' || !link.accountId || !language) return null
  // Nobody shares longer than they may see themselves.
  const sharer = await viewerOfAccount(link.accountId)
  if (!sharer) return null
  const where = { id: link.about.id, drafts: { some: { language } } }
  const story = await findStory({ AND: [where, editable(sharer)] }, language)
  return story && { ...story, sharer, expiresAt: link.expiresAt }
}

async function findStory(where: Prisma.ArticleWhereInput, language: string): Promise<Story | null> {
  const article = await db.article.findFirst({
    where: { AND: [where, { trashedAt: null }] },
    select: previewSelect(language),
  })
  if (!article) return null
  const { id, slug, drafts, translations } = article
  const [draft] = drafts
  const [text] = translations
  const words = asWords(draft ?? text?.liveVersion)
  const relations = withPending(toRelations(article), toPending(draft?.relations))
  const { publishedAt = null } = text ?? {}
  return { id, slug, language, words, relations, publishedAt }
}

function asWords(stored: { title: string; summary: string; body: unknown } | null | undefined): Words {
  // It was checked against the allow-list when it was written.
  return stored ? { title: stored.title, summary: stored.summary, body: stored.body as RichText } : emptyWords
}

function previewSelect(language: string) {
  const words = { title: true, summary: true, body: true } as const
  return {
    ...relationsSelect,
    ...{ id: true, slug: true },
    drafts: { where: { language }, select: { ...words, relations: true } },
    translations: { where: { language }, select: { publishedAt: true, liveVersion: { select: words } } },
  } satisfies Prisma.ArticleSelect
}
