import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { makeAnswer, type Answer } from '@/lib/server/answer'
import { immutable } from '@/lib/server/headers'

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Every file here has its hash in its name, or is one that changes with a release only. */
const hashed = /^\/(?:_next\/static|islands|fonts)\//

/**
 * The files of a build, known by name from the start: what is not in the list is not looked for on the disk,
 * so no address can lead outside.
 */
export class Assets {
  readonly #files = new Map<string, string>()
  readonly #answers = new Map<string, Promise<Answer>>()

  constructor(root: string) {
    this.#list(path.join(root, '.next/static'), '/_next/static')
    this.#list(path.join(root, 'public'), '')
  }

  has(address: string): boolean {
    return this.#files.has(address)
  }

  /** @param address a path for which `has` is true */
  answer(address: string): Promise<Answer> {
    const known = this.#answers.get(address) ?? this.#read(address)
    this.#answers.set(address, known)
    return known
  }

  cacheControl(address: string): string {
    return hashed.test(address) ? immutable : 'public, max-age=3600'
  }

  async #read(address: string): Promise<Answer> {
    const file = this.#files.get(address)
    if (!file) throw new Error(`${address} is not an asset.`)
    const contentType = contentTypes[path.extname(file)] ?? 'application/octet-stream'
    const answer = await makeAnswer(await readFile(file), { status: 200, contentType, quality: 11 })
    return /^(?:font|image\/(?:png|webp))/.test(contentType) ? uncompressed(answer) : answer
  }

  #list(folder: string, prefix: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      const file = path.join(entry.parentPath, entry.name)
      if (!entry.isFile() || !contentTypes[path.extname(entry.name)]) continue
      this.#files.set(`${prefix}/${path.relative(folder, file).split(path.sep).join('/')}`, file)
    }
  }
}

/** Fonts and photographs are compressed inside; a second layer costs time and saves nothing. */
function uncompressed(answer: Answer): Answer {
  const { identity } = answer.bodies
  return { ...answer, bodies: { br: identity, gzip: identity, identity } }
}
