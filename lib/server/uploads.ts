import 'server-only'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasDesk, viewerOfAccount, type Viewer } from '@/lib/auth/session'
import { wordsFor } from '@/lib/i18n/words'
import { picturePath } from '@/lib/images/paths'
import { askingOf } from '@/lib/server/asking'
import { bestLanguage } from '@/lib/server/best-language'
import { personal } from '@/lib/server/headers'
import type { Asking } from '@/lib/server/reading'
import { isSameOrigin } from '@/lib/server/same-origin'
import { redirect } from '@/lib/server/send'
import { keepUpload } from '@/lib/uploads/keep'
import { keepPicture, type PictureWords } from '@/lib/uploads/keep-picture'
import { boundaryOf, readParts, type Part } from '@/lib/uploads/multipart'
import { largestUpload, receiveUpload } from '@/lib/uploads/receive'
import { refusalStatus, type UploadReason } from '@/lib/uploads/refusals'

const doors = ['/api/desk/uploads', '/api/desk/images']
/** A form without a script sends all its files at once. Bytes. */
const largestForm = 2 * largestUpload

/**
 * Takes files from the desk, outside of Next, whose proxies cut bodies short. One file as it is: `PUT ADDRESS?name=…`,
 * answered with what became of it; or a form with files, which is sent on to the page that its field `next` names.
 * @returns false where the address is none of these
 */
export async function answerUpload(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  whoAsks: (request: IncomingMessage) => Promise<Pick<Asking, 'accountId'>> = askingOf,
): Promise<boolean> {
  if (!doors.includes(path)) return false
  const answer = new UploadAnswer(request, response)
  if (request.method !== 'PUT' && request.method !== 'POST') {
    response.setHeader('Allow', 'PUT, POST')
    answer.refuse(405, 'notSent')
  } else if (!isSameOrigin(request)) answer.refuse(403, 'notSent')
  else {
    const { accountId } = await whoAsks(request)
    const viewer = accountId === null ? null : await viewerOfAccount(accountId)
    if (!viewer) answer.refuse(401, 'signedOut')
    else if (!hasDesk(viewer)) answer.refuse(404, 'notSent')
    else await receive(path, request, viewer, answer)
  }
  return true
}

async function receive(
  path: string,
  request: IncomingMessage,
  viewer: Viewer,
  answer: UploadAnswer,
): Promise<void> {
  const boundary = boundaryOf(request.headers['content-type'])
  if (boundary !== null) return receiveForm(path, request, viewer, boundary, answer)
  const declared = request.headers['content-length']
  if (declared === undefined) return answer.refuse(411, 'notSent')
  const asked = new URL(request.url ?? '/', 'http://portal').searchParams
  // What the page counted holds too: a proxy on the way says its own length.
  const counted = asked.get('bytes')
  if (counted !== null && counted !== declared) return answer.refuseFile('incomplete')
  const sent = { stream: request, declaredBytes: Number(declared), name: asked.get('name') ?? '' }
  const kept = await keep(
    path,
    viewer,
    sent,
    wordsOf((name) => asked.get(name), answer.language),
  )
  if (kept.ok) answer.json(201, kept.told)
  else if (kept.reason === 'not-found') answer.refuse(404, 'notSent')
  else answer.refuseFile(kept.reason)
}

type SentFile = { stream: NodeJS.ReadableStream; declaredBytes: number; name: string }
type Kept =
  { ok: true; id: string; told: Record<string, unknown> } | { ok: false; reason: UploadReason | 'not-found' }

async function keep(
  path: string,
  viewer: Viewer,
  { stream, ...about }: SentFile,
  words: PictureWords,
): Promise<Kept> {
  const sent = { ...about, stream: stream as IncomingMessage }
  if (path === '/api/desk/uploads') {
    const kept = await keepUpload(viewer, sent)
    return kept.ok ? { ok: true, id: kept.upload.id, told: kept.upload } : kept
  }
  const kept = await keepPicture(viewer, { ...sent, words })
  if (!kept.ok) return kept
  const { id, width } = kept
  const { alt, credit } = words
  const thumbnail = picturePath(id, width, 'webp')
  return { ok: true, id, told: { id, title: about.name, thumbnail, alt, credit } }
}

/** Without a script the whole form comes: its files are kept one by one, and its page goes on with their ids. */
async function receiveForm(
  path: string,
  request: IncomingMessage,
  viewer: Viewer,
  boundary: string,
  answer: UploadAnswer,
): Promise<void> {
  const length = Number(request.headers['content-length'] ?? NaN)
  const declaredBytes = Number.isSafeInteger(length) ? length : null
  const received = await receiveUpload({ stream: request, declaredBytes, most: largestForm })
  if (!received.ok) return answer.refuseFile(received.reason)
  let say: () => void
  try {
    say = await keepForm(path, viewer, received.file, boundary, answer)
  } finally {
    await rm(received.file, { force: true })
  }
  // Whoever has the answer may count on it that nothing of the form lies about.
  say()
}

async function keepForm(
  path: string,
  viewer: Viewer,
  form: string,
  boundary: string,
  answer: UploadAnswer,
): Promise<() => void> {
  const parts = await readParts(form, boundary)
  if (!parts) return () => answer.refuseFile('incomplete')
  const texts = new Map(parts.flatMap((part) => ('text' in part ? [[part.name, part.text] as const] : [])))
  const next = pageOf(texts.get('next'))
  if (next === null) return () => answer.refuse(400, 'notSent')
  const words = wordsOf((name) => texts.get(name), answer.language)
  const uploads = parts.flatMap((part) => (part.name === 'uploadIds' && 'text' in part ? [part.text] : []))
  for (const part of parts) {
    if (!('filename' in part) || part.filename === '') continue
    const kept = await keep(path, viewer, fileOf(form, part), words)
    if (!kept.ok) return () => answer.goOn(next, { refused: kept.reason })
    uploads.push(kept.id)
  }
  const found = texts.get('as') === 'companion' ? 'companion' : 'uploads'
  return () => answer.goOn(next, { [found]: uploads.join() })
}

function fileOf(file: string, { filename, start, end }: Extract<Part, { filename: string }>): SentFile {
  const declaredBytes = end - start
  // An empty range cannot be said of a stream; nothing is read of it then.
  const stream = createReadStream(file, { start, end: Math.max(start, end - 1) })
  return { stream, declaredBytes, name: filename }
}

/** A page of the desk. */
function pageOf(next: string | undefined): string | null {
  return next !== undefined && /^\/[a-z]{2}\/editor(?:\/[a-z0-9-]+)*$/.test(next) ? next : null
}

function wordsOf(field: (name: string) => string | null | undefined, language: string): PictureWords {
  const line = (name: string) =>
    (field(name) ?? '')
      .normalize('NFC')
      .toWellFormed()
      .replace(/\p{Cc}/gu, ' ')
      .trim()
  const partnerId = /^[0-9a-f-]{36}$/.exec(line('partnerId'))?.[0] ?? null
  const said = /^[a-z]{2}$/.exec(line('language'))?.[0] ?? language
  const credit = line('credit').slice(0, 300)
  const licence = line('licence').slice(0, 200) || null
  return { language: said, alt: line('alt').slice(0, 500), caption: '', credit, licence, partnerId }
}

/** How the one who sends is answered: a machine by JSON, a form by the page that follows. */
class UploadAnswer {
  readonly language: string

  constructor(
    private readonly request: IncomingMessage,
    private readonly response: ServerResponse,
  ) {
    const { referer = '' } = request.headers
    this.language = bestLanguage(URL.canParse(referer) ? new URL(referer).pathname : '', request)
  }

  json(status: number, body: unknown): void {
    const text = JSON.stringify(body)
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': personal }
    this.response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text) }).end(text)
  }

  goOn(next: string, found: Record<string, string>): void {
    redirect(this.response, 303, `${next}?${new URLSearchParams(found).toString()}`, {
      'Cache-Control': personal,
    })
  }

  refuseFile(reason: UploadReason): void {
    this.#end(refusalStatus[reason], reason)
  }

  refuse(status: number, reason: 'signedOut' | 'notSent'): void {
    this.#end(status, reason)
  }

  /** What is still on its way is taken and thrown away for a moment: an answer on a broken line reaches nobody. */
  #end(status: number, reason: UploadReason | 'signedOut' | 'notSent'): void {
    const { request, response } = this
    if (!request.complete) response.setHeader('Connection', 'close')
    this.json(status, { reason, error: wordsFor(this.language)(`documentsDesk.refusals.${reason}`) })
    if (request.complete || request.destroyed) return
    const patience = setTimeout(() => request.destroy(), 10_000).unref()
    request.on('close', () => clearTimeout(patience)).resume()
  }
}
