import 'server-only'
import { db } from '@/lib/db'
import { publicDocuments } from '@/lib/documents/queries'
import { servedFileSelect, toServedFile, type ServedFile } from '@/lib/storage/served-file'

/**
 * The file behind an address, when everybody may have it.
 * @param id the document's, not the file's: a file that is replaced keeps its address
 * @param version null for the current one, else its number
 */
export async function getPublicFile(id: string, version: number | null): Promise<ServedFile | null> {
  const file = { select: { file: servedFileSelect } }
  const document = await db.document.findFirst({
    where: { id, ...publicDocuments },
    select: { currentVersion: file, versions: { where: { number: version ?? 0 }, ...file } },
  })
  const found = version === null ? document?.currentVersion : document?.versions[0]
  return found ? toServedFile(found.file) : null
}

/** The picture of one page of a file, when everybody may have the file. */
export async function getPublicPagePicture(
  id: string,
  version: number,
  page: number,
): Promise<ServedFile | null> {
  const found = await db.filePage.findFirst({
    where: {
      number: page,
      file: { documentVersion: { number: version, document: { id, ...publicDocuments } } },
    },
    select: { preview: servedFileSelect },
  })
  return found?.preview ? toServedFile(found.preview) : null
}
