import 'server-only'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { Undone, type Transaction } from '@/lib/db'
import { publishedWith } from '@/lib/documents/enclosed/policy'
import { addDocument } from '@/lib/documents/mutations'
import { editable } from '@/lib/documents/policy'
import { publishDocument } from '@/lib/documents/publishing/mutations'
import { titleFromName } from '@/lib/documents/rules'
import { replaceFile } from '@/lib/documents/versions/mutations'
import { documentKinds } from '@/lib/storage/media-type'
import { isDocumentFile, takeWaiting, type WaitingUpload } from '@/lib/uploads/waiting'

type Enclosing = {
  uploadIds: readonly string[]
  /** Of the titles and of the files, until somebody says otherwise. */
  language: string
  /** Whose authors may edit them. */
  partnerId: string | null
}

/**
 * Makes documents of files that were sent with something else: drafts, called as their files are. A file of which one was
 * made already stands for that document, since a form is saved many times before its page is left.
 * @returns the documents in the order of the files
 */
export async function encloseUploads(
  tx: Transaction,
  viewer: Viewer,
  { uploadIds, ...about }: Enclosing,
): Promise<{ ok: true; ids: string[] } | Refusal<'not-found' | 'upload-gone' | 'not-a-document'>> {
  const ids: string[] = []
  for (const uploadId of uploadIds) {
    const upload = await takeWaiting(tx, viewer, uploadId)
    const id = upload ? await addDraft(tx, viewer, upload, about) : await documentOf(tx, viewer, uploadId)
    if (id === null) throw new Undone(refuse('upload-gone'))
    ids.push(id)
  }
  return { ok: true, ids: [...new Set(ids)] }
}

/** Publishes documents with what they were made for: those of the same partner that nobody has ever published. */
export async function publishEnclosed(
  tx: Transaction,
  viewer: Viewer,
  { documentIds, partnerId }: { documentIds: readonly string[]; partnerId: string | null },
): Promise<void> {
  const fresh = await tx.document.findMany({
    where: { id: { in: [...documentIds] }, ...publishedWith(partnerId) },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id } of fresh) await publishDocument(tx, viewer, id)
}

async function addDraft(
  tx: Transaction,
  viewer: Viewer,
  upload: WaitingUpload,
  { language, partnerId }: Omit<Enclosing, 'uploadIds'>,
): Promise<string> {
  if (!isDocumentFile(upload)) throw new Undone(refuse('not-a-document'))
  const words = { language, title: titleFromName(upload.name), summary: '', published: false }
  const added = await addDocument(tx, viewer, {
    ...words,
    ...{ kind: isSlides(upload) ? 'slides' : 'other', visibility: 'public', partnerId, speakerIds: [] },
    ...{ issuedOn: null, issuedOnPrecision: 'day', expectedName: null, originalUrl: null },
  })
  if (!added.ok) throw new Undone(added)
  const placed = await replaceFile(tx, viewer, { documentId: added.id, uploadId: upload.id, language })
  if (!placed.ok) throw new Undone(placed)
  return added.id
}

async function documentOf(tx: Transaction, viewer: Viewer, fileId: string): Promise<string | null> {
  const document = await tx.document.findFirst({
    where: { AND: [{ trashedAt: null, versions: { some: { fileId } } }, editable(viewer)] },
    select: { id: true },
  })
  return document?.id ?? null
}

/** A PDF that comes with a story is a deck more often than not. */
function isSlides({ mediaType }: WaitingUpload): boolean {
  return [documentKinds.pdf, documentKinds.powerPoint, documentKinds.openPresentation].some(
    (kind) => kind === mediaType,
  )
}
