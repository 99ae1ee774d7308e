import 'server-only'
import { rm } from 'node:fs/promises'
import { inTransaction, type Transaction } from '@/lib/db'
import { discardObject, storeFile, type StoredObject } from '@/lib/storage/files'
import { StorageFull } from '@/lib/storage/object-store'
import { inspectUpload } from '@/lib/uploads/inspect'
import { plainName } from '@/lib/uploads/plain-name'
import { receiveUpload } from '@/lib/uploads/receive'
import { refuseUpload, type UploadRefusal } from '@/lib/uploads/refusals'

export type Sent = Parameters<typeof receiveUpload>[0] & {
  /** As the sender calls it. */
  name: string
}

/**
 * Receives a file, looks at what it is and hands it over. What is refused leaves nothing, and the file itself is gone
 * when this ends.
 * @param use what it has to serve as
 * @param keep is given the file, and a name for it that every system can bear
 */
export async function takeIn<Kept>(
  use: 'document' | 'picture',
  { name, ...sent }: Sent,
  keep: (file: string, name: string) => Promise<Kept>,
): Promise<Kept | UploadRefusal> {
  const received = await receiveUpload(sent)
  if (!received.ok) return received
  try {
    const inspected = await inspectUpload(received.file)
    if (!inspected.ok) return inspected
    if (inspected.use !== use) return refuseUpload(`not-a-${use}`)
    return await keep(received.file, plainName(name))
  } catch (error) {
    if (error instanceof StorageFull) return refuseUpload('storage-full')
    throw error
  } finally {
    await rm(received.file, { force: true })
  }
}

/** Takes in the file of a document and puts it into the storage, where it stays if its row can be written. */
export function takeInDocument<Kept extends { ok: boolean }>(
  sent: Sent,
  write: (tx: Transaction, object: StoredObject) => Promise<Kept>,
): Promise<Kept | UploadRefusal> {
  return takeIn('document', sent, async (file, name) => {
    const object = { ...(await storeFile(file)), originalName: name }
    try {
      const kept = await inTransaction((tx) => write(tx, object))
      if (!kept.ok) await discardObject(object)
      return kept
    } catch (error) {
      await discardObject(object)
      throw error
    }
  })
}
