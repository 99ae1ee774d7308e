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
    data: { processedAt: new Date() },
    select: { id: true },
  })
  await tx.documentVersion.update({
    where: { id: versionId },
    data: { text: pages.map(({ text }) => text).join('\n\n') },
    select: { id: true },
  })
}
