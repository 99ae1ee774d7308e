import 'server-only'
import { db } from '@/lib/db'
import { pagePicturePath } from '@/lib/documents/paths'

/** A page or slide as a reader gets it. Sizes in pixels. */
export type DocumentPage = {
  number: number
  text: string
  picture: { src: string; width: number; height: number } | null
}

/** Pages that one page of the portal can show; the file itself has all of them. */
const most = 200

/** The pages of one version of a document's file, in their order. Empty where nobody read them out of it. */
export async function listPages(
  documentId: string,
  version: { number: number; fileId: string },
): Promise<DocumentPage[]> {
  const pages = await db.filePage.findMany({
    where: { fileId: version.fileId },
    select: { number: true, text: true, previewId: true, width: true, height: true },
    orderBy: { number: 'asc' },
    take: most,
  })
  return pages.map(({ number, text, previewId, width, height }) => ({
    number,
    text,
    picture:
      previewId && width && height
        ? { src: pagePicturePath(documentId, version.number, number), width, height }
        : null,
  }))
}

/** How many pages each of some files has. Asked of these alone: Prisma's own count would look at all pages there are. */
export async function countPages(fileIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (fileIds.length === 0) return new Map()
  const counts = await db.filePage.groupBy({
    by: ['fileId'],
    where: { fileId: { in: [...fileIds] } },
    _count: { _all: true },
  })
  return new Map(counts.map(({ fileId, _count }) => [fileId, _count._all]))
}
