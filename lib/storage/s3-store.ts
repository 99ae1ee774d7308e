import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { isFull } from '@/lib/storage/disk-store'
import { asKey, isKey, StorageAway, StorageFull, type ObjectStore } from '@/lib/storage/object-store'
import { readListing } from '@/lib/storage/s3-listing'
import { S3Requests, type S3Settings } from '@/lib/storage/s3-requests'

/** Long enough for a large file over a slow line. */
const putMilliseconds = 15 * 60_000

/** Objects in a bucket of a service that speaks S3. */
export class S3Store implements ObjectStore {
  readonly #requests: S3Requests

  /** @param spool a folder of this machine, where an object waits until its size and hash are known */
  constructor(
    settings: S3Settings,
    readonly spool: string,
  ) {
    this.#requests = new S3Requests(settings)
  }

  /** The service wants size and hash before the first byte; a stream tells them after its last. */
  async put(key: string, content: Readable): Promise<void> {
    const file = path.join(this.spool, `${asKey(key)}-${randomBytes(4).toString('hex')}`)
    try {
      const { hash, bytes } = await spooled(content, file)
      const headers = { 'X-Amz-Content-Sha256': hash, 'Content-Length': String(bytes) }
      const body = Readable.toWeb(createReadStream(file)) as unknown as ReadableStream
      const sent = { method: 'PUT', key, headers, body, milliseconds: putMilliseconds } as const
      const answer = await this.#requests.send(sent)
      if (answer.status === 404) throw new StorageAway('The bucket of the object storage is not there.')
      await answer.body?.cancel()
    } finally {
      await rm(file, { force: true })
    }
  }

  async open(key: string, range?: { start: number; end: number }): Promise<Readable | null> {
    const headers: Record<string, string> = range ? { Range: `bytes=${range.start}-${range.end}` } : {}
    const { status, body } = await this.#requests.send({ key: asKey(key), headers })
    if (status !== 404 && body) return Readable.fromWeb(body as WebStream)
    await body?.cancel()
    return status === 404 ? null : Readable.from([])
  }

  async remove(key: string): Promise<void> {
    const answer = await this.#requests.send({ method: 'DELETE', key: asKey(key) })
    await answer.body?.cancel()
  }

  async *list(): AsyncGenerator<{ key: string; putAt: Date }> {
    let next: string | null = null
    do {
      const from: Record<string, string> = next === null ? {} : { 'continuation-token': next }
      const answer = await this.#requests.send({ query: { 'list-type': '2', ...from } })
      if (answer.status === 404) throw new StorageAway('The bucket of the object storage is not there.')
      const listing = readListing(await answer.text())
      yield* listing.objects.filter(({ key }) => isKey(key))
      next = listing.next
    } while (next !== null)
  }

  async check(): Promise<void> {
    const answer = await this.#requests.send({ method: 'HEAD', milliseconds: 2_000 })
    if (answer.status === 404) throw new StorageAway('The bucket of the object storage is not there.')
  }
}

async function spooled(content: Readable, file: string): Promise<{ hash: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
    await pipeline(content, measured, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    throw isFull(error) ? new StorageFull() : error
  }
  return { hash: hash.digest('hex'), bytes }
}
