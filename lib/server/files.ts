import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getPublicFile, type ServedFile } from '@/lib/documents/queries'
import { objectStore } from '@/lib/storage/store'

const address = /^\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(?:(\d{1,6})\/)?[^/]{1,255}$/

/**
 * Answers for a document's file, after asking on each request whether everybody may have it.
 * @returns false when there is no such file or it is not for everybody: both look the same
 */
export async function answerFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [, id, version] = address.exec(path) ?? []
  if (!id) return false
  const file = await getPublicFile(id, version === undefined ? null : Number(version))
  if (!file) return false
  const etag = `"${file.hash.slice(0, 32)}"`
  const headers = headersOf(file, etag)
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

/** Files are downloaded, never run: whatever they hold gets no rights on the portal's address. */
function headersOf(file: ServedFile, etag: string): Record<string, string> {
  return {
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, escapeOctet)}`,
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
