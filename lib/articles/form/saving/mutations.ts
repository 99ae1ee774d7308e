import 'server-only'
import { saveDraft } from '@/lib/articles/drafts/mutations'
import { draftFieldsOf } from '@/lib/articles/form/rules'
import type { ArticleForm } from '@/lib/articles/form/schema'
import { lockArticle, relationsOf } from '@/lib/articles/locked/queries'
import { refuse, type Viewer } from '@/lib/auth/session'
import { Undone, type Transaction } from '@/lib/db'
import { encloseUploads } from '@/lib/documents/enclosed/mutations'

/**
 * Saves what a story's form says. Its lists are put in the order that they have now, under the lock; files that were sent
 * with it become documents of its partner.
 */
export async function saveForm(tx: Transaction, viewer: Viewer, form: ArticleForm) {
  const { id, language, version, uploadIds } = form
  const article = await lockArticle(tx, viewer, id, language)
  if (!article) return refuse('not-found')
  const before = relationsOf(article)
  const partnerId = form.partnerId === undefined ? before.partnerId : form.partnerId
  const enclosed = await encloseUploads(tx, viewer, { uploadIds, language, partnerId })
  if (!enclosed.ok) return enclosed
  const documentIds = [...new Set([...form.documentIds, ...enclosed.ids])]
  const fields = draftFieldsOf({ ...form, documentIds }, before)
  const saved = await saveDraft(tx, viewer, { id, language, version, ...fields })
  if (!saved.ok && enclosed.ids.length > 0) throw new Undone(saved)
  return saved
}
