import 'server-only'
import { v7 as uuid } from 'uuid'
import { articlePath, articlesTag, articleTag } from '@/lib/articles/paths'
import { writeTexts, type ArticleTexts } from '@/lib/articles/versions/mutations'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
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
  const where = { where: { articleId } }
  await tx.articleCity.deleteMany(where)
  await tx.articleCity.createMany({ data: input.cityIds.map((cityId) => ({ articleId, cityId })) })
  await tx.articleTheme.deleteMany(where)
  await tx.articleTheme.createMany({ data: input.themeIds.map((themeId) => ({ articleId, themeId })) })
  await tx.articleDocument.deleteMany(where)
  await tx.articleDocument.createMany({
    data: input.documentIds.map((documentId, index) => ({ articleId, documentId, position: index + 1 })),
  })
  await tx.articleAuthor.deleteMany(where)
  await tx.articleAuthor.createMany({
    data: input.authorIds.map((personId, index) => ({
      articleId,
      personId,
      position: index + 1,
      ...input.authorRoles?.[personId],
    })),
  })
  await linkMentions(tx, articleId, input)
}

async function linkMentions(tx: Transaction, articleId: string, input: ArticleInput): Promise<void> {
  const where = { where: { articleId } }
  const { solutionIds, partnerIds, personIds, eventIds, groupIds, pairingIds } = input
  if (solutionIds) {
    await tx.articleSolution.deleteMany(where)
    await tx.articleSolution.createMany({
      data: solutionIds.map((solutionId) => ({ articleId, solutionId })),
    })
  }
  if (partnerIds) {
    await tx.articlePartner.deleteMany(where)
    await tx.articlePartner.createMany({ data: partnerIds.map((partnerId) => ({ articleId, partnerId })) })
  }
  if (personIds) {
    const data = personIds.map((personId, index) => ({ articleId, personId, position: index + 1 }))
    await tx.articlePerson.deleteMany(where)
    await tx.articlePerson.createMany({ data })
  }
  if (eventIds) {
    await tx.articleEvent.deleteMany(where)
    await tx.articleEvent.createMany({ data: eventIds.map((eventId) => ({ articleId, eventId })) })
  }
  if (groupIds) {
    await tx.articleGroup.deleteMany(where)
    await tx.articleGroup.createMany({ data: groupIds.map((groupId) => ({ articleId, groupId })) })
  }
  if (pairingIds) {
    await tx.articlePairing.deleteMany(where)
    await tx.articlePairing.createMany({ data: pairingIds.map((pairingId) => ({ articleId, pairingId })) })
  }
}
