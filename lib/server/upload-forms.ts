import 'server-only'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import type { Viewer } from '@/lib/auth/session'
import type { UploadAnswer } from '@/lib/server/upload-answer'
import { formFields, pictureWords } from '@/lib/server/upload-fields'
import { keepSent, type SentFile, type UploadDoor } from '@/lib/server/upload-kept'
import { readParts, type Part } from '@/lib/uploads/multipart'
import { largestUpload, receiveUpload } from '@/lib/uploads/receive'
import { hasRoom } from '@/lib/uploads/waiting'

/** A form without a script sends all its files at once. Bytes. */
const largestForm = 2 * largestUpload

/** Without a script the whole form comes: its files are kept one by one, and its page goes on with their ids. */
export async function receiveForm(
  door: UploadDoor,
  request: IncomingMessage,
  viewer: Viewer,
  boundary: string,
  answer: UploadAnswer,
): Promise<void> {
  const length = Number(request.headers['content-length'] ?? NaN)
  const declaredBytes = Number.isSafeInteger(length) ? length : null
  if (!(await hasRoom(viewer, declaredBytes ?? 0))) return answer.refuseFile('too-many')
  const received = await receiveUpload({ stream: request, declaredBytes, most: largestForm })
  if (!received.ok) return answer.refuseFile(received.reason)
  let say: () => void
  try {
    say = await keepForm(door, viewer, received.file, boundary, answer)
  } finally {
    await rm(received.file, { force: true })
  }
  // Whoever has the answer may count on it that nothing of the form lies about.
  say()
}

async function keepForm(
  door: UploadDoor,
  viewer: Viewer,
  form: string,
  boundary: string,
  answer: UploadAnswer,
): Promise<() => void> {
  const parts = await readParts(form, boundary)
  if (!parts) return () => answer.refuseFile('incomplete')
  const said = formFields.safeParse(textsOf(parts))
  if (!said.success) return () => answer.refuse(400, 'notSent')
  const { next, as: role, uploadIds, ...about } = said.data
  const words = pictureWords(about, answer.language)
  const uploads = [...uploadIds]
  for (const part of parts) {
    if (!('filename' in part) || part.filename === '') continue
    const kept = await keepSent(door, viewer, fileOf(form, part), words)
    if (!kept.ok) return () => answer.goOn(next, { refused: kept.reason })
    uploads.push(kept.id)
  }
  return () => answer.goOn(next, { [role ?? 'uploads']: uploads.join() })
}

function textsOf(parts: readonly Part[]): Record<string, string | string[]> {
  const texts: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>
  for (const part of parts) {
    if (!('text' in part)) continue
    if (part.name === 'uploadIds') texts.uploadIds = [...(texts.uploadIds ?? []), part.text]
    else texts[part.name] = part.text
  }
  return { ...texts }
}

function fileOf(file: string, { filename, start, end }: Extract<Part, { filename: string }>): SentFile {
  const declaredBytes = end - start
  // An empty range cannot be said of a stream; nothing is read of it then.
  const stream = createReadStream(file, { start, end: Math.max(start, end - 1) })
  return { stream, declaredBytes, name: filename }
}
