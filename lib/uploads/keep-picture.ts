import 'server-only'
import { rm } from 'node:fs/promises'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { addImage } from '@/lib/images/mutations'
import { canAddImages, canHandTo } from '@/lib/images/policy'
import { StorageFull } from '@/lib/storage/object-store'
import { inspectUpload } from '@/lib/uploads/inspect'
import { plainName } from '@/lib/uploads/keep'
import { discardPicture, storePicture, type StoredPicture } from '@/lib/uploads/pictures'
import { receiveUpload } from '@/lib/uploads/receive'
import { refuseUpload, type UploadRefusal } from '@/lib/uploads/refusals'

/** What is said of a picture when it is sent; an editor of texts asks for it in the text. */
export type PictureWords = {
  language: string
  alt: string
  caption: string
  credit: string
  licence: string | null
  partnerId: string | null
}

type Sent = Parameters<typeof receiveUpload>[0] & { name: string; words: PictureWords }

/** A photograph takes far less than a deck. Bytes. */
const largestPicture = 60_000_000

/** Receives a photograph and makes an image of it. What is refused leaves nothing. */
export async function keepPicture(
  viewer: Viewer,
  { name, words, ...sent }: Sent,
): Promise<{ ok: true; id: string; width: number } | UploadRefusal | Refusal<'not-found'>> {
  // Asked again when it is written; before, so that nobody sends for nothing.
  if (!canAddImages(viewer) || !canHandTo(viewer, words.partnerId)) return refuse('not-found')
  const received = await receiveUpload({ most: largestPicture, ...sent })
  if (!received.ok) return received
  try {
    const inspected = await inspectUpload(received.file)
    if (!inspected.ok) return inspected
    if (inspected.use !== 'picture') return refuseUpload('not-a-picture')
    const stored = await storePicture(received.file, plainName(name))
    return stored.ok ? await addStored(viewer, stored.picture, words) : stored
  } catch (error) {
    if (error instanceof StorageFull) return refuseUpload('storage-full')
    throw error
  } finally {
    await rm(received.file, { force: true })
  }
}

async function addStored(viewer: Viewer, picture: StoredPicture, words: PictureWords) {
  try {
    const added = await inTransaction((tx) => addImage(tx, viewer, { ...picture, ...words }))
    if (!added.ok) {
      await discardPicture(picture)
      return refuse('not-found')
    }
    return { ok: true, id: added.id, width: picture.variants[0]?.width ?? 0 } as const
  } catch (error) {
    await discardPicture(picture)
    throw error
  }
}
