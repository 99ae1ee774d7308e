import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { editableDocument } from '@/lib/documents/mutations'
import { documentsTag, documentTag } from '@/lib/documents/paths'
import { publication } from '@/lib/i18n/publication'
import { touch } from '@/lib/server/touch'

/** Shows a document to those whom it is for, in every language in which it is told. */
export function publishDocument(tx: Transaction, viewer: Viewer, id: string) {
  return move(tx, viewer, id, 'published')
}

/** Takes a document back from everybody but those who edit it. */
export function withdrawDocument(tx: Transaction, viewer: Viewer, id: string) {
  return move(tx, viewer, id, 'withdrawn')
}

async function move(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  done: 'published' | 'withdrawn',
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!(await editableDocument(tx, viewer, id))) return refuse('not-found')
  const status = { published: { status: { not: 'published' } }, withdrawn: { status: 'published' } } as const
  const where = { documentId: id, ...status[done] }
  const data = { ...publication(done === 'published'), version: { increment: 1 } }
  const { count } = await tx.documentTranslation.updateMany({ where, data })
  if (count === 0) return refuse('not-found')
  await tx.document.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } })
  await record(tx, viewer, `document.${done}`, id)
  await touch(tx, [documentsTag, documentTag(id)])
  return { ok: true }
}
