import 'server-only'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { settings } from '@/lib/env'
import type { ImageInput } from '@/lib/images/mutations'
import { narrowPicture } from '@/lib/previews/narrow-picture'
import { Queue } from '@/lib/server/queue'
import { discardObject, storeFile, type StoredObject } from '@/lib/storage/files'
import { refuseUpload, type UploadRefusal } from '@/lib/uploads/refusals'

/** Pixels. The widest fills the page of a large screen; a telephone takes the first. */
const widths = [640, 1280, 1920]

/** Each takes a processor for seconds: several at once would take both from visitors. */
const oneByOne = new Queue({ atOnce: 1, waiting: 100 })

export type StoredPicture = Pick<ImageInput, 'original' | 'width' | 'height' | 'variants'>

/**
 * Makes of a photograph what visitors get, and puts it into the storage: narrower, upright, and without what the camera
 * says about place and owner. Whoever calls discards it when its row cannot be written.
 */
export async function storePicture(
  file: string,
  name: string,
): Promise<{ ok: true; picture: StoredPicture } | UploadRefusal> {
  const folder = await newFolder()
  const stored: StoredObject[] = []
  const store = async (made: string) => {
    const object = await storeFile(made)
    stored.push(object)
    return object
  }
  try {
    const made = await oneByOne.run(() => narrowPicture(file, folder, widths))
    if (!made.ok)
      return refuseUpload(/^too-(?:large|many)/.test(made.reason) ? 'too-many-pixels' : 'broken-picture')
    const variants: StoredPicture['variants'] = []
    for (const { file: narrower, width, format } of made.pictures)
      variants.push({ width, format, object: await store(narrower) })
    const original = { ...(await store(file)), originalName: name }
    return { ok: true, picture: { original, width: made.width, height: made.height, variants } }
  } catch (error) {
    await Promise.all(stored.map(discardObject))
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function discardPicture({ original, variants }: StoredPicture): Promise<void> {
  await Promise.all([original, ...variants.map(({ object }) => object)].map(discardObject))
}

async function newFolder(): Promise<string> {
  const place = path.join(settings().dataFolder, 'uploads')
  await mkdir(place, { recursive: true, mode: 0o700 })
  return mkdtemp(path.join(place, 'picture-'))
}
