import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { imagesTag, imageTag, type PictureFormat } from '@/lib/images/paths'
import { touch } from '@/lib/server/touch'
import { registerObject, registerObjects, type StoredObject } from '@/lib/storage/files'

type ImageWords = {
  language: string
  /** What it shows, for those who do not see it; empty only for a picture that says nothing. */
  alt: string
  caption: string
}

/** Sizes in pixels. */
export type ImageInput = ImageWords & {
  /** As it came: kept, and never served. */
  original: StoredObject
  width: number
  height: number
  /** What visitors get, each narrower than the one before or as wide as the original. */
  variants: { width: number; format: PictureFormat; object: StoredObject }[]
  credit: string
  /** SPDX identifier or address of the licence. */
  licence?: string | null
  sourceUrl?: string | null
  /** Whose authors may use and change it. */
  partnerId?: string | null
  /** Share of width and height, 0 to 1, that every crop keeps; the middle without it. */
  focal?: { x: number; y: number }
}

/** A picture whose bytes are in the storage already. Who sees it is decided by what shows it. */
export async function addImage(
  tx: Transaction,
  viewer: Viewer,
  input: ImageInput & { id?: string },
): Promise<{ ok: true; id: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), width, height, credit, licence, sourceUrl, partnerId, focal, variants } = input
  const own = { id, width, height, credit, licence, sourceUrl, partnerId, createdById: viewer.accountId }
  const fileId = await registerObject(tx, viewer, input.original)
  const fileIds = await registerObjects(
    tx,
    viewer,
    variants.map(({ object }) => object),
  )
  await tx.image.create({
    data: { ...own, fileId, focalX: focal?.x, focalY: focal?.y },
    select: { id: true },
  })
  await tx.imageVariant.createMany({
    data: variants.map((variant, index) => ({
      imageId: id,
      width: variant.width,
      format: variant.format,
      fileId: fileIds[index] ?? '',
    })),
  })
  await writeWords(tx, id, input)
  await record(tx, viewer, 'image.added', id)
  await touch(tx, [imagesTag, imageTag(id)])
  return { ok: true, id }
}

/** Says in a further language what a picture shows. */
export async function translateImage(
  tx: Transaction,
  viewer: Viewer,
  input: ImageWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  await writeWords(tx, input.id, input)
  await record(tx, viewer, 'image.translated', input.id, { language: input.language })
  await touch(tx, [imagesTag, imageTag(input.id)])
  return { ok: true }
}

async function writeWords(
  tx: Transaction,
  imageId: string,
  { language, alt, caption }: ImageWords,
): Promise<void> {
  await tx.imageTranslation.upsert({
    where: { imageId_language: { imageId, language } },
    create: { imageId, language, alt, caption },
    update: { alt, caption },
    select: { imageId: true },
  })
}
