import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { listEditableDocuments } from '@/lib/documents/desk/queries'
import { listDocumentFacetsFor } from '@/lib/documents/facets/queries'
import { getFileFor } from '@/lib/documents/files/queries'
import { publishDocument, withdrawDocument } from '@/lib/documents/publishing/mutations'
import { listDocumentsFor, listPublishedDocuments } from '@/lib/documents/queries'
import { getDocumentFor, getPublishedDocument } from '@/lib/documents/record/queries'
import { getEditableDocument } from '@/lib/documents/desk/record/queries'
import { deleteDocument, restoreDocument, trashDocument } from '@/lib/documents/trash/mutations'
import { listUses } from '@/lib/documents/uses/queries'
import { textColumns } from '@/lib/richtext/mentions'
import { addAccount } from '../support/accounts'
import { addCity, addStory } from '../support/cities'
import { addFile, addLibraryDocument } from '../support/documents'
import { addGroup } from '../support/groups'
import { addPartner } from '../support/partners'

let editor: Viewer
let author: Viewer
let partnerId: string
beforeEach(async () => {
  partnerId = (await addPartner('Utility')).id
  editor = (await addAccount({ role: 'editor' })).viewer
  author = (await addAccount({ authorOf: [partnerId] })).viewer
})

describe('the desk', () => {
  it('lists what somebody may edit, and nothing of others', async () => {
    const own = await addLibraryDocument('Heat report', { partnerId })
    await addLibraryDocument('Tram report')
    expect((await listEditableDocuments(author, 'en', {})).rows.map(({ id }) => id)).toEqual([own])
    expect((await listEditableDocuments(editor, 'en', {})).total).toBe(2)
  })

  it('narrows by words, state, kind and visibility, and sorts', async () => {
    const report = await addLibraryDocument('Värmeplan Umeå', { kind: 'report', slug: 'varmeplan' })
    const slides = await addLibraryDocument('Slides', {
      kind: 'slides',
      status: 'draft',
      visibility: 'members',
    })
    await addFile(slides)
    const old = await addLibraryDocument('Agenda', { trashedAt: new Date() })
    const ids = async (filters: Parameters<typeof listEditableDocuments>[2]) =>
      (await listEditableDocuments(editor, 'en', filters)).rows.map(({ id }) => id)
    expect(await ids({ q: 'umea varme' })).toEqual([report])
    expect(await ids({ q: '%' })).toEqual([])
    expect(await ids({ state: 'trash' })).toEqual([old])
    expect(await ids({ state: 'missing' })).toEqual([report])
    expect(await ids({ state: 'draft' })).toEqual([slides])
    expect(await ids({ visibility: 'members' })).toEqual([slides])
    expect(await ids({ kind: 'report' })).toEqual([report])
    expect(await ids({ sort: 'name' })).toEqual([slides, report])
  })
})

describe('the library of somebody who is signed in', () => {
  it('holds what is for members and for their groups', async () => {
    const group = await addGroup('Heat')
    for (const [title, about] of [
      ['Open', {}],
      ['For members', { visibility: 'members' }],
      ['For the group', { visibility: 'group', groupId: group.id }],
      ['For editors', { visibility: 'editors' }],
    ] as const)
      await addFile(await addLibraryDocument(title, about))
    const titles = async (viewer: Viewer) =>
      (await listDocumentsFor(viewer, 'en', { page: 1 })).rows.map(({ title }) => title).sort()
    const { viewer: member } = await addAccount({ memberOf: [group.id] })
    const { viewer: stranger } = await addAccount({})
    expect(await titles(member)).toEqual(['For members', 'For the group', 'Open'])
    expect(await titles(stranger)).toEqual(['Open'])
    expect((await listPublishedDocuments('en', {})).rows.map(({ title }) => title)).toEqual(['Open'])
    expect((await listDocumentFacetsFor(member, 'en', {})).kinds).toEqual([{ value: 'other', count: 3 }])
    expect(await getDocumentFor(member, 'en', 'for-the-group')).toMatchObject({ title: 'For the group' })
    expect(await getDocumentFor(stranger, 'en', 'for-members')).toBeNull()
    expect(await getPublishedDocument('en', 'for-members')).toBeNull()
  })
})

describe('what uses a document', () => {
  it('is told, drafts only to the staff', async () => {
    const { id: cityId } = await addCity({ name: 'Umea' })
    const id = await addLibraryDocument('Deck', { partnerId })
    await addStory(cityId)
    const { id: articleId } = await db.article.findFirstOrThrow()
    await db.articleDocument.create({ data: { articleId, documentId: id } })
    expect(await listUses(author, id, 'en')).toMatchObject([{ kind: 'article' }])
    await db.articleTranslation.updateMany({ data: { status: 'draft' } })
    expect(await listUses(author, id, 'en')).toEqual([])
    expect(await listUses(editor, id, 'en')).toMatchObject([{ kind: 'article' }])
  })
})

it('a document keeps the day on which it was published first, whatever comes later', async () => {
  const id = await addLibraryDocument('Deck', { partnerId })
  const firstDay = new Date('2024-03-01T10:00:00Z')
  await db.documentTranslation.updateMany({ data: { publishedAt: firstDay } })
  const state = () => db.documentTranslation.findFirstOrThrow({ select: { status: true, publishedAt: true } })
  expect(await inTransaction((tx) => withdrawDocument(tx, author, id))).toEqual({ ok: true })
  expect(await state()).toEqual({ status: 'draft', publishedAt: firstDay })
  expect(await inTransaction((tx) => publishDocument(tx, author, id))).toEqual({ ok: true })
  expect(await state()).toEqual({ status: 'published', publishedAt: firstDay })
})

describe('the trash', () => {
  const doing = inTransaction

  it('takes a document with all its files, and gives it back as it was', async () => {
    const id = await addLibraryDocument('Deck', { partnerId })
    await addFile(id, { pages: ['One'] })
    expect(await doing((tx) => trashDocument(tx, editor, id))).toEqual({ ok: true })
    expect(await getFileFor(editor, { id, version: null })).toBeNull()
    expect(await getPublishedDocument('en', 'deck')).toBeNull()
    expect(await doing((tx) => trashDocument(tx, editor, id))).toEqual({ ok: false, reason: 'not-found' })
    expect(await doing((tx) => restoreDocument(tx, editor, id))).toEqual({ ok: true })
    expect(await getPublishedDocument('en', 'deck')).toMatchObject({ id })
    const audit = await db.auditEntry.findMany({ orderBy: { id: 'asc' }, select: { action: true } })
    expect(audit.map(({ action }) => action)).toEqual(['document.trashed', 'document.restored'])
  })

  it('takes an author’s draft, and is the staff’s to empty of what the public had', async () => {
    const draft = await addLibraryDocument('Draft', { partnerId, status: 'draft' })
    await db.documentTranslation.updateMany({ data: { publishedAt: null } })
    expect(await doing((tx) => trashDocument(tx, author, draft))).toEqual({ ok: true })
    expect(await doing((tx) => restoreDocument(tx, author, draft))).toEqual({ ok: true })
    const id = await addLibraryDocument('Deck', { partnerId })
    const refused = { ok: false, reason: 'not-found' }
    expect(await doing((tx) => withdrawDocument(tx, author, id))).toEqual({ ok: true })
    expect(await doing((tx) => trashDocument(tx, author, id))).toEqual(refused)
    expect(await doing((tx) => trashDocument(tx, editor, id))).toEqual({ ok: true })
    expect(await doing((tx) => restoreDocument(tx, author, id))).toEqual(refused)
    expect(await getEditableDocument(author, id, 'en', 'en')).toMatchObject({ mayTrash: false })
    expect(await getEditableDocument(editor, id, 'en', 'en')).toMatchObject({ mayTrash: true })
  })

  it('is nobody else’s to fill', async () => {
    const id = await addLibraryDocument('Deck')
    expect(await doing((tx) => trashDocument(tx, author, id))).toEqual({ ok: false, reason: 'not-found' })
  })

  it('is emptied for good by the staff alone, and of nothing that is used', async () => {
    const { id: cityId } = await addCity({ name: 'Umea' })
    const id = await addLibraryDocument('Deck', { partnerId, trashedAt: new Date() })
    await addFile(id, { pages: ['One', 'Two'] })
    await addFile(id)
    await addStory(cityId)
    const { id: articleId } = await db.article.findFirstOrThrow()
    await db.articleDocument.create({ data: { articleId, documentId: id } })
    const remove = (viewer: Viewer) => doing((tx) => deleteDocument(tx, viewer, id))
    expect(await remove(author)).toEqual({ ok: false, reason: 'not-found' })
    expect(await remove(editor)).toEqual({ ok: false, reason: 'in-use' })
    await db.articleDocument.deleteMany()
    expect(await remove(editor)).toEqual({ ok: true })
    expect([await db.document.count(), await db.storedFile.count(), await db.filePage.count()]).toEqual([
      0, 0, 0,
    ])
  })

  it('keeps what a text names, and what a story waits to enclose', async () => {
    const id = await addLibraryDocument('Deck', { trashedAt: new Date() })
    const remove = () => doing((tx) => deleteDocument(tx, editor, id))
    const attrs = { href: null, documentId: id, record: null }
    const words = [{ type: 'text', text: 'deck', marks: [{ type: 'link', attrs }] }]
    const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: words }] }
    const { id: cityId } = await addCity({ name: 'Umea' })
    await addStory(cityId)
    const { articleId, language } = await db.articleTranslation.findFirstOrThrow()
    const draft = { articleId, language, title: 'Heat', summary: '' }
    const none = { type: 'doc', version: 1, content: [] }
    for (const about of [
      { body },
      { body: { ...none, content: [{ type: 'document', attrs: { documentId: id } }] } },
      { body: none, relations: { documentIds: { from: [], to: [articleId, id] } } },
    ]) {
      await db.articleDraft.create({ data: { ...draft, ...about } })
      expect(await remove()).toEqual({ ok: false, reason: 'in-use' })
      expect(await listUses(editor, id, 'en')).toMatchObject([{ kind: 'article' }])
      await db.articleDraft.deleteMany()
    }
    await db.cityTranslation.updateMany({ where: { cityId }, data: { body } })
    expect(await remove()).toEqual({ ok: false, reason: 'in-use' })
    expect(await listUses(editor, id, 'en')).toEqual([
      { kind: 'text', name: 'Umea', language: 'en', path: null },
    ])
    await db.cityTranslation.updateMany({ where: { cityId }, data: { body: none } })
    expect(await remove()).toEqual({ ok: true })
  })

  it('looks through every text there is', async () => {
    const columns = await db.$queryRaw<{ table: string; column: string }[]>`
      SELECT table_name AS table, column_name AS column FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type = 'jsonb' AND column_name IN ('body', 'result')
        AND table_name NOT LIKE 'article_%' ORDER BY 1, 2`
    const known = Object.entries(textColumns).flatMap(([table, all]) =>
      all.map((column) => ({ table, column })),
    )
    expect(known.toSorted((a, b) => (a.table + a.column < b.table + b.column ? -1 : 1))).toEqual(columns)
  })

  it('keeps what is not in it from being removed for good', async () => {
    const id = await addLibraryDocument('Deck')
    expect(await doing((tx) => deleteDocument(tx, editor, id))).toEqual({ ok: false, reason: 'not-found' })
  })
})
