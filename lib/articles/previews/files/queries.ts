import 'server-only'
import { openPreview } from '@/lib/articles/previews/queries'
import type { Viewer } from '@/lib/auth/session'
import { getFileAmong } from '@/lib/documents/files/queries'
import { publishedWith } from '@/lib/documents/enclosed/policy'
import { getPictureAmong } from '@/lib/images/queries'
import { references } from '@/lib/richtext/references'
import type { ServedFile } from '@/lib/storage/served-file'

/** What comes to the holder of a link with the draft that it shows: nothing that its sharer may not have. */
export type SharedFiles = {
  sharer: Viewer
  partnerId: string | null
  documentIds: string[]
  imageIds: string[]
}

/** The files of a shared draft, until the link ends or is taken back. */
export async function getSharedFiles(token: string): Promise<SharedFiles | null> {
  const preview = await openPreview(token)
  if (!preview) return null
  const { sharer, words, relations } = preview
  const imageIds = references(words.body).images
  return {
    ...{ sharer, partnerId: relations.partnerId, documentIds: relations.documentIds },
    imageIds: relations.imageId ? [relations.imageId, ...imageIds] : imageIds,
  }
}

type FileAddress = Parameters<typeof getFileAmong>[1]

/** A file of a document that would be published with the draft. */
export function getSharedFile(shared: SharedFiles, address: FileAddress): Promise<ServedFile | null> {
  const { sharer, documentIds, partnerId } = shared
  return getFileAmong(sharer, address, { id: { in: documentIds }, ...publishedWith(partnerId) })
}

type PictureAddress = Parameters<typeof getPictureAmong>[1]

export function getSharedPicture(shared: SharedFiles, address: PictureAddress): Promise<ServedFile | null> {
  return getPictureAmong(shared.sharer, address, shared.imageIds)
}
