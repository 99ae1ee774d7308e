import 'server-only'
import { rm } from 'node:fs/promises'
import { refuse, type Refusal } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { receiveSlides } from '@/lib/events/slides/receiving/mutations'
import { discardObject, storeFile } from '@/lib/storage/files'
import { StorageFull } from '@/lib/storage/object-store'
import { inspectUpload } from '@/lib/uploads/inspect'
import { plainName } from '@/lib/uploads/keep'
import { receiveUpload } from '@/lib/uploads/receive'
import { refuseUpload, type UploadRefusal } from '@/lib/uploads/refusals'

type Sent = Parameters<typeof receiveUpload>[0] & { name: string }
type Kept = { ok: true; id: string; name: string } | UploadRefusal | Refusal<'not-found'>

/** Receives slides for the talk that a speaker's link is about. What is refused leaves nothing. */
export async function keepSlides(token: string, { name, ...sent }: Sent): Promise<Kept> {
  const received = await receiveUpload(sent)
  if (!received.ok) return received
  try {
    const inspected = await inspectUpload(received.file)
    if (!inspected.ok) return inspected
    if (inspected.use !== 'document') return refuseUpload('not-a-document')
    return await keep(token, received.file, plainName(name))
  } catch (error) {
    if (error instanceof StorageFull) return refuseUpload('storage-full')
    throw error
  } finally {
    await rm(received.file, { force: true })
  }
}

async function keep(token: string, file: string, name: string): Promise<Kept> {
  const object = { ...(await storeFile(file)), originalName: name }
  try {
    const kept = await inTransaction((tx) => receiveSlides(tx, { token, object }))
    if (kept.ok) return { ok: true, id: String(kept.number), name }
    await discardObject(object)
    return kept.reason === 'too-many' ? refuseUpload('too-many') : refuse('not-found')
  } catch (error) {
    await discardObject(object)
    throw error
  }
}
