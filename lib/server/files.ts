import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  getSharedFile,
  getSharedFiles,
  getSharedPicture,
  type SharedFiles,
} from '@/lib/articles/previews/files/queries'
import { viewerOf, type Viewer } from '@/lib/auth/session'
import { getFileFor, getPublicFile } from '@/lib/documents/files/queries'
import { pictureFormats, type PictureFormat } from '@/lib/images/paths'
import { getPictureFor, getPublicPicture } from '@/lib/images/queries'
import { askingOf, hasSession } from '@/lib/server/asking'
import { personal, revalidated } from '@/lib/server/headers'
import { StorageAway } from '@/lib/storage/object-store'
import type { ServedFile } from '@/lib/storage/served-file'
import { objectStore } from '@/lib/storage/store'

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const page = new RegExp(`^/files/(${id})/(\\d{1,6})/pages/(\\d{1,5})\\.webp$`)
const picture = new RegExp(`^/files/(${id})/(\\d{1,5})\\.(${pictureFormats.join('|')})$`)
const document = new RegExp(`^/files/(${id})/(?:(\\d{1,6})/)?[^/]{1,255}$`)

/**
 * Answers for a file: a document's, the picture of one of its pages, or an image. Asks on each request whether
 * everybody may have it, and else whether whoever asks may, by their session or by the link to a draft that shows it.
 * @returns false when there is no such file or it is not for them: both look the same
 */
export async function answerFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const wanted = readAddress(path)
  const found = wanted && (await findFile(wanted, request))
  if (!found) return false
  const { file } = found
  const etag = `"${file.hash.slice(0, 32)}"`
  const headers = headersOf(found, etag)
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers).end()
    return true
  }
  const ifRange = request.headers['if-range'] ?? etag
  const part = ifRange === etag ? requestedPart(request.headers.range, file.bytes) : null
  if (part === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${file.bytes}` }).end()
    return true
  }
  const content = await open(file.key, part)
  if (content === 'away') {
    response.writeHead(503, { 'Retry-After': 10, 'Cache-Control': 'no-store' }).end()
    return true
  }
  if (!content) return false
  await send(content, { ...headers, ...lengthOf(file, part) }, part ? 206 : 200, request, response)
  return true
}

/** An address may be read in several ways: a document's file may be named like the width of a picture. */
type Wanted = {
  shown: 'inline' | 'attachment'
  forAll: () => Promise<ServedFile | null>
  forViewer: (viewer: Viewer) => Promise<ServedFile | null>
  forHolder: (shared: SharedFiles) => Promise<ServedFile | null>
}

function readAddress(path: string): Wanted[] | null {
  const [, ofPage, version, number] = page.exec(path) ?? []
  if (ofPage) return [ofDocument({ id: ofPage, version: Number(version), page: Number(number) }, 'inline')]
  const [, id, older] = document.exec(path) ?? []
  if (!id) return null
  const file = ofDocument({ id, version: older === undefined ? null : Number(older) }, 'attachment')
  const [, image, width, format] = picture.exec(path) ?? []
  if (!image) return [file]
  const address = { id: image, width: Number(width), format: format as PictureFormat }
  const ofPicture: Wanted = {
    shown: 'inline',
    forAll: () => getPublicPicture(address),
    forViewer: (viewer) => getPictureFor(viewer, address),
    forHolder: (shared) => getSharedPicture(shared, address),
  }
  return [ofPicture, file]
}

function ofDocument(address: Parameters<typeof getPublicFile>[0], shown: Wanted['shown']): Wanted {
  return {
    shown,
    forAll: () => getPublicFile(address),
    forViewer: (viewer) => getFileFor(viewer, address),
    forHolder: (shared) => getSharedFile(shared, address),
  }
}

/** Who asks is looked up only where not everybody may have the file. */
async function findFile(wanted: Wanted[], request: IncomingMessage): Promise<Found | null> {
  for (const { forAll, shown } of wanted) {
    const file = await forAll()
    if (file) return { file, shown, cache: revalidated }
  }
  const viewer = hasSession(request) ? await viewerOf(await askingOf(request)) : null
  for (const { forViewer, shown } of viewer ? wanted : []) {
    const file = viewer && (await forViewer(viewer))
    if (file) return { file, shown, cache: personal }
  }
  return findShared(wanted, request)
}

/** What a draft shows to whoever holds the link to it. */
async function findShared(wanted: Wanted[], request: IncomingMessage): Promise<Found | null> {
  const token = /[?&]preview=([\w-]{43})$/.exec(request.url ?? '')?.[1]
  const shared = token ? await getSharedFiles(token) : null
  for (const { forHolder, shown } of shared ? wanted : []) {
    const file = shared && (await forHolder(shared))
    if (file) return { file, shown, cache: personal }
  }
  return null
}

async function open(key: string, part: Part | null): Promise<Readable | null | 'away'> {
  try {
    return await objectStore().open(key, part ?? undefined)
  } catch (error) {
    if (!(error instanceof StorageAway)) throw error
    console.error(error.message)
    return 'away'
  }
}

/** Pictures are shown on pages; documents are downloaded. */
type Found = { file: ServedFile; shown: 'inline' | 'attachment'; cache: string }

type Part = { start: number; end: number }

async function send(
  content: Readable,
  headers: Record<string, string | number>,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(status, headers)
  if (request.method === 'HEAD') {
    content.destroy()
    response.end()
    return
  }
  // A visitor who goes away in the middle is no error; the stream is closed with the connection.
  await pipeline(content, response).catch(() => response.destroy())
}

function lengthOf({ bytes }: ServedFile, part: Part | null): Record<string, string | number> {
  if (!part) return { 'Content-Length': bytes }
  return {
    'Content-Length': part.end - part.start + 1,
    'Content-Range': `bytes ${part.start}-${part.end}/${bytes}`,
  }
}

/** Files are shown or downloaded, never run: whatever they hold gets no rights on the portal's address. */
function headersOf({ file, shown, cache }: Found, etag: string): Record<string, string> {
  const name = encodeURIComponent(file.name).replace(/['()*]/g, escapeOctet)
  return {
    'Content-Type': file.mediaType,
    'Content-Disposition': `${shown}; filename*=UTF-8''${name}`,
    'Content-Security-Policy': 'sandbox',
    'Cache-Control': cache,
    'Accept-Ranges': 'bytes',
    ETag: etag,
  }
}

function escapeOctet(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** One part, as a broken download asks for; several at once are answered with the whole file. */
function requestedPart(header: string | undefined, bytes: number): Part | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  return start <= end && start < bytes ? { start, end } : 'unsatisfiable'
}
