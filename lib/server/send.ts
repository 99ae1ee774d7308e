import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { makeAnswer, type Answer, type Encoding } from '@/lib/server/answer'
import { documentHeaders } from '@/lib/server/headers'

/** Sends a finished answer in the form that the client accepts, or 304 when the client has it already. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  headers: Record<string, string | string[]>,
): void {
  // Fonts and photographs have one form only: compressed inside, and sent as they are.
  const accepted = acceptedEncoding(request)
  const encoding = answer.bodies[accepted] === answer.bodies.identity ? 'identity' : accepted
  const etag = answer.etags[encoding]
  const validated = answer.status === 200 && !headers['Cache-Control']?.includes('no-store')
  const isDocument = answer.contentType.startsWith('text/html')
  const all: Record<string, string | number | string[]> = {
    ...(isDocument ? documentHeaders : {}),
    ...headers,
    Vary: answer.vary ? `Accept-Encoding, ${answer.vary}` : 'Accept-Encoding',
  }
  if (validated) all.ETag = etag
  if (answer.lastModified) all['Last-Modified'] = answer.lastModified
  if (validated && isKnown(request, answer, etag)) {
    response.writeHead(304, all).end()
    return
  }
  const body = answer.bodies[encoding]
  all['Content-Type'] = answer.contentType
  all['Content-Length'] = body.length
  if (encoding !== 'identity') all['Content-Encoding'] = encoding
  response.writeHead(answer.status, all)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Answers in a sentence, for machines and for what is no page. */
export async function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string | string[]>,
): Promise<void> {
  const answer = await makeAnswer(Buffer.from(`${text}\n`), {
    status,
    contentType: 'text/plain; charset=utf-8',
    quality: 1,
  })
  sendAnswer(request, response, answer, { 'Cache-Control': 'no-store', ...headers })
}

/** Sends the one who asked somewhere else; 303 after a form, so that going back does not send it again. */
export function redirect(
  response: ServerResponse,
  status: 301 | 303 | 307 | 308,
  to: string,
  headers: Record<string, string | string[]> = { 'Cache-Control': 'no-cache', Vary: 'Accept-Language' },
): void {
  response.writeHead(status, { Location: to, ...headers, 'Content-Length': 0 }).end()
}

const usual = new Map<string, Encoding>([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['', 'identity'],
])

const preferred = ['br', 'gzip'] as const

function acceptedEncoding(request: IncomingMessage): Encoding {
  const header = request.headers['accept-encoding']?.toString() ?? ''
  const known = usual.get(header)
  if (known) return known
  const accepted = new Negotiator(request).encodings(['br', 'gzip', 'identity'])
  return preferred.find((encoding) => accepted.includes(encoding)) ?? 'identity'
}

/** Whether the client has it already. A date counts only where no validator is said. */
function isKnown({ headers }: IncomingMessage, { lastModified }: Answer, etag: string): boolean {
  if (headers['if-none-match'] !== undefined) return matches(headers['if-none-match'], etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return lastModified !== undefined && Date.parse(lastModified) <= since
}

/** RFC 9110: `*` matches anything, weak validators compare by what follows their mark. */
function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some((candidate) => contentOf(candidate.trim()) === contentOf(etag))
}

/** What a validator says of the content: whoever has it as it was compressed quickly needs it no second time. */
function contentOf(validator: string): string {
  return validator.replace(/^W\//, '').replace(/-([bg])\d+"$/, '-$1"')
}
