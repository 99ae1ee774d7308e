import type { Readable } from 'node:stream'

/** Where the bytes of files are. A key is written once and never again: a new content gets a new key. */
export interface ObjectStore {
  /**
   * Keeps what the stream delivers, wholly or not at all.
   * @throws StorageFull
   */
  put(key: string, content: Readable): Promise<void>
  /** Null when there is no such object. `start` and `end` are the first and last byte, counted from 0. */
  open(key: string, range?: { start: number; end: number }): Promise<Readable | null>
  /** Nothing happens when it is gone already. */
  remove(key: string): Promise<void>
  /** Every object and when it was put. */
  list(): AsyncIterable<{ key: string; putAt: Date }>
}

/** Says that there is no room left. */
export class StorageFull extends Error {
  constructor() {
    super('The storage for files is full. Make room and try again; nothing was left half-written.')
  }
}
