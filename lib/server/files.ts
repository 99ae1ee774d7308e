import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getPublicFile, getPublicPagePicture } from '@/lib/documents/files/queries'
import { pictureFormats, type PictureFormat } from '@/lib/images/paths'
import { getPublicPicture } from '@/lib/images/queries'
import type { ServedFile } from '@/lib/storage/served-file'
import { objectStore } from '@/lib/storage/store'

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const page = new RegExp(`^/files/(${id})/(\\d{1,6})/pages/(\\d{1,5})\\.webp$`)
const picture = new RegExp(`^/files/(${id})/(\\d{1,5})\\.(${pictureFormats.join('|')})$`)
const document = new RegExp(`^/files/(${id})/(?:(\\d{1,6})/)?[^/]{1,255}$`)

/**
 * Answers for a file: a document's, the picture of one of its pages, or an image. Asks on each request whether
 * everybody may have it.
 * @returns false when there is no such file or it is not for everybody: both look the same
 */
export async function answerFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const found = await findFile(path)
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
  const content = await objectStore().open(file.key, part ?? undefined)
  if (!content) return false
  await send(content, { ...headers, ...lengthOf(file, part) }, part ? 206 : 200, request, response)
  return true
}

/** Pictures are shown on pages; documents are downloaded. */
type Found = { file: ServedFile; shown: 'inline' | 'attachment' }

async function findFile(path: string): Promise<Found | null> {
  const [, ofPage, version, number] = page.exec(path) ?? []
  if (ofPage) return inline(await getPublicPagePicture(ofPage, Number(version), Number(number)))
  const [, image, width, format] = picture.exec(path) ?? []
  const found = image && (await getPublicPicture(image, Number(width), format as PictureFormat))
  if (found) return inline(found)
  // A document's file may be named like a width.
  const [, id, older] = document.exec(path) ?? []
  if (!id) return null
  const file = await getPublicFile(id, older === undefined ? null : Number(older))
  return file && { file, shown: 'attachment' }
}

function inline(file: ServedFile | null): Found | null {
  return file && { file, shown: 'inline' }
}

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
function headersOf({ file, shown }: Found, etag: string): Record<string, string> {
  const name = encodeURIComponent(file.name).replace(/['()*]/g, escapeOctet)
  return {
    'Content-Type': file.mediaType,
    'Content-Disposition': `${shown}; filename*=UTF-8''${name}`,
    'Content-Security-Policy': 'sandbox',
    'Cache-Control': 'public, max-age=0, must-revalidate',
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
