import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { documentPath, documentsTag, documentTag } from '@/lib/documents/paths'
import { publication } from '@/lib/i18n/publication'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { DatePrecision, DocumentKind } from '@/prisma/generated/enums'

export type DocumentInput = {
  language: string
  title: string
  summary: string
  published: boolean
  kind: DocumentKind
  /** Midnight UTC. */
  issuedOn: Date | null
  issuedOnPrecision: DatePrecision
  /** The name that the file had, to be asked for while it is missing. */
  expectedName: string | null
  originalUrl: string | null
  /** In the order in which they are named. */
  speakerIds: string[]
}

/**
 * A record whose file is missing until a version of it is added.
 * @param input.slug a wish, which is granted when nobody else has it
 */
export async function addDocument(
  tx: Transaction,
  viewer: Viewer,
  input: DocumentInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), title } = input
  const slug = await freeSlug(tx, [input.slug ?? title, title], {
    path: documentPath,
    isTaken: async (wish) => (await tx.document.count({ where: { slug: wish } })) > 0,
  })
  const own = { ...ownRow(input), createdById: viewer.accountId, missingSince: new Date() }
  await tx.document.create({ data: { id, slug, ...own }, select: { id: true } })
  await writeWords(tx, id, input)
  await nameSpeakers(tx, id, input.speakerIds)
  await record(tx, viewer, 'document.added', id)
  await touch(tx, [documentsTag, documentTag(id)])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changeDocument(
  tx: Transaction,
  viewer: Viewer,
  input: DocumentInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.document.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await nameSpeakers(tx, id, input.speakerIds)
  await record(tx, viewer, 'document.changed', id)
  await touch(tx, [documentsTag, documentTag(id)])
  return { ok: true }
}

function ownRow({ kind, issuedOn, issuedOnPrecision, expectedName, originalUrl }: DocumentInput) {
  return { kind, issuedOn, issuedOnPrecision, expectedName, originalUrl }
}

async function writeWords(
  tx: Transaction,
  documentId: string,
  { language, title, summary, published }: DocumentInput,
): Promise<void> {
  const where = { documentId_language: { documentId, language } }
  const before = await tx.documentTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { title, summary, ...publication(published, before?.publishedAt) }
  await tx.documentTranslation.upsert({
    where,
    create: { documentId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { documentId: true },
  })
}

async function nameSpeakers(
  tx: Transaction,
  documentId: string,
  speakerIds: readonly string[],
): Promise<void> {
  await tx.documentPerson.deleteMany({ where: { documentId, role: 'speaker' } })
  const data = speakerIds.map((personId, index) => ({ documentId, personId, position: index + 1 }))
  await tx.documentPerson.createMany({ data })
}
