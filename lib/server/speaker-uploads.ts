import 'server-only'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { readLink } from '@/lib/auth/links'
import { speakerPath, speakerUploadPath } from '@/lib/events/slides/paths'
import { UploadAnswer } from '@/lib/server/upload-answer'
import { UploadTurns } from '@/lib/server/upload-turns'
import { keepSlides } from '@/lib/uploads/keep-slides'
import { boundaryOf, readParts, type Part } from '@/lib/uploads/multipart'
import { largestUpload, receiveUpload } from '@/lib/uploads/receive'
import type { UploadReason } from '@/lib/uploads/refusals'

/** Speakers have no account: each link sends one file after the other, and all of them leave the desk its own room. */
const turns = new UploadTurns({ ofAccount: 1, inAll: 3, waiting: 3 })
/** What a form says around its file. Bytes. */
const around = 1024 * 1024

/**
 * Takes slides from who holds a speaker's link: one file as it is (`PUT …?name=…`), or the form of the page that the
 * link opens, to which its sender is led back. Nothing is read before the link was looked up.
 * @returns false where the address is none of these
 */
export async function answerSpeakerUpload(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const token = path.slice(path.lastIndexOf('/') + 1)
  if (path !== speakerUploadPath(token)) return false
  const answer = new UploadAnswer(request, response)
  if (answer.turnsAway()) return true
  const link = await readLink('upload', token)
  if (!link) answer.refuse(404, 'notSent')
  else await turns.take(link.id, answer, () => receive(token, request, answer))
  return true
}

async function receive(token: string, request: IncomingMessage, answer: UploadAnswer): Promise<void> {
  const boundary = boundaryOf(request.headers['content-type'])
  const length = Number(request.headers['content-length'] ?? NaN)
  if (boundary !== null) return receiveForm(token, request, boundary, length, answer)
  if (!Number.isSafeInteger(length)) return answer.refuse(411, 'notSent')
  const asked = new URL(request.url ?? '/', 'http://portal').searchParams
  const counted = asked.get('bytes')
  if (counted !== null && counted !== String(length)) return answer.refuseFile('incomplete')
  const kept = await keepSlides(token, {
    stream: request,
    declaredBytes: length,
    name: asked.get('name') ?? '',
  })
  if (kept.ok) answer.json(201, { id: kept.id, name: kept.name })
  else answer.refuseFile(kept.reason)
}

async function receiveForm(
  token: string,
  request: IncomingMessage,
  boundary: string,
  length: number,
  answer: UploadAnswer,
): Promise<void> {
  const declaredBytes = Number.isSafeInteger(length) ? length : null
  const received = await receiveUpload({ stream: request, declaredBytes, most: largestUpload + around })
  if (!received.ok) return answer.refuseFile(received.reason)
  let outcome: { received: string } | { refused: UploadReason | 'not-found' }
  try {
    outcome = await keepFiles(token, (await readParts(received.file, boundary)) ?? [], received.file)
  } finally {
    await rm(received.file, { force: true })
  }
  answer.goOn(`/${answer.language}${speakerPath(token)}`, outcome)
}

async function keepFiles(token: string, parts: readonly Part[], form: string) {
  let count = 0
  for (const part of parts) {
    if (!('filename' in part) || part.filename === '') continue
    const stream: Readable = createReadStream(form, {
      start: part.start,
      end: Math.max(part.start, part.end - 1),
    })
    const sent = { stream, declaredBytes: part.end - part.start, name: part.filename }
    const kept = await keepSlides(token, sent)
    if (!kept.ok) return { refused: kept.reason }
    count += 1
  }
  return { received: String(count) }
}
