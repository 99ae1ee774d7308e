import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { documentPath } from '@/lib/documents/paths'
import { canEdit, canHandTo, type OwnedDocument } from '@/lib/documents/policy'
import { touchDocument } from '@/lib/documents/shown/mutations'
import { publication } from '@/lib/i18n/publication'
import { freeSlug } from '@/lib/slugs/slugs'
import type {
  DatePrecision,
  DocumentKind,
  DocumentPersonRole,
  DocumentStage,
  Visibility,
} from '@/prisma/generated/enums'

type DocumentWords = { language: string; title: string; summary: string; published: boolean }

export type DocumentInput = DocumentWords & {
  kind: DocumentKind
  /** Midnight UTC. */
  issuedOn: Date | null
  issuedOnPrecision: DatePrecision
  /** The name that the file had, to be asked for while it is missing. */
  expectedName: string | null
  originalUrl: string | null
  /** In the order in which they are named. */
  speakerIds: string[]
} & Partial<DocumentRelations>

/** What a document has besides; what is left out stays as it is, since an import cannot know it. */
type DocumentRelations = {
  stage: DocumentStage
  visibility: Visibility
  /** Whose members may see it, where its visibility says so. */
  groupId: string | null
  /** Whose authors may edit it. */
  partnerId: string | null
  projectId: string | null
  /** SPDX identifier or address of the licence. */
  licence: string | null
  deliverableNumber: string | null
  doi: string | null
  /** In the order in which they are named. */
  authorIds: string[]
  /** Where its people were from when they made it, by person. */
  affiliations: Record<string, string | null>
  cityIds: string[]
  themeIds: string[]
  solutionIds: string[]
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
  const { id = uuid(), title, partnerId = null, groupId = null } = input
  if (!canHandTo(viewer, { partnerId, groupId }, null)) return refuse('not-found')
  const slug = await freeSlug(tx, [input.slug ?? title, title], {
    path: documentPath,
    isTaken: async (wish) => (await tx.document.count({ where: { slug: wish } })) > 0,
  })
  const own = { ...ownRow(input), createdById: viewer.accountId, missingSince: new Date() }
  await tx.document.create({ data: { id, slug, ...own }, select: { id: true } })
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'document.added', id)
  await touchDocument(tx, id, { wasShown: false })
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changeDocument(
  tx: Transaction,
  viewer: Viewer,
  input: DocumentInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  const { id, version } = input
  const before = await editableDocument(tx, viewer, id)
  if (!before || !canHandTo(viewer, { ...before, ...given(input) }, before)) return refuse('not-found')
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.document.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'document.changed', id)
  await touchDocument(tx, id, before)
  return { ok: true }
}

/** Says title and summary in a further language; the file keeps its own. */
export async function translateDocument(
  tx: Transaction,
  viewer: Viewer,
  input: DocumentWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  const before = await editableDocument(tx, viewer, input.id)
  if (!before) return refuse('not-found')
  await writeWords(tx, input.id, input)
  await record(tx, viewer, 'document.translated', input.id, { language: input.language })
  await touchDocument(tx, input.id, before)
  return { ok: true }
}

/** With whether others than those who edit it can read of it, before it is written. */
export type EditableDocument = OwnedDocument & { wasShown: boolean }

/** Whose a document is, when it is there, is not in the trash and the viewer may change it. Nobody else changes it meanwhile. */
export async function editableDocument(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<EditableDocument | null> {
  await tx.$queryRaw`SELECT id FROM documents WHERE id = ${id}::uuid FOR UPDATE`
  const published = { where: { status: 'published' } } as const
  const document = await tx.document.findFirst({
    where: { id, trashedAt: null },
    select: { partnerId: true, groupId: true, _count: { select: { translations: published } } },
  })
  if (!document || !canEdit(viewer, document)) return null
  const { _count, ...owned } = document
  return { ...owned, wasShown: _count.translations > 0 }
}

function given({ partnerId, groupId }: DocumentInput): Partial<OwnedDocument> {
  return { ...(partnerId === undefined ? {} : { partnerId }), ...(groupId === undefined ? {} : { groupId }) }
}

function ownRow(input: DocumentInput) {
  const { kind, issuedOn, issuedOnPrecision, expectedName, originalUrl } = input
  const { stage, visibility, groupId, partnerId, projectId, licence, deliverableNumber, doi } = input
  return {
    ...{ kind, issuedOn, issuedOnPrecision, expectedName, originalUrl },
    ...{ stage, visibility, groupId, partnerId, projectId, licence, deliverableNumber, doi },
  }
}

async function writeWords(
  tx: Transaction,
  documentId: string,
  { language, title, summary, published }: DocumentWords,
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

async function link(tx: Transaction, documentId: string, input: DocumentInput): Promise<void> {
  const where = { where: { documentId } }
  const { speakerIds, authorIds, affiliations = {}, cityIds, themeIds, solutionIds } = input
  await namePeople(tx, documentId, 'speaker', speakerIds, affiliations)
  if (authorIds) await namePeople(tx, documentId, 'author', authorIds, affiliations)
  if (cityIds) {
    await tx.documentCity.deleteMany(where)
    await tx.documentCity.createMany({ data: cityIds.map((cityId) => ({ documentId, cityId })) })
  }
  if (themeIds) {
    await tx.documentTheme.deleteMany(where)
    await tx.documentTheme.createMany({ data: themeIds.map((themeId) => ({ documentId, themeId })) })
  }
  if (solutionIds) {
    const data = solutionIds.map((solutionId) => ({ documentId, solutionId }))
    await tx.documentSolution.deleteMany(where)
    await tx.documentSolution.createMany({ data })
  }
}

/** Who was named before keeps the affiliation that nobody speaks of now. */
async function namePeople(
  tx: Transaction,
  documentId: string,
  role: DocumentPersonRole,
  personIds: readonly string[],
  affiliations: Record<string, string | null>,
): Promise<void> {
  const where = { documentId, role }
  const before = await tx.documentPerson.findMany({ where, select: { personId: true, affiliation: true } })
  const known = new Map(before.map(({ personId, affiliation }) => [personId, affiliation]))
  await tx.documentPerson.deleteMany({ where })
  const data = personIds.map((personId, index) => {
    const affiliation = personId in affiliations ? affiliations[personId] : known.get(personId)
    return { ...where, personId, affiliation: affiliation ?? null, position: index + 1 }
  })
  await tx.documentPerson.createMany({ data })
}
