import 'server-only'
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { settings } from '@/lib/env'
import { isFull } from '@/lib/storage/disk-store'
import { refuseUpload, type UploadReason, type UploadRefusal } from '@/lib/uploads/refusals'

/** A film belongs on a platform for films; the largest decks of meetings have 150 MB. Bytes. */
export const largestUpload = 200_000_000

type Sent = {
  stream: Readable
  /** As the sender says; null where the way of sending tells the end by itself. */
  declaredBytes: number | null
  folder?: string
  most?: number
  /** Without a byte for so long, the sender counts as gone. */
  idleMilliseconds?: number
}

/** A file that has arrived wholly, on the disk of this machine. Whoever gets it removes it. */
export type Received = { ok: true; file: string; bytes: number } | UploadRefusal

/** Says inside of a stream why it goes no further. */
class Stopped extends Error {
  constructor(readonly reason: UploadReason) {
    super(reason)
  }
}

/**
 * Writes a body to the disk as it comes, which takes no memory however large it is. Refused is what has not exactly the
 * bytes that were said: a line or a proxy that cuts a file short would else leave half of one. Nothing stays of it.
 */
export async function receiveUpload({
  stream,
  declaredBytes,
  folder = incomingFolder(),
  most = largestUpload,
  idleMilliseconds = 30_000,
}: Sent): Promise<Received> {
  if (declaredBytes !== null && declaredBytes > most) return refuseUpload('too-large')
  if (declaredBytes === 0) return refuseUpload('empty')
  const file = path.join(folder, randomBytes(16).toString('hex'))
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const bytes = await write(stream, file, declaredBytes ?? most, idleMilliseconds)
    if (bytes === 0) throw new Stopped('empty')
    if (declaredBytes !== null && bytes !== declaredBytes) throw new Stopped('incomplete')
    return { ok: true, file, bytes }
  } catch (error) {
    await rm(file, { force: true })
    return refuseUpload(reasonOf(error, declaredBytes))
  }
}

/** Removes what a process left in a folder that was killed while it received or sent. @returns how many */
export async function removeAbandoned(olderThan: Date, folder = incomingFolder()): Promise<number> {
  let removed = 0
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name)
    // Whoever used it may just have removed it.
    const about = await stat(file).catch(() => null)
    if (!about || about.mtime > olderThan) continue
    await rm(file, { recursive: true, force: true })
    removed++
  }
  return removed
}

async function write(stream: Readable, file: string, most: number, idle: number): Promise<number> {
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      clock.refresh()
      done(bytes > most ? new Stopped('too-large') : null, chunk)
    },
  })
  const clock = setTimeout(() => counted.destroy(new Stopped('too-slow')), idle)
  try {
    await pipeline(stream, counted, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  } finally {
    clearTimeout(clock)
  }
  return bytes
}

/** A sender who goes away in the middle looks like a stream that breaks. What else breaks is a fault of the portal. */
function reasonOf(error: unknown, declaredBytes: number | null): UploadReason {
  // More than was said is as wrong as less.
  if (error instanceof Stopped)
    return error.reason === 'too-large' && declaredBytes !== null ? 'incomplete' : error.reason
  if (isFull(error)) return 'storage-full'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const away = ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_HTTP_REQUEST_TIMEOUT']
  if (away.includes(code) || (error instanceof Error && error.message === 'aborted')) return 'incomplete'
  throw error
}

function incomingFolder(): string {
  return path.join(settings().dataFolder, 'uploads')
}
