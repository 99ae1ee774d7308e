import 'server-only'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { addImage } from '@/lib/images/mutations'
import { canAddImages, canHandTo } from '@/lib/images/policy'
import { discardPicture, storePicture, type StoredPicture } from '@/lib/uploads/pictures'
import type { UploadRefusal } from '@/lib/uploads/refusals'
import { takeIn, type Sent } from '@/lib/uploads/take-in'

/** What is said of a picture when it is sent; an editor of texts asks for it in the text. */
export type PictureWords = {
  language: string
  alt: string
  caption: string
  credit: string
  licence: string | null
  partnerId: string | null
}

/** A photograph takes far less than a deck. Bytes. */
const largestPicture = 60_000_000

/** Receives a photograph and makes an image of it. */
export async function keepPicture(
  viewer: Viewer,
  { words, ...sent }: Sent & { words: PictureWords },
): Promise<{ ok: true; id: string; width: number } | UploadRefusal | Refusal<'not-found'>> {
  // Asked again when it is written; before, so that nobody sends for nothing.
  if (!canAddImages(viewer) || !canHandTo(viewer, words.partnerId)) return refuse('not-found')
  return takeIn('picture', { most: largestPicture, ...sent }, async (file, name) => {
    const stored = await storePicture(file, name)
    return stored.ok ? addStored(viewer, stored.picture, words) : stored
  })
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
