import 'server-only'
import type { Transaction } from '@/lib/db'
import { addDocument, changeDocument, type DocumentInput } from '@/lib/documents/mutations'
import { addDocumentVersion } from '@/lib/documents/versions/mutations'
import { fingerprint } from '@/lib/import/fingerprint'
import type { Naming, Planned, PlannedFile, Present } from '@/lib/import/planned'
import { leadFrom } from '@/lib/import/records/old-addresses'
import { discardObject, storeFile, type StoredObject } from '@/lib/storage/files'

export type DocumentRow = DocumentInput & { slug: string | null; oldPaths: string[] }

/** @param found the file on this machine, with the hash of its content */
export function plannedDocument(
  naming: Naming,
  row: DocumentRow,
  found: { path: string; hash: string } | null,
): Planned {
  const { id } = naming
  const { slug, oldPaths, ...data } = row
  return {
    ...naming,
    kind: 'document',
    label: data.title,
    hash: fingerprint('document', row),
    fields: fieldsOf(data),
    read: (tx) => read(tx, id, data.language),
    add: async (tx, viewer) => {
      const added = await addDocument(tx, viewer, { id, slug, ...data })
      return added.ok ? leadFrom(tx, viewer, oldPaths, { kind: 'document', recordId: id }) : added
    },
    change: async (tx, viewer, { version }) => {
      const changed = await changeDocument(tx, viewer, { id, version, ...data })
      return changed.ok ? leadFrom(tx, viewer, oldPaths, { kind: 'document', recordId: id }) : changed
    },
    ...(found ? { file: plannedFile(id, data.language, found) } : {}),
  }
}

function plannedFile(
  documentId: string,
  language: string,
  { path, hash }: { path: string; hash: string },
): PlannedFile {
  let object: StoredObject | null = null
  return {
    hash,
    store: async () => {
      object = await storeFile(path)
    },
    attach: async (tx, viewer) => {
      if (!object) throw new Error(`${path} was not stored.`)
      return addDocumentVersion(tx, viewer, { documentId, object, language })
    },
    discard: async () => {
      if (object) await discardObject(object)
      object = null
    },
  }
}

function fieldsOf({
  title,
  summary,
  kind,
  issuedOn,
}: Pick<DocumentInput, 'title' | 'summary' | 'kind' | 'issuedOn'>) {
  return { title, summary, kind, issuedOn: issuedOn?.toISOString().slice(0, 10) ?? null }
}

async function read(tx: Transaction, id: string, language: string): Promise<Present | null> {
  const words = { where: { language }, select: { title: true, summary: true, version: true } }
  const document = await tx.document.findUnique({
    where: { id },
    select: {
      version: true,
      trashedAt: true,
      kind: true,
      issuedOn: true,
      translations: words,
      currentVersion: { select: { file: { select: { hash: true } } } },
    },
  })
  if (!document) return null
  const [text] = document.translations
  return {
    version: document.version,
    state: `${document.version}.${text?.version ?? 0}`,
    trashed: document.trashedAt !== null,
    fields: fieldsOf({ ...document, title: text?.title ?? '', summary: text?.summary ?? '' }),
    fileHash: document.currentVersion?.file.hash ?? null,
  }
}
