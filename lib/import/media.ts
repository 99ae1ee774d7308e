import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { hashOfFile } from '@/lib/storage/files'

/** The files of a folder, to be found by the addresses that they had on an old site. */
export class Media {
  readonly #byName = new Map<string, string[]>()

  static async in(folder: string): Promise<Media> {
    const media = new Media()
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue
      const file = path.join(entry.parentPath, entry.name)
      const key = normal(entry.name)
      media.#byName.set(key, [...(media.#byName.get(key) ?? []), file])
    }
    return media
  }

  /**
   * The file that stood at an address: of those with its name the one whose folders agree furthest with the address.
   * Null when there is none, or when two agree equally.
   */
  async find(address: string): Promise<{ path: string; hash: string } | null> {
    const wanted = segmentsOf(decoded(new URL(address).pathname))
    const candidates = (this.#byName.get(wanted[0] ?? '') ?? [])
      .map((file) => ({ file, depth: sharedDepth(segmentsOf(file.split(path.sep).join('/')), wanted) }))
      .sort((one, other) => other.depth - one.depth)
    const [best, next] = candidates
    if (!best || best.depth === next?.depth) return null
    return { path: best.file, hash: await hashOfFile(best.file) }
  }
}

/** The last one first. */
function segmentsOf(address: string): string[] {
  return address.split('/').filter(Boolean).map(normal).reverse()
}

function sharedDepth(one: readonly string[], other: readonly string[]): number {
  const differs = other.findIndex((segment, index) => segment !== one[index])
  return differs < 0 ? other.length : differs
}

function normal(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
