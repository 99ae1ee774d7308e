import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { addPages, type PageInput } from '@/lib/documents/pages/mutations'
import { documentsTag, documentTag } from '@/lib/documents/paths'
import { touch } from '@/lib/server/touch'
import { registerObject, type StoredObject } from '@/lib/storage/files'

type VersionInput = {
  documentId: string
  object: StoredObject
  /** Of the file, which decides how its text is searched. */
  language: string
  /** What was read out of the file already, in its order. Left out, its pages are still to come. */
  pages?: PageInput[]
}

/** Makes a stored object the current file of a document; older ones stay. */
export async function addDocumentVersion(
  tx: Transaction,
  viewer: Viewer,
  { documentId, object, language, pages }: VersionInput,
): Promise<{ ok: true; number: number } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const fileId = await registerObject(tx, viewer, object)
  const { _max } = await tx.documentVersion.aggregate({ where: { documentId }, _max: { number: true } })
  const version = {
    id: uuid(),
    documentId,
    fileId,
    language,
    number: (_max.number ?? 0) + 1,
    createdById: viewer.accountId,
  }
  await tx.documentVersion.create({ data: version, select: { id: true } })
  if (pages) await addPages(tx, viewer, { versionId: version.id, fileId, pages })
  await tx.document.update({
    where: { id: documentId },
    data: { currentVersionId: version.id, missingSince: null, version: { increment: 1 } },
    select: { id: true },
  })
  await record(tx, viewer, 'document.file_added', documentId, { number: version.number, size: object.size })
  await touch(tx, [documentsTag, documentTag(documentId)])
  return { ok: true, number: version.number }
}
