import 'server-only'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { canAddDocuments } from '@/lib/documents/policy'
import { refuseUpload, type UploadRefusal } from '@/lib/uploads/refusals'
import { takeInDocument, type Sent } from '@/lib/uploads/take-in'
import { addWaiting, hasRoom, type WaitingUpload } from '@/lib/uploads/waiting'

/** Receives the file of a document and lets it wait in the storage for the one who sent it. */
export async function keepUpload(
  viewer: Viewer,
  sent: Sent,
): Promise<{ ok: true; upload: WaitingUpload } | UploadRefusal | Refusal<'not-found'>> {
  if (!canAddDocuments(viewer)) return refuse('not-found')
  if (!(await hasRoom(viewer, sent.declaredBytes ?? 0))) return refuseUpload('too-many')
  return takeInDocument(sent, (tx, object) => addWaiting(tx, viewer, object))
}
