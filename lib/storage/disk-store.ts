import { constants, createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { asKey, isKey, StorageFull, type ObjectStore } from '@/lib/storage/object-store'

/** Objects as files of a folder, spread over 256 folders in it. */
export class DiskStore implements ObjectStore {
  constructor(readonly folder: string) {}

  async put(key: string, content: Readable): Promise<void> {
    const incoming = path.join(this.folder, 'incoming', asKey(key))
    const target = this.#pathOf(key)
    try {
      await mkdir(path.dirname(incoming), { recursive: true, mode: 0o700 })
      await pipeline(content, createWriteStream(incoming, { flags: 'wx', mode: 0o600, flush: true }))
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
      await rename(incoming, target)
    } catch (error) {
      await rm(incoming, { force: true })
      throw isFull(error) ? new StorageFull() : error
    }
  }

  async open(key: string, range?: { start: number; end: number }): Promise<Readable | null> {
    const file = await open(this.#pathOf(key)).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    })
    return file && createReadStream('', { fd: file, ...range })
  }

  async remove(key: string): Promise<void> {
    await rm(this.#pathOf(key), { force: true })
    await rm(path.join(this.folder, 'incoming', key), { force: true })
  }

  async *list(): AsyncGenerator<{ key: string; putAt: Date }> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    for await (const entry of await opendir(this.folder, { recursive: true })) {
      if (!entry.isFile() || !isKey(entry.name)) continue
      yield { key: entry.name, putAt: (await stat(path.join(entry.parentPath, entry.name))).mtime }
    }
  }

  async check(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    await access(this.folder, constants.R_OK | constants.W_OK)
  }

  #pathOf(key: string): string {
    return path.join(this.folder, asKey(key).slice(0, 2), key)
  }
}

export function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
