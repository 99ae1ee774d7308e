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

function ownRow({ kind, publishedOn, publishedOnPrecision, projectId }: ArticleInput) {
  return { kind, publishedOn, publishedOnPrecision, projectId }
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
    data: input.authorIds.map((personId, index) => ({ articleId, personId, position: index + 1 })),
  })
}
