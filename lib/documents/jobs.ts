import 'server-only'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { systemViewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { addPage } from '@/lib/documents/pages/mutations'
import { finishReading, notePageCount } from '@/lib/documents/reading/mutations'
import { getNextUnread, getUnread, type Unread } from '@/lib/documents/reading/queries'
import { settings } from '@/lib/env'
import type { JobHandlers } from '@/lib/jobs/handlers'
import { readFilePages, type FilePage, type FileRead } from '@/lib/previews/read-file'
import { discardObject, storeFile } from '@/lib/storage/files'
import { objectStore } from '@/lib/storage/store'

const viewer = systemViewer('reading')
/** Asked for while another is read. Null when nothing is. */
let asked: Set<string> | null = null

export const documentJobs = {
  'read-document-file': ({ versionId }, signal) => readInTurn(versionId, signal),
} satisfies JobHandlers

/**
 * Reads one file after the other: two at once would take the processor from visitors, and a hundred that wait for
 * their turn would keep other work from being done. So whoever comes while one is read leaves the rest to that one,
 * which ends when nothing is unread; killed, it is begun again and finds what is left.
 */
async function readInTurn(versionId: string, signal: AbortSignal): Promise<void> {
  if (asked) return void asked.add(versionId)
  const turn = (asked = new Set([versionId]))
  const [tried, faults]: [string[], unknown[]] = [[], []]
  try {
    for (
      let next = takeOne(turn);
      next;
      next = takeOne(turn) ?? (await getNextUnread(tried)) ?? takeOne(turn)
    ) {
      tried.push(next)
      await readVersion(next, signal).catch((error: unknown) => faults.push(error))
      signal.throwIfAborted()
    }
  } finally {
    asked = null
  }
  if (faults.length > 0) throw faults[0]
}

function takeOne(ids: Set<string>): string | null {
  const [id = null] = ids
  if (id !== null) ids.delete(id)
  return id
}

/** Takes pages and text out of a version's file. Begun again, it goes on after the last page that was kept. */
async function readVersion(versionId: string, signal: AbortSignal): Promise<void> {
  const unread = await getUnread(versionId)
  if (!unread) return
  const folder = await newFolder()
  try {
    const { missing } = await read(unread, folder, signal)
    // Stopped, it is no fault of the file: another goes on.
    signal.throwIfAborted()
    await inTransaction((tx) => finishReading(tx, { versionId, ...unread, missing }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function read(unread: Unread, folder: string, stopped: AbortSignal): Promise<FileRead> {
  const file = await fetched(unread.key, path.join(folder, 'file'))
  const companion = unread.companionKey
    ? await fetched(unread.companionKey, path.join(folder, 'companion'))
    : null
  if (!file) return { missing: 'Its bytes are not in the storage any more.' }
  const { mediaType, from } = unread
  const overtaken = new AbortController()
  const signal = AbortSignal.any([stopped, overtaken.signal])
  return readFilePages({
    ...{ file, companion, folder, mediaType, from, signal },
    onCount: (count) => inTransaction((tx) => notePageCount(tx, unread, count)),
    onPage: async (page) => {
      // A PDF came beside it meanwhile: whoever was asked to read that begins anew.
      if ((await keepPage(unread, page)) === 'stale') overtaken.abort()
    },
  })
}

async function keepPage(
  { fileId, companionId }: Unread,
  { number, text, picture }: FilePage,
): Promise<'kept' | 'stale'> {
  const object = picture && (await storeFile(picture.file))
  const preview = object && { ...object, width: picture.width, height: picture.height }
  const kept = await inTransaction((tx) =>
    addPage(tx, viewer, { fileId, companionId, number, page: { text, preview } }),
  ).catch(async (error: unknown) => {
    if (object) await discardObject(object)
    throw error
  })
  if (object && !kept.added) await discardObject(object)
  if (picture) await rm(picture.file, { force: true })
  return kept.stale ? 'stale' : 'kept'
}

/** Children read files, and the storage may be elsewhere. Null when it has no such object. */
async function fetched(key: string, file: string): Promise<string | null> {
  const content = await objectStore().open(key)
  if (!content) return null
  await pipeline(content, createWriteStream(file))
  return file
}

async function newFolder(): Promise<string> {
  const place = path.join(settings().dataFolder, 'uploads')
  await mkdir(place, { recursive: true, mode: 0o700 })
  return mkdtemp(path.join(place, 'reading-'))
}
