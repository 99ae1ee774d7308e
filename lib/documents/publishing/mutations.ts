import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { editableDocument } from '@/lib/documents/mutations'
import { touchDocument } from '@/lib/documents/shown/mutations'
import { Prisma } from '@/prisma/generated/client'

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
  const before = await editableDocument(tx, viewer, id)
  if (!before) return refuse('not-found')
  // The day on which a text was published first stays.
  const count = await tx.$executeRaw`
    UPDATE document_translations SET ${columns[done]}, scheduled_at = NULL, version = version + 1, updated_at = now()
    WHERE document_id = ${id}::uuid AND (status = 'published') <> ${done === 'published'}`
  if (count === 0) return refuse('not-found')
  await tx.document.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } })
  await record(tx, viewer, `document.${done}`, id)
  await touchDocument(tx, id, before)
  return { ok: true }
}

const columns = {
  published: Prisma.sql`status = 'published', published_at = coalesce(published_at, now())`,
  withdrawn: Prisma.sql`status = 'draft'`,
}
