import 'server-only'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { Undone, type Transaction } from '@/lib/db'
import { dateColumns } from '@/lib/desk/form-fields'
import { areThere } from '@/lib/desk/hold-record'
import type { BatchVerb, DocumentForm } from '@/lib/documents/desk/schema'
import { addDocument, changeDocument, editableDocument } from '@/lib/documents/mutations'
import { publishDocument, withdrawDocument } from '@/lib/documents/publishing/mutations'
import { restoreDocument, trashDocument } from '@/lib/documents/trash/mutations'
import { replaceFile } from '@/lib/documents/versions/mutations'
import { eventsTag } from '@/lib/events/paths'
import { mentionable } from '@/lib/i18n/named'
import { touch } from '@/lib/server/touch'
import { isDocumentFile, takeWaiting } from '@/lib/uploads/waiting'
import type { DocumentKind, Visibility } from '@/prisma/generated/enums'

type Adding = {
  uploadIds: string[]
  /** One for each upload, in their order. */
  titles: string[]
  /** Of the titles. */
  language: string
  fileLanguage: string
  intent: 'save' | 'publish' | 'withdraw'
  kind: DocumentKind
  visibility: Visibility
  partnerId: string | null
  groupId: string | null
  licence: string | null
}

/** Makes a document of each file that waits, all of them or none. */
export async function addDocuments(
  tx: Transaction,
  viewer: Viewer,
  { uploadIds, titles, fileLanguage, intent, ...about }: Adding,
): Promise<{ ok: true; ids: string[] } | Refusal<'not-found' | 'upload-gone' | 'not-a-document'>> {
  for (const uploadId of uploadIds) {
    const upload = await takeWaiting(tx, viewer, uploadId)
    if (!upload) return refuse('upload-gone')
    if (!isDocumentFile(upload)) return refuse('not-a-document')
  }
  const none = { issuedOn: null, issuedOnPrecision: 'day', expectedName: null, originalUrl: null } as const
  const ids: string[] = []
  for (const [index, uploadId] of uploadIds.entries()) {
    const words = { title: titles[index] ?? '', summary: '', published: intent === 'publish', speakerIds: [] }
    const added = await addDocument(tx, viewer, { ...about, ...none, ...words })
    // Refused is the first or none: all belong to the same partner and group.
    if (!added.ok) return refuse('not-found')
    const file = { documentId: added.id, uploadId, language: fileLanguage }
    const placed = await replaceFile(tx, viewer, file)
    if (!placed.ok) throw new Undone(placed)
    ids.push(added.id)
  }
  return { ok: true, ids }
}

/** Saves what the form of a document says. What its sender could not see in it stays as it was. */
export async function saveDocument(
  tx: Transaction,
  viewer: Viewer,
  { issuedOn, eventIds, intent, ...form }: DocumentForm,
): Promise<{ ok: true } | Refusal<'not-found' | 'changed-meanwhile' | 'not-there'>> {
  if (!(await editableDocument(tx, viewer, form.id))) return refuse('not-found')
  const { id, language } = form
  if (!(await areLinksThere(tx, form, eventIds))) return refuse('not-there')
  const before = await tx.document.findUniqueOrThrow({
    where: { id },
    select: {
      expectedName: true,
      originalUrl: true,
      translations: { where: { language, status: 'published' }, select: { language: true } },
    },
  })
  const { on, precision } = dateColumns(issuedOn)
  const hidden = isStaff(viewer) ? nothing : await listHidden(tx, id)
  const saved = await changeDocument(tx, viewer, {
    ...form,
    ...{ issuedOn: on, issuedOnPrecision: precision },
    ...{ expectedName: before.expectedName, originalUrl: before.originalUrl },
    published: intent === 'publish' || (intent === 'save' && before.translations.length > 0),
    speakerIds: [...new Set([...form.speakerIds, ...hidden.speakerIds])],
    authorIds: [...new Set([...form.authorIds, ...hidden.authorIds])],
    cityIds: [...new Set([...form.cityIds, ...hidden.cityIds])],
    themeIds: [...new Set([...form.themeIds, ...hidden.themeIds])],
    solutionIds: [...new Set([...form.solutionIds, ...hidden.solutionIds])],
  })
  if (saved.ok && isStaff(viewer)) await encloseWith(tx, id, eventIds)
  return saved
}

async function areLinksThere(
  tx: Transaction,
  form: Pick<DocumentForm, 'partnerId' | 'groupId' | 'projectId' | keyof typeof nothing>,
  eventIds: readonly string[],
): Promise<boolean> {
  const records = await areThere(tx, {
    ...{ partners: [form.partnerId], groups: [form.groupId], projects: [form.projectId] },
    people: [...form.speakerIds, ...form.authorIds],
    ...{ cities: form.cityIds, themes: form.themeIds, solutions: form.solutionIds },
  })
  return records && (await tx.event.count({ where: { id: { in: [...eventIds] } } })) === eventIds.length
}

const verbs = {
  publish: publishDocument,
  withdraw: withdrawDocument,
  trash: trashDocument,
  restore: restoreDocument,
}

/** Does the same to several documents; what is not there, or is so already, is passed over. @returns how many it changed */
export async function doTogether(
  tx: Transaction,
  viewer: Viewer,
  { verb, ids }: { verb: BatchVerb; ids: readonly string[] },
): Promise<number> {
  let changed = 0
  // In one order everywhere, so that two who do this at once do not wait for each other for ever.
  for (const id of [...new Set(ids)].toSorted()) if ((await verbs[verb](tx, viewer, id)).ok) changed++
  return changed
}

const nothing = { speakerIds: [], authorIds: [], cityIds: [], themeIds: [], solutionIds: [] }

/** Links to records that the public does not know, which the form of an author does not offer. */
async function listHidden(tx: Transaction, documentId: string) {
  const not = { NOT: mentionable }
  const people = await tx.documentPerson.findMany({
    where: { documentId, person: not },
    select: { personId: true, role: true },
  })
  const cities = await tx.documentCity.findMany({
    where: { documentId, city: not },
    select: { cityId: true },
  })
  const themes = await tx.documentTheme.findMany({
    where: { documentId, theme: not },
    select: { themeId: true },
  })
  const where = { documentId, solution: not }
  const solutions = await tx.documentSolution.findMany({ where, select: { solutionId: true } })
  const named = (wanted: string) => people.flatMap(({ personId, role }) => (role === wanted ? personId : []))
  return {
    speakerIds: named('speaker'),
    authorIds: named('author'),
    cityIds: cities.map(({ cityId }) => cityId),
    themeIds: themes.map(({ themeId }) => themeId),
    solutionIds: solutions.map(({ solutionId }) => solutionId),
  }
}

/** Which meetings a document belongs to. Those that keep it keep what it is there. */
async function encloseWith(tx: Transaction, documentId: string, eventIds: readonly string[]): Promise<void> {
  const gone = { documentId, eventId: { notIn: [...eventIds] } }
  const removed = await tx.eventDocument.deleteMany({ where: gone })
  const data = eventIds.map((eventId) => ({ eventId, documentId }))
  const added = await tx.eventDocument.createMany({ data, skipDuplicates: true })
  if (removed.count + added.count > 0) await touch(tx, [eventsTag])
}
