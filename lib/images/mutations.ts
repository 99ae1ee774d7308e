import 'server-only'
import { v7 as uuid } from 'uuid'
import { pathToAwaited } from '@/lib/articles/relations/queries'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { imagesTag, imageTag, type PictureFormat } from '@/lib/images/paths'
import { canAddImages, canEdit, canHandTo } from '@/lib/images/policy'
import { pathTo } from '@/lib/richtext/mentions'
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
  if (!canAddImages(viewer) || !canHandTo(viewer, input.partnerId ?? null)) return refuse('not-found')
  if (!(await isPartner(tx, input.partnerId))) return refuse('not-found')
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

/** Whether an id is a partner's; nobody's is fine. */
async function isPartner(tx: Transaction, id: string | null | undefined): Promise<boolean> {
  return !id || (await tx.partner.count({ where: { id } })) > 0
}

/** Says in a further language what a picture shows. */
export async function translateImage(
  tx: Transaction,
  viewer: Viewer,
  input: ImageWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!(await editableImage(tx, viewer, input.id))) return refuse('not-found')
  await writeWords(tx, input.id, input)
  await record(tx, viewer, 'image.translated', input.id, { language: input.language })
  await touch(tx, [imagesTag, imageTag(input.id)])
  return { ok: true }
}

type ImageChange = Required<Pick<ImageInput, 'credit'>> & {
  id: string
  version: number
  licence: string | null
  sourceUrl: string | null
  /** Left out, it stays whose it is. */
  partnerId?: string | null
  focal: { x: number; y: number }
  words: ImageWords[]
}

/** Refuses when the version read is no longer the newest. */
export async function changeImage(
  tx: Transaction,
  viewer: Viewer,
  { id, version, focal, words, ...own }: ImageChange,
): Promise<{ ok: true } | Refusal> {
  const before = await editableImage(tx, viewer, id)
  const { partnerId = before?.partnerId ?? null } = own
  if (!before || !canHandTo(viewer, partnerId, before.partnerId)) return refuse('not-found')
  if (!(await isPartner(tx, partnerId))) return refuse('not-found')
  const data = { ...own, focalX: focal.x, focalY: focal.y, version: { increment: 1 } }
  const { count } = await tx.image.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  for (const text of words) await writeWords(tx, id, text)
  await record(tx, viewer, 'image.changed', id)
  await touch(tx, [imagesTag, imageTag(id)])
  return { ok: true }
}

/** Removes a picture that nothing shows; its bytes follow as orphans. */
export async function removeImage(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<{ ok: true } | Refusal<'not-found' | 'in-use'>> {
  if (!(await editableImage(tx, viewer, id))) return refuse('not-found')
  if (await isUsed(tx, id)) return refuse('in-use')
  const select = { fileId: true, variants: { select: { fileId: true } } }
  const { fileId, variants } = await tx.image.delete({ where: { id }, select })
  const files = [fileId, ...variants.map((variant) => variant.fileId)]
  await tx.storedFile.deleteMany({ where: { id: { in: files } } })
  await record(tx, viewer, 'image.removed', id)
  await touch(tx, [imagesTag, imageTag(id)])
  return { ok: true }
}

async function editableImage(tx: Transaction, viewer: Viewer, id: string) {
  await tx.$queryRaw`SELECT FROM images WHERE id = ${id}::uuid FOR UPDATE`
  const where = { id }
  const image = await tx.image.findUnique({ where, select: { partnerId: true, createdById: true } })
  return image && canEdit(viewer, image) ? image : null
}

/** Also by what is in the trash: it may come back. */
async function isUsed(tx: Transaction, id: string): Promise<boolean> {
  if ((await tx.imageUse.count({ where: { imageId: id } })) > 0) return true
  // What nobody reads yet, or any more, notes no uses.
  const said = pathTo('imageId', id)
  const [written] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM article_drafts WHERE body @? ${said}::jsonpath OR relations @? ${pathToAwaited(id)}::jsonpath
    UNION ALL SELECT 1 FROM article_versions WHERE body @? ${said}::jsonpath LIMIT 1`
  if (written) return true
  const [led] = await tx.image.findMany({ where: { id }, select: { _count: true } })
  const {
    variants: _variants,
    translations: _translations,
    ...places
  } = led?._count ?? { variants: 0, translations: 0 }
  return Object.values(places).some((count) => count > 0)
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
