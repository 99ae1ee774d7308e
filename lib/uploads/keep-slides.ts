import 'server-only'
import { refuse, type Refusal } from '@/lib/auth/session'
import { receiveSlides } from '@/lib/events/slides/receiving/mutations'
import { refuseUpload, type UploadRefusal } from '@/lib/uploads/refusals'
import { takeInDocument, type Sent } from '@/lib/uploads/take-in'

type Kept = { ok: true; id: string; name: string } | UploadRefusal | Refusal<'not-found'>

/** Receives slides for the talk that a speaker's link is about. */
export function keepSlides(token: string, sent: Sent): Promise<Kept> {
  return takeInDocument(sent, async (tx, object): Promise<Kept> => {
    const kept = await receiveSlides(tx, { token, object })
    if (kept.ok) return { ok: true, id: String(kept.number), name: object.originalName }
    return kept.reason === 'too-many' ? refuseUpload('too-many') : refuse('not-found')
  })
}
