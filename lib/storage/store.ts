import 'server-only'
import path from 'node:path'
import { settings, type Settings } from '@/lib/env'
import { DiskStore } from '@/lib/storage/disk-store'
import type { ObjectStore } from '@/lib/storage/object-store'
import { S3Store } from '@/lib/storage/s3-store'

let store: ObjectStore | undefined

/** The storage of this portal, as its settings say. */
export function objectStore(): ObjectStore {
  store ??= storeOf(settings())
  return store
}

function storeOf({ s3, dataFolder }: Settings): ObjectStore {
  if (s3) return new S3Store(s3, spoolFolder())
  return new DiskStore(path.join(dataFolder, 'files'))
}

/** Where a file lies on this machine before it goes to an object storage. A process that is killed leaves it there. */
export function spoolFolder(): string {
  return path.join(settings().dataFolder, 'spool')
}
