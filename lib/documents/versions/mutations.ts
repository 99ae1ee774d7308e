import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { editableDocument, type EditableDocument } from '@/lib/documents/mutations'
import { addPages, removePages, type PageInput } from '@/lib/documents/pages/mutations'
import { touchDocument } from '@/lib/documents/shown/mutations'
import { enqueue } from '@/lib/jobs/enqueue'
import { registerObject, type StoredObject } from '@/lib/storage/files'
import { documentKinds } from '@/lib/storage/media-type'
import { isDocumentFile, takeWaiting } from '@/lib/uploads/waiting'

type VersionInput = {
  documentId: string
  /** Of the file, which decides how its text is searched. */
  language: string
  /** What changed, in a line for readers. */
  note?: string | null
}

/** What was read out of the file already, in its order. Left out, its pages are still to come. */
type Read = { pages?: PageInput[] | undefined }

type UploadRefused = Refusal<'not-found' | 'upload-gone' | 'not-a-document' | 'not-a-pdf'>

/** Makes a stored object the current file of a document; older ones stay. */
export async function addDocumentVersion(
  tx: Transaction,
  viewer: Viewer,
  { object, pages, ...input }: VersionInput & Read & { object: StoredObject },
): Promise<{ ok: true; number: number } | Refusal> {
  const before = await editableDocument(tx, viewer, input.documentId)
  if (!before) return refuse('not-found')
  const fileId = await registerObject(tx, viewer, object)
  const number = await addVersion(tx, viewer, before, { ...input, fileId, pages, bytes: object.size })
  return { ok: true, number }
}

/**
 * Makes a file that waits for the viewer the current one of a document. Older ones stay, as visible as the document
 * is, and the address of the document's file stays too.
 */
export async function replaceFile(
  tx: Transaction,
  viewer: Viewer,
  { uploadId, ...input }: VersionInput & { uploadId: string },
): Promise<{ ok: true; number: number } | UploadRefused> {
  const before = await editableDocument(tx, viewer, input.documentId)
  if (!before) return refuse('not-found')
  const upload = await takeWaiting(tx, viewer, uploadId)
  if (!upload) return refuse('upload-gone')
  if (!isDocumentFile(upload)) return refuse('not-a-document')
  const number = await addVersion(tx, viewer, before, { ...input, fileId: upload.id, bytes: upload.bytes })
  return { ok: true, number }
}

/** Puts a PDF beside a presentation, in the place of one before it; its pages are then read anew, from it. */
export async function addCompanion(
  tx: Transaction,
  viewer: Viewer,
  { documentId, number, uploadId }: { documentId: string; number: number; uploadId: string },
): Promise<{ ok: true } | UploadRefused> {
  const before = await editableDocument(tx, viewer, documentId)
  if (!before) return refuse('not-found')
  const where = { documentId_number: { documentId, number } }
  const version = await tx.documentVersion.findUnique({
    where,
    select: { id: true, fileId: true, companionId: true },
  })
  if (!version) return refuse('not-found')
  const upload = await takeWaiting(tx, viewer, uploadId)
  if (!upload) return refuse('upload-gone')
  if (upload.mediaType !== documentKinds.pdf) return refuse('not-a-pdf')
  // The file first, as a reading holds it that keeps a page or ends: in another order each would wait for the other.
  await removePages(tx, version.fileId)
  await tx.documentVersion.update({ where, data: { companionId: upload.id }, select: { id: true } })
  // Nothing refers to the one before it: among the files that its sender has waiting it would look like a new one.
  if (version.companionId) await tx.storedFile.deleteMany({ where: { id: version.companionId } })
  await enqueue(tx, 'read-document-file', { versionId: version.id }, { key: readingKey(version.id) })
  await record(tx, viewer, 'document.companion_added', documentId, { number })
  await touchDocument(tx, documentId, before)
  return { ok: true }
}

/** The name of the work that reads a version: it waits once. */
function readingKey(versionId: string): string {
  return `read-document-file ${versionId}`
}

async function addVersion(
  tx: Transaction,
  viewer: Viewer,
  before: EditableDocument,
  {
    documentId,
    fileId,
    language,
    note = null,
    pages,
    bytes,
  }: VersionInput & Read & { fileId: string; bytes: number },
): Promise<number> {
  const { _max } = await tx.documentVersion.aggregate({ where: { documentId }, _max: { number: true } })
  const number = (_max.number ?? 0) + 1
  const own = { documentId, fileId, language, note, number, createdById: viewer.accountId }
  const { id } = await tx.documentVersion.create({ data: { id: uuid(), ...own }, select: { id: true } })
  if (pages) await addPages(tx, viewer, { versionId: id, fileId, pages })
  else await enqueue(tx, 'read-document-file', { versionId: id }, { key: readingKey(id) })
  await makeCurrent(tx, documentId, id)
  await record(tx, viewer, 'document.file_added', documentId, { number, size: bytes })
  await touchDocument(tx, documentId, before)
  return number
}

async function makeCurrent(tx: Transaction, id: string, currentVersionId: string): Promise<void> {
  await tx.document.update({
    where: { id },
    data: { currentVersionId, missingSince: null, version: { increment: 1 } },
    select: { id: true },
  })
}
