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

/** Keeps one page of a file as soon as it was read. Asked again, as after a crash, it leaves the first. */
export async function addPage(
  tx: Transaction,
  viewer: Viewer,
  { fileId, number, page: { text, preview } }: { fileId: string; number: number; page: PageInput },
): Promise<{ added: boolean }> {
  await tx.$queryRaw`SELECT FROM stored_files WHERE id = ${fileId}::uuid FOR UPDATE`
  const where = { fileId_number: { fileId, number } }
  if (await tx.filePage.findUnique({ where, select: { number: true } })) return { added: false }
  const [previewId = null] = preview ? await registerObjects(tx, viewer, [preview]) : []
  const size = { width: preview?.width ?? null, height: preview?.height ?? null }
  await tx.filePage.create({ data: { fileId, number, text, previewId, ...size }, select: { number: true } })
  return { added: true }
}

/** Takes away what was read out of a file, so that it can be read anew. The pictures' bytes follow as orphans. */
export async function removePages(tx: Transaction, fileId: string): Promise<void> {
  const pages = await tx.filePage.findMany({ where: { fileId }, select: { previewId: true } })
  await tx.filePage.deleteMany({ where: { fileId } })
  const pictures = pages.flatMap(({ previewId }) => previewId ?? [])
  await tx.storedFile.deleteMany({ where: { id: { in: pictures } } })
  const data = { processedAt: null, processingFailure: null, pageCount: null }
  await tx.storedFile.update({ where: { id: fileId }, data, select: { id: true } })
}
