import 'server-only'
import path from 'node:path'
import { settings, type Settings } from '@/lib/env'
import { DiskStore } from '@/lib/storage/disk-store'
import type { ObjectStore } from '@/lib/storage/object-store'

let store: ObjectStore | undefined

/** The storage of this portal, as its settings say. */
export function objectStore(): ObjectStore {
  store ??= storeOf(settings())
  return store
}

/** Files on the disk of one instance would be missing on all others: better none than those. */
function storeOf({ s3, dataFolder }: Settings): ObjectStore {
  if (s3) throw new Error('S3_ENDPOINT is set, but this version keeps files on the disk only.')
  return new DiskStore(path.join(dataFolder, 'files'))
}
