import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { registerObjects, type StoredObject } from '@/lib/storage/files'

/** A page or slide as it was read out of a file. Sizes in pixels; without them the picture's place is not kept. */
export type PageInput = {
  text: string
  preview: (StoredObject & { width?: number; height?: number }) | null
}

/** Keeps the pages of a file, and their text for search. Its caller says who may and what is old now. */
export async function addPages(
  tx: Transaction,
  viewer: Viewer,
  { versionId, fileId, pages }: { versionId: string; fileId: string; pages: readonly PageInput[] },
): Promise<void> {
  const pictures = pages.flatMap(({ preview }) => (preview ? [preview] : []))
  const ids = await registerObjects(tx, viewer, pictures)
  const idOf = new Map(pictures.map((picture, index) => [picture, ids[index]]))
  await tx.filePage.createMany({
    data: pages.map(({ text, preview }, index) => ({
      fileId,
      number: index + 1,
      text,
      previewId: preview && idOf.get(preview),
      width: preview?.width ?? null,
      height: preview?.height ?? null,
    })),
  })
  await tx.storedFile.update({
    where: { id: fileId },
    data: { processedAt: new Date(), pageCount: pages.length },
    select: { id: true },
  })
  await tx.documentVersion.update({
    where: { id: versionId },
    data: { text: pages.map(({ text }) => text).join('\n\n') },
    select: { id: true },
  })
}

/** What a version's pages are read from: its file, or the PDF beside it. */
export type ReadFrom = { fileId: string; companionId: string | null }

/**
 * Keeps one page of a file as soon as it was read. Asked again, as after a crash, it leaves the first.
 * @returns `stale` when the pages are to be read from something else by now, so that nothing was kept
 */
export async function addPage(
  tx: Transaction,
  viewer: Viewer,
  { number, page: { text, preview }, ...from }: ReadFrom & { number: number; page: PageInput },
): Promise<{ added: boolean; stale: boolean }> {
  if (!(await isStillReadFrom(tx, from))) return { added: false, stale: true }
  const { fileId } = from
  const where = { fileId_number: { fileId, number } }
  if (await tx.filePage.findUnique({ where, select: { number: true } })) return { added: false, stale: false }
  const [previewId = null] = preview ? await registerObjects(tx, viewer, [preview]) : []
  const size = { width: preview?.width ?? null, height: preview?.height ?? null }
  await tx.filePage.create({ data: { fileId, number, text, previewId, ...size }, select: { number: true } })
  return { added: true, stale: false }
}

/** Whether a reading is of what the version is read from. Until the transaction ends, that stays so. */
export async function isStillReadFrom(tx: Transaction, { fileId, companionId }: ReadFrom): Promise<boolean> {
  await tx.$queryRaw`SELECT FROM stored_files WHERE id = ${fileId}::uuid FOR UPDATE`
  const version = await tx.documentVersion.findUnique({ where: { fileId }, select: { companionId: true } })
  return version !== null && version.companionId === companionId
}

/** Takes away what was read out of a file, so that it can be read anew. The pictures' bytes follow as orphans. */
export async function removePages(tx: Transaction, fileId: string): Promise<void> {
  // A page that is being kept is there before the look, or not kept at all.
  await tx.$queryRaw`SELECT FROM stored_files WHERE id = ${fileId}::uuid FOR UPDATE`
  const pages = await tx.filePage.findMany({ where: { fileId }, select: { previewId: true } })
  await tx.filePage.deleteMany({ where: { fileId } })
  const pictures = pages.flatMap(({ previewId }) => previewId ?? [])
  await tx.storedFile.deleteMany({ where: { id: { in: pictures } } })
  const data = { processedAt: null, processingFailure: null, pageCount: null }
  await tx.storedFile.update({ where: { id: fileId }, data, select: { id: true } })
}
