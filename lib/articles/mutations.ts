import 'server-only'
import { v7 as uuid } from 'uuid'
import { articlePath, articlesTag, articleTag } from '@/lib/articles/paths'
import { writeTexts, type ArticleTexts } from '@/lib/articles/versions/mutations'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { inOrder, linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { ArticleKind, DatePrecision } from '@/prisma/generated/enums'

export type ArticleInput = ArticleTexts & {
  kind: ArticleKind
  /** Midnight UTC; null when the story bears no date. */
  publishedOn: Date | null
  publishedOnPrecision: DatePrecision
  projectId: string | null
  cityIds: string[]
  themeIds: string[]
  /** In the order in which the story names them. */
  documentIds: string[]
  authorIds: string[]
} & Partial<ArticleMentions>

/** What a story has besides; what is left out stays as it is, since an import cannot know it. */
type ArticleMentions = {
  /** Whose authors may edit it. */
  partnerId: string | null
  imageId: string | null
  /** As they were when the story was written, by person. */
  authorRoles: Record<string, { role: string | null; affiliation: string | null }>
  solutionIds: string[]
  partnerIds: string[]
  /** People it names, beside its authors. */
  personIds: string[]
  eventIds: string[]
  groupIds: string[]
  pairingIds: string[]
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addArticle(
  tx: Transaction,
  viewer: Viewer,
  input: ArticleInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), title } = input
  const slug = await freeSlug(tx, [input.slug ?? title, title], {
    path: articlePath,
    isTaken: async (wish) => (await tx.article.count({ where: { slug: wish } })) > 0,
  })
  await tx.article.create({
    data: { id, slug, ...ownRow(input), createdById: viewer.accountId },
    select: { id: true },
  })
  await writeTexts(tx, viewer, id, input)
  await link(tx, id, input)
  await record(tx, viewer, input.published ? 'article.published' : 'article.drafted', id)
  await touch(tx, [articlesTag, articleTag(id)])
  return { ok: true, id, slug }
}

/** Replaces the text in one language and what the story is about. Refuses when the version read is not the newest. */
export async function changeArticle(
  tx: Transaction,
  viewer: Viewer,
  input: ArticleInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.article.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeTexts(tx, viewer, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'article.changed', id)
  await touch(tx, [articlesTag, articleTag(id)])
  return { ok: true }
}

/** Says a story in a further language. */
export async function translateArticle(
  tx: Transaction,
  viewer: Viewer,
  input: ArticleTexts & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  await writeTexts(tx, viewer, input.id, input)
  await record(tx, viewer, 'article.translated', input.id, { language: input.language })
  await touch(tx, [articlesTag, articleTag(input.id)])
  return { ok: true }
}

function ownRow(input: ArticleInput) {
  const { kind, publishedOn, publishedOnPrecision, projectId, partnerId, imageId } = input
  return { kind, publishedOn, publishedOnPrecision, projectId, partnerId, imageId }
}

async function link(tx: Transaction, articleId: string, input: ArticleInput): Promise<void> {
  const story = { articleId }
  const authors = input.authorIds.map((personId) => ({ personId, ...input.authorRoles?.[personId] }))
  await replaceLinks(tx.articleAuthor, story, inOrder(authors))
  await replaceLinks(tx.articleDocument, story, inOrder(linksBy('documentId', input.documentIds)))
  await replaceLinks(tx.articlePerson, story, inOrder(linksBy('personId', input.personIds)))
  await replaceLinks(tx.articleCity, story, linksBy('cityId', input.cityIds))
  await replaceLinks(tx.articleTheme, story, linksBy('themeId', input.themeIds))
  await replaceLinks(tx.articleSolution, story, linksBy('solutionId', input.solutionIds))
  await replaceLinks(tx.articlePartner, story, linksBy('partnerId', input.partnerIds))
  await replaceLinks(tx.articleEvent, story, linksBy('eventId', input.eventIds))
  await replaceLinks(tx.articleGroup, story, linksBy('groupId', input.groupIds))
  await replaceLinks(tx.articlePairing, story, linksBy('pairingId', input.pairingIds))
}
