import 'server-only'
import { lockArticle } from '@/lib/articles/locked/queries'
import { canEdit } from '@/lib/articles/policy'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'

/** Says that a translation tells what the newest version of its source tells. */
export async function confirmTranslation(
  tx: Transaction,
  viewer: Viewer,
  { id, language, sourceVersion }: { id: string; language: string; sourceVersion: number },
): Promise<{ ok: true } | Refusal> {
  const article = await lockArticle(tx, viewer, id, language)
  const source = article?.translation?.sourceLanguage
  if (!article || !source || !canEdit(viewer, article)) return refuse('not-found')
  const newest = await tx.articleTranslation.findUnique({
    where: { articleId_language: { articleId: id, language: source } },
    select: { liveVersion: { select: { number: true } } },
  })
  // The source went on while somebody compared.
  if (newest?.liveVersion?.number !== sourceVersion) return refuse('changed-meanwhile')
  await tx.articleTranslation.update({
    where: { articleId_language: { articleId: id, language } },
    data: { sourceVersion },
    select: { articleId: true },
  })
  await record(tx, viewer, 'article.translation-confirmed', id, { language, sourceVersion })
  return { ok: true }
}
