import 'server-only'
import { isPlaceholder } from '@/lib/articles/drafts/rules'
import { lockArticle } from '@/lib/articles/locked/queries'
import { articlePath, articlesTag, articleTag } from '@/lib/articles/paths'
import { canEdit } from '@/lib/articles/policy'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { addRedirect } from '@/lib/redirects/mutations'
import { redirectsTag } from '@/lib/redirects/paths'
import { touch } from '@/lib/server/touch'
import { slugOf } from '@/lib/slugs/slug'
import { freeSlug } from '@/lib/slugs/slugs'

/**
 * Moves a story to another address. Where the public knew the old one, it goes on to lead there. Authors choose an
 * address before the story appears, the staff at any time.
 * @param input.slug what is to stand last in the address; refused when it is taken or belongs to a page of the portal
 */
export async function moveArticle(
  tx: Transaction,
  viewer: Viewer,
  input: { id: string; slug: string; version: number },
): Promise<{ ok: true; slug: string } | Refusal<'not-found' | 'changed-meanwhile' | 'taken' | 'no-slug'>> {
  const { id } = input
  const article = await lockArticle(tx, viewer, id, '')
  if (!article || !canEdit(viewer, article)) return refuse('not-found')
  if (article.wasPublished && !isStaff(viewer)) return refuse('not-found')
  if (article.version !== input.version) return refuse('changed-meanwhile')
  const wish = slugOf(input.slug)
  if (!wish || isPlaceholder(wish)) return refuse('no-slug')
  if (wish === article.slug) return { ok: true, slug: wish }
  // Back to an address that it had before.
  await tx.redirect.deleteMany({ where: { path: articlePath(wish), kind: 'article', recordId: id } })
  const isTaken = async (slug: string) => (await tx.article.count({ where: { slug } })) > 0
  if ((await freeSlug(tx, [wish], { path: articlePath, isTaken })) !== wish) return refuse('taken')
  await tx.article.update({
    where: { id },
    data: { slug: wish, version: { increment: 1 } },
    select: { id: true },
  })
  if (article.wasPublished)
    await addRedirect(tx, viewer, { path: articlePath(article.slug), kind: 'article', recordId: id })
  await record(tx, viewer, 'article.moved', id, { from: article.slug, to: wish })
  await touch(tx, [articlesTag, articleTag(id), redirectsTag])
  return { ok: true, slug: wish }
}
