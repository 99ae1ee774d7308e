import 'server-only'
import type { Transaction } from '@/lib/db'
import { isStillReadFrom, type ReadFrom } from '@/lib/documents/pages/mutations'
import { touchDocument } from '@/lib/documents/shown/mutations'

/** Says how many pages a file has, as soon as that is known. */
export async function notePageCount(tx: Transaction, from: ReadFrom, count: number) {
  if (!(await isStillReadFrom(tx, from))) return
  const { fileId } = from
  await tx.storedFile.updateMany({ where: { id: fileId, processedAt: null }, data: { pageCount: count } })
}

/**
 * Ends a reading: what was read is what search finds, and what is missing is said in one sentence. A reading of what
 * the pages are not taken from any more ends nothing.
 * @param read.missing null when all that the portal reads of such a file was read
 */
export async function finishReading(
  tx: Transaction,
  read: ReadFrom & { versionId: string; documentId: string; missing: string | null },
): Promise<void> {
  const { versionId, documentId, fileId, missing } = read
  if (!(await isStillReadFrom(tx, read))) return
  const pages = await tx.filePage.findMany({
    where: { fileId },
    select: { text: true },
    orderBy: { number: 'asc' },
  })
  const text = pages.map((page) => page.text).join('\n\n')
  await tx.documentVersion.updateMany({ where: { id: versionId }, data: { text } })
  await tx.storedFile.updateMany({
    where: { id: fileId },
    data: { processedAt: new Date(), processingFailure: missing },
  })
  await touchDocument(tx, documentId, { wasShown: false })
}
