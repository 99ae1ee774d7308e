import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { canDelete, canTrash } from '@/lib/documents/policy'
import { touchDocument } from '@/lib/documents/shown/mutations'
import { isMentioned } from '@/lib/documents/uses/queries'

/**
 * Takes a document and its files out of sight, what was published by the staff alone: what they took away its author
 * does not bring back. What links to it keeps its link, and shows it again once
 * it is back.
 */
export async function trashDocument(tx: Transaction, viewer: Viewer, id: string) {
  return move(tx, viewer, id, 'trashed')
}

/** Brings a document back as it was, at the same addresses. */
export async function restoreDocument(tx: Transaction, viewer: Viewer, id: string) {
  return move(tx, viewer, id, 'restored')
}

/** Removes a document in the trash for good, with all its files, unless something still stands on it. */
export async function deleteDocument(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<{ ok: true } | Refusal<'not-found' | 'in-use'>> {
  const document = await held(tx, id)
  if (!document || !canDelete(viewer, document)) return refuse('not-found')
  if (await isUsed(tx, id)) return refuse('in-use')
  const files = await filesOf(tx, id)
  await tx.document.update({ where: { id }, data: { currentVersionId: null }, select: { id: true } })
  await tx.document.delete({ where: { id }, select: { id: true } })
  await tx.filePage.deleteMany({ where: { fileId: { in: files } } })
  // The bytes follow with the next look for objects without a row.
  await tx.storedFile.deleteMany({ where: { id: { in: files } } })
  await record(tx, viewer, 'document.deleted', id)
  await touchDocument(tx, id, document)
  return { ok: true }
}

async function move(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  done: 'trashed' | 'restored',
): Promise<{ ok: true } | Refusal<'not-found'>> {
  const document = await held(tx, id)
  const isThere = document && (document.trashedAt === null) === (done === 'trashed')
  if (!isThere || !canTrash(viewer, document)) return refuse('not-found')
  const data = { trashedAt: done === 'trashed' ? new Date() : null, version: { increment: 1 } }
  await tx.document.update({ where: { id }, data, select: { id: true } })
  await record(tx, viewer, `document.${done}`, id)
  await touchDocument(tx, id, document)
  return { ok: true }
}

async function held(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT FROM documents WHERE id = ${id}::uuid FOR UPDATE`
  const published = { where: { publishedAt: { not: null } }, select: { status: true } } as const
  const document = await tx.document.findUnique({
    where: { id },
    select: { trashedAt: true, partnerId: true, groupId: true, translations: published },
  })
  if (!document) return null
  const { translations, ...about } = document
  const wasShown = about.trashedAt === null && translations.some(({ status }) => status === 'published')
  return { ...about, wasShown, wasPublished: translations.length > 0 }
}

/** What the database would not let go of it, and what would lose its evidence or report without saying so. */
async function isUsed(tx: Transaction, id: string): Promise<boolean> {
  const [document] = await tx.document.findMany({
    where: { id },
    select: {
      _count: {
        select: {
          ...{ articles: true, events: true, contributions: true, resultOf: true, figures: true },
          ...{ reportOfPlans: true, workPlans: true, callApplications: true, newsletterItems: true },
        },
      },
    },
  })
  if (Object.values(document?._count ?? {}).some((count) => count > 0)) return true
  return isMentioned(tx, id)
}

/** Every file of a document: of its versions, beside them, and the pictures of their pages. */
async function filesOf(tx: Transaction, documentId: string): Promise<string[]> {
  const versions = await tx.documentVersion.findMany({
    where: { documentId },
    select: { fileId: true, companionId: true, file: { select: { pages: { select: { previewId: true } } } } },
  })
  return versions.flatMap(({ fileId, companionId, file }) => [
    fileId,
    ...(companionId ? [companionId] : []),
    ...file.pages.flatMap(({ previewId }) => previewId ?? []),
  ])
}
