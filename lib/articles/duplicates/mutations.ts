import 'server-only'
import { saveDraft, startArticle } from '@/lib/articles/drafts/mutations'
import { lockArticle, relationsOf } from '@/lib/articles/locked/queries'
import { canEdit } from '@/lib/articles/policy'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { Undone, type Transaction } from '@/lib/db'

/** Begins a story with the words and relations of another one, as it stands at the desk in one language. */
export async function duplicate(
  tx: Transaction,
  viewer: Viewer,
  { id, language }: { id: string; language: string },
): Promise<{ ok: true; id: string } | Refusal> {
  const article = await lockArticle(tx, viewer, id, language)
  const words = article?.draft ?? article?.live
  if (!article || !words || !canEdit(viewer, article)) return refuse('not-found')
  const started = await startArticle(tx, viewer, { language, partnerId: article.partnerId })
  if (!started.ok) return started
  const { title, summary, body } = words
  // The day on which the other one appeared is not this one's; and it is the partner's who has the other one now.
  const { partnerId: _handedTo, ...about } = relationsOf(article)
  const relations = { ...about, publishedOn: null, publishedOnPrecision: 'day' as const }
  const { id: copy, version } = started
  const saved = await saveDraft(tx, viewer, { id: copy, language, version, title, summary, body, relations })
  if (!saved.ok) throw new Undone(refuse('not-found'))
  await record(tx, viewer, 'article.duplicated', copy, { from: id })
  return { ok: true, id: copy }
}
