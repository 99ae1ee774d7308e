import 'server-only'
import { openDraft, saveDraft } from '@/lib/articles/drafts/mutations'
import { lockArticle } from '@/lib/articles/locked/queries'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'

/**
 * Takes an older version into the draft, where it is looked at and published like any other change. The version itself
 * and what the public reads stay as they are.
 * @param input.version of the draft as it was read, whose words give way; 0 where there is none
 */
export async function restoreVersion(
  tx: Transaction,
  viewer: Viewer,
  input: { id: string; language: string; number: number; version: number },
): Promise<{ ok: true; version: number } | Refusal<'not-found' | 'changed-meanwhile' | 'scheduled'>> {
  const { id, language, number } = input
  if (!(await lockArticle(tx, viewer, id, language))) return refuse('not-found')
  const found = await tx.articleVersion.findUnique({
    where: { articleId_language_number: { articleId: id, language, number } },
    select: { title: true, summary: true, body: true },
  })
  if (!found) return refuse('not-found')
  const opened = input.version === 0 ? await openDraft(tx, viewer, { id, language }) : null
  if (opened && !opened.ok) return opened
  // Somebody has begun a draft since the page was read.
  if (opened && opened.version !== 1) return refuse('changed-meanwhile')
  const { title, summary } = found
  const words = { title, summary, body: found.body as RichText }
  const saved = await saveDraft(tx, viewer, {
    id,
    language,
    version: opened?.version ?? input.version,
    ...words,
  })
  if (saved.ok) await record(tx, viewer, 'article.version-restored', id, { language, number })
  return saved
}
