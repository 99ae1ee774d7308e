import 'server-only'
import path from 'node:path'
import { settings } from '@/lib/env'
import { DiskStore } from '@/lib/storage/disk-store'
import type { ObjectStore } from '@/lib/storage/object-store'

let store: ObjectStore | undefined

/** The storage of this portal, as its settings say. */
export function objectStore(): ObjectStore {
  store ??= new DiskStore(path.join(settings().dataFolder, 'files'))
  return store
}
