import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { v7 as uuid } from 'uuid'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mediaTypeOf } from '@/lib/storage/media-type'
import { objectStore } from '@/lib/storage/store'

/** Bytes that are in the storage, for a row that is about to be written. */
export type StoredObject = {
  key: string
  /** SHA-256, hexadecimal. */
  hash: string
  size: number
  mediaType: string
  originalName: string
}

/** Says that a file is of no kind that the portal keeps. */
export class UnknownKindOfFile extends Error {
  constructor(name: string) {
    super(
      `${name} is neither a PDF, a presentation, an office document, a picture, a film nor a zip archive.`,
    )
  }
}

/**
 * Copies a file into the storage, before and outside of the transaction that gives it a row. Whoever calls removes
 * the object when that transaction fails, so that no object is without its row.
 * @throws UnknownKindOfFile, StorageFull
 */
export async function storeFile(file: string): Promise<StoredObject> {
  const originalName = path.basename(file).normalize('NFC')
  const mediaType = await kindOf(file)
  if (!mediaType) throw new UnknownKindOfFile(originalName)
  const hash = createHash('sha256')
  let size = 0
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  const source = createReadStream(file)
  source.on('error', (error) => measured.destroy(error))
  const key = randomBytes(20).toString('hex')
  await objectStore().put(key, source.pipe(measured))
  return { key, hash: hash.digest('hex'), size, mediaType, originalName }
}

export async function discardObject(object: StoredObject): Promise<void> {
  await objectStore().remove(object.key)
}

/** Gives an object its row. */
export async function registerObject(tx: Transaction, viewer: Viewer, object: StoredObject): Promise<string> {
  const [id] = await registerObjects(tx, viewer, [object])
  if (!id) throw new Error(`${object.originalName} got no row.`)
  return id
}

/** Gives objects their rows. @returns their ids, in the same order */
export async function registerObjects(
  tx: Transaction,
  viewer: Viewer,
  objects: readonly StoredObject[],
): Promise<string[]> {
  const rows = objects.map(({ key, hash, size, mediaType, originalName }) => {
    return { id: uuid(), key, hash, size, mediaType, originalName, createdById: viewer.accountId }
  })
  await tx.storedFile.createMany({ data: rows })
  return rows.map(({ id }) => id)
}

/** SHA-256 of a file's content, hexadecimal. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function kindOf(file: string): Promise<string | null> {
  const handle = await open(file)
  try {
    return await mediaTypeOf(handle)
  } finally {
    await handle.close()
  }
}
