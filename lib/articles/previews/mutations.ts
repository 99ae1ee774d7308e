import 'server-only'
import { lockArticle } from '@/lib/articles/locked/queries'
import { canEdit } from '@/lib/articles/policy'
import { record } from '@/lib/audit/record'
import { issueLink, revokeLinks } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'

/** Hours for which a preview can be read without an account. */
export const previewHours = 7 * 24

/**
 * Makes a link by which anybody who has it reads a draft as it stands when they open it, for a week. The one that the
 * same person made before no longer holds.
 * @returns the token for the address
 */
export async function sharePreview(
  tx: Transaction,
  viewer: Viewer,
  { id, language }: { id: string; language: string },
): Promise<{ ok: true; token: string } | Refusal> {
  const article = await lockArticle(tx, viewer, id, language)
  if (!article?.draft || !canEdit(viewer, article)) return refuse('not-found')
  const about = { kind: 'article' as const, id }
  const { accountId } = viewer
  const token = await issueLink(tx, {
    purpose: 'preview',
    accountId,
    about,
    data: { language },
    hours: previewHours,
  })
  await record(tx, viewer, 'article.preview-shared', id, { language })
  return { ok: true, token }
}

/** Takes every link to a story's drafts back. */
export async function unsharePreviews(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<{ ok: true } | Refusal> {
  const article = await lockArticle(tx, viewer, id, '')
  if (!article || !canEdit(viewer, article)) return refuse('not-found')
  await revokeLinks(tx, 'preview', { about: { kind: 'article', id } })
  await record(tx, viewer, 'article.previews-unshared', id)
  return { ok: true }
}
