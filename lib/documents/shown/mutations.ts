import 'server-only'
import type { Transaction } from '@/lib/db'
import { documentsTag, documentTag } from '@/lib/documents/paths'
import { touch } from '@/lib/server/touch'

/**
 * Says that the pages which show a document are old. They are many, and a draft that stays one is on none of them.
 * @param wasShown whether others than those who edit it could read of it before the write
 */
export async function touchDocument(
  tx: Transaction,
  id: string,
  { wasShown }: { wasShown: boolean },
): Promise<void> {
  if (wasShown || (await isShown(tx, id))) await touch(tx, [documentsTag, documentTag(id)])
}

async function isShown(tx: Transaction, id: string): Promise<boolean> {
  // Whoever publishes it at this moment is waited for: a page made before this is committed would stay as it was then.
  const words = await tx.$queryRaw<{ status: string }[]>`
    SELECT status::text AS status FROM document_translations WHERE document_id = ${id}::uuid FOR SHARE`
  if (!words.some(({ status }) => status === 'published')) return false
  return (await tx.document.count({ where: { id, trashedAt: null } })) > 0
}
