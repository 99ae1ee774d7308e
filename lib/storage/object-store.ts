import type { Readable } from 'node:stream'

/** Where the bytes of files are. A key is written once and never again: a new content gets a new key. */
export interface ObjectStore {
  /**
   * Keeps what the stream delivers, wholly or not at all.
   * @throws StorageFull, StorageAway
   */
  put(key: string, content: Readable): Promise<void>
  /** Null when there is no such object. `start` and `end` are the first and last byte, counted from 0. */
  open(key: string, range?: { start: number; end: number }): Promise<Readable | null>
  /** Nothing happens when it is gone already. */
  remove(key: string): Promise<void>
  /** Every object and when it was put. */
  list(): AsyncIterable<{ key: string; putAt: Date }>
  /** Asks cheaply whether files can be kept and read now. @throws the reason, in one sentence */
  check(): Promise<void>
}

/** Says that there is no room left. */
export class StorageFull extends Error {
  constructor() {
    super('The storage for files is full. Make room and try again; nothing was left half-written.')
  }
}

/** Says that the storage cannot be asked now, or refuses to be; the message is one sentence for the operator. */
export class StorageAway extends Error {}

/** Whether a name is one that the storage gives; everything else in its folder or bucket is somebody else's. */
export function isKey(name: string): boolean {
  return /^[0-9a-f]{40}$/.test(name)
}

/** @throws when it is none, since it becomes part of a path */
export function asKey(name: string): string {
  if (!isKey(name)) throw new Error(`${name} is not a key of the storage.`)
  return name
}
