import 'server-only'
import { rm } from 'node:fs/promises'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { canAddDocuments } from '@/lib/documents/policy'
import { discardObject, storeFile } from '@/lib/storage/files'
import { StorageFull } from '@/lib/storage/object-store'
import { inspectUpload } from '@/lib/uploads/inspect'
import { receiveUpload } from '@/lib/uploads/receive'
import { refuseUpload, type UploadRefusal } from '@/lib/uploads/refusals'
import { addWaiting, hasRoom, type WaitingUpload } from '@/lib/uploads/waiting'

type Sent = Parameters<typeof receiveUpload>[0] & {
  /** As the sender calls it. */
  name: string
}

/**
 * Receives the file of a document, looks at it and lets it wait in the storage for the one who sent it. What is refused
 * leaves nothing.
 */
export async function keepUpload(
  viewer: Viewer,
  { name, ...sent }: Sent,
): Promise<{ ok: true; upload: WaitingUpload } | UploadRefusal | Refusal<'not-found'>> {
  if (!canAddDocuments(viewer)) return refuse('not-found')
  if (!(await hasRoom(viewer, sent.declaredBytes ?? 0))) return refuseUpload('too-many')
  const received = await receiveUpload(sent)
  if (!received.ok) return received
  try {
    const inspected = await inspectUpload(received.file)
    if (!inspected.ok) return inspected
    if (inspected.use !== 'document') return refuseUpload('not-a-document')
    return await keep(viewer, received.file, plainName(name))
  } catch (error) {
    if (error instanceof StorageFull) return refuseUpload('storage-full')
    throw error
  } finally {
    await rm(received.file, { force: true })
  }
}

async function keep(viewer: Viewer, file: string, name: string) {
  const object = { ...(await storeFile(file)), originalName: name }
  try {
    const kept = await inTransaction((tx) => addWaiting(tx, viewer, object))
    if (!kept.ok) await discardObject(object)
    return kept
  } catch (error) {
    await discardObject(object)
    throw error
  }
}

/** The last part of what the sender calls it, in letters that every system and header can bear. */
export function plainName(name: string): string {
  const last = name.normalize('NFC').toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}<>:"|?*\uFFFD]/gu, '').replace(/^[. ]+|[. ]+$/g, '')
  if (plain.length <= 150) return plain || 'file'
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? ''
  return (
    Array.from(plain)
      .slice(0, 150 - ending.length)
      .join('') + ending
  )
}
