import 'server-only'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Prisma, type Transaction } from '@/lib/db'
import { canAddDocuments } from '@/lib/documents/policy'
import { registerObject, type StoredObject } from '@/lib/storage/files'
import { documentKinds } from '@/lib/storage/media-type'
import { spoolFolder } from '@/lib/storage/store'
import { removeAbandoned } from '@/lib/uploads/receive'
import { refuseUpload, type UploadRefusal } from '@/lib/uploads/refusals'

/** A file that somebody sent and that belongs to nothing yet. It waits a day for that. */
export type WaitingUpload = { id: string; name: string; bytes: number; mediaType: string }

/** Hours that a file waits, and what waits at most for one account. */
const most = { hours: 24, files: 200, bytes: 4_000_000_000 }

/** A file that nothing refers to. Its bytes have their row, so that nothing is in the storage that nobody knows of. */
const unused = {
  documentVersion: null,
  companionOf: null,
  image: null,
  imageVariant: null,
  previewOf: null,
} satisfies Prisma.StoredFileWhereInput

const select = { id: true, size: true, mediaType: true, originalName: true } as const

/** Whether somebody's files that wait leave room for so many bytes more. */
export function hasRoom(viewer: Viewer, bytes: number): Promise<boolean> {
  return leavesRoom(db, viewer, bytes)
}

/** Lets a stored object wait for the one who sent it. */
export async function addWaiting(
  tx: Transaction,
  viewer: Viewer,
  object: StoredObject,
): Promise<{ ok: true; upload: WaitingUpload } | UploadRefusal | Refusal<'not-found'>> {
  if (!canAddDocuments(viewer)) return refuse('not-found')
  // One after the other: fifty at once would each find room for themselves.
  await tx.$queryRaw`SELECT FROM accounts WHERE id = ${viewer.accountId}::uuid FOR NO KEY UPDATE`
  if (!(await leavesRoom(tx, viewer, object.size))) return refuseUpload('too-many')
  const id = await registerObject(tx, viewer, object)
  return {
    ok: true,
    upload: { id, name: object.originalName, bytes: object.size, mediaType: object.mediaType },
  }
}

async function leavesRoom(
  from: Pick<Transaction, 'storedFile'>,
  viewer: Viewer,
  bytes: number,
): Promise<boolean> {
  const where = { createdById: viewer.accountId, ...unused }
  const { _count, _sum } = await from.storedFile.aggregate({ where, _count: true, _sum: { size: true } })
  return _count < most.files && (_sum.size ?? 0) + bytes <= most.bytes
}

/** Files of an account that wait, in the order in which they came. */
export async function listWaiting(viewer: Viewer, ids?: readonly string[]): Promise<WaitingUpload[]> {
  if (viewer.accountId === null) return []
  const files = await db.storedFile.findMany({
    where: { createdById: viewer.accountId, ...unused, ...(ids ? { id: { in: [...ids] } } : {}) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: most.files,
    select,
  })
  return files.map(toWaiting)
}

/** Those of them that may become documents, as long as they wait; of the same file sent twice, the later. */
export async function listDocumentFiles(viewer: Viewer, now = new Date()): Promise<WaitingUpload[]> {
  if (viewer.accountId === null) return []
  const files = await db.storedFile.findMany({
    where: { createdById: viewer.accountId, ...unused, createdAt: { gte: waitingSince(now) } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: most.files,
    select: { ...select, hash: true },
  })
  const latest = new Map(files.map(({ id, hash, originalName }) => [`${hash} ${originalName}`, id]))
  const ids = new Set(latest.values())
  return files
    .filter((file) => ids.has(file.id))
    .map(toWaiting)
    .filter(isDocumentFile)
}

/** Takes a file that waits for the viewer, in the transaction that gives it its place. Null when it is not theirs or gone. */
export async function takeWaiting(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<WaitingUpload | null> {
  if (viewer.accountId === null) return null
  await tx.$queryRaw`SELECT FROM stored_files WHERE id = ${id}::uuid FOR UPDATE`
  const file = await tx.storedFile.findFirst({
    where: { id, createdById: viewer.accountId, ...unused },
    select,
  })
  return file && toWaiting(file)
}

/** Whether a file may become that of a document: pictures stand with their credit, and never as they came. */
export function isDocumentFile({ mediaType }: { mediaType: string }): boolean {
  return (Object.values(documentKinds) as string[]).includes(mediaType)
}

/**
 * Forgets files that nobody gave a place for a day. Their bytes go with the next look for objects without a row.
 * @returns how many
 */
export async function forgetWaiting(now = new Date()): Promise<number> {
  const before = waitingSince(now)
  await removeAbandoned(before)
  await removeAbandoned(before, spoolFolder())
  return inTransaction(async (tx) => {
    const where = { createdAt: { lt: before }, ...unused }
    const { count } = await tx.storedFile.deleteMany({ where })
    return count
  })
}

/** What came before has had its time. */
function waitingSince(now: Date): Date {
  return new Date(now.getTime() - most.hours * 3_600_000)
}

function toWaiting({
  id,
  size,
  mediaType,
  originalName,
}: Prisma.StoredFileGetPayload<{ select: typeof select }>) {
  return { id, name: originalName, bytes: size, mediaType }
}
