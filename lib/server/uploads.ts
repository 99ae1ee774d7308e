import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasDesk, viewerOfAccount, type Viewer } from '@/lib/auth/session'
import { askingOf } from '@/lib/server/asking'
import { deskUploads } from '@/lib/server/doors'
import type { Asking } from '@/lib/server/reading'
import { UploadAnswer } from '@/lib/server/upload-answer'
import { fileFields, pictureWords } from '@/lib/server/upload-fields'
import { receiveForm } from '@/lib/server/upload-forms'
import { keepSent, type UploadDoor } from '@/lib/server/upload-kept'
import { UploadTurns } from '@/lib/server/upload-turns'
import { boundaryOf } from '@/lib/uploads/multipart'

/** Each may lie twice on a disk that may be the database's too, with 400 MB. */
const turns = new UploadTurns({ ofAccount: 2, inAll: 6, waiting: 20 })

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
  if (!isDoor(path)) return false
  const answer = new UploadAnswer(request, response)
  if (answer.turnsAway()) return true
  const { accountId } = await whoAsks(request)
  const viewer = accountId === null ? null : await viewerOfAccount(accountId)
  if (accountId === null || !viewer) answer.refuse(401, 'signedOut')
  else if (!hasDesk(viewer)) answer.refuse(404, 'notSent')
  else await turns.take(accountId, answer, () => receive(path, request, viewer, answer))
  return true
}

function isDoor(path: string): path is UploadDoor {
  return deskUploads.some((door) => door === path)
}

async function receive(
  door: UploadDoor,
  request: IncomingMessage,
  viewer: Viewer,
  answer: UploadAnswer,
): Promise<void> {
  const boundary = boundaryOf(request.headers['content-type'])
  if (boundary !== null) return receiveForm(door, request, viewer, boundary, answer)
  const declared = request.headers['content-length']
  if (declared === undefined) return answer.refuse(411, 'notSent')
  const asked = new URL(request.url ?? '/', 'http://portal').searchParams
  const said = fileFields.safeParse(Object.fromEntries(asked))
  if (!said.success) return answer.refuse(400, 'notSent')
  const { name, bytes, ...about } = said.data
  // What the page counted holds too: a proxy on the way says its own length.
  if (bytes !== undefined && bytes !== declared) return answer.refuseFile('incomplete')
  const sent = { stream: request, declaredBytes: Number(declared), name }
  const kept = await keepSent(door, viewer, sent, pictureWords(about, answer.language))
  if (kept.ok) answer.json(201, kept.told)
  else answer.refuseFile(kept.reason)
}
