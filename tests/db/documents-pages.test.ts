import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addDocument, changeDocument, translateDocument, type DocumentInput } from '@/lib/documents/mutations'
import { publishDocument, withdrawDocument } from '@/lib/documents/publishing/mutations'
import { getPublishedDocument } from '@/lib/documents/record/queries'
import { restoreDocument, trashDocument } from '@/lib/documents/trash/mutations'
import { addDocumentVersion } from '@/lib/documents/versions/mutations'
import type { StoredObject } from '@/lib/storage/files'
import { addCity } from '../support/cities'
import { addFile } from '../support/documents'
import { addPerson } from '../support/people'
import { addThemeRow } from '../support/themes'

const viewer = systemViewer('test')
const deck: DocumentInput = {
  ...{ language: 'en', title: 'Deck', summary: '', published: true, kind: 'slides' },
  ...{ issuedOn: null, issuedOnPrecision: 'day', expectedName: null, originalUrl: null, speakerIds: [] },
}

let made = 0
const stored = (originalName: string, mediaType: string): StoredObject => ({
  ...{ key: String(++made).padStart(40, '0'), hash: 'b'.repeat(64), size: 10, mediaType, originalName },
})

async function added(input: Partial<DocumentInput> = {}): Promise<string> {
  const result = await inTransaction((tx) => addDocument(tx, viewer, { ...deck, ...input }))
  if (!result.ok) throw new Error(result.reason)
  return result.id
}

test('the pages of a file come with it, and its text is what search reads', async () => {
  const documentId = await added()
  await inTransaction((tx) =>
    addDocumentVersion(tx, viewer, {
      ...{ documentId, language: 'en', object: stored('deck.pdf', 'application/pdf') },
      pages: [
        { text: 'One pipe', preview: { ...stored('1.webp', 'image/webp'), width: 1280, height: 720 } },
        { text: 'Three owners', preview: null },
      ],
    }),
  )
  const version = await db.documentVersion.findFirstOrThrow({ include: { file: true } })
  expect(version.text).toBe('One pipe\n\nThree owners')
  expect(version.file.processedAt).not.toBeNull()
  expect((await getPublishedDocument('en', 'deck'))?.pages).toMatchObject([
    { text: 'One pipe', picture: { width: 1280, height: 720 } },
    { text: 'Three owners', picture: null },
  ])
})

test('a file that nobody has read yet has its pages still to come', async () => {
  const documentId = await added()
  const object = stored('deck.pdf', 'application/pdf')
  await inTransaction((tx) => addDocumentVersion(tx, viewer, { documentId, language: 'en', object }))
  expect((await db.storedFile.findFirstOrThrow()).processedAt).toBeNull()
})

test('what an import does not know of stays as an editor left it', async () => {
  const { id: cityId } = await addCity({ name: 'Umea' })
  const themeId = await addThemeRow({ name: 'Heat' })
  const { id: ann } = await addPerson('Ann Example')
  const about = {
    visibility: 'members',
    licence: 'CC-BY-4.0',
    cityIds: [cityId],
    themeIds: [themeId],
  } as const
  const id = await added({
    ...about,
    ...{ cityIds: [cityId], themeIds: [themeId], authorIds: [ann], speakerIds: [ann] },
    affiliations: { [ann]: 'Utility' },
  })
  const change = (input: Partial<DocumentInput>, version: number) =>
    inTransaction((tx) => changeDocument(tx, viewer, { ...deck, ...input, id, version }))
  const read = () =>
    db.document.findUniqueOrThrow({
      where: { id },
      include: { cities: true, themes: true, people: { orderBy: { role: 'asc' } } },
    })
  await change({ speakerIds: [ann] }, 1)
  expect(await read()).toMatchObject({
    ...{ visibility: 'members', licence: 'CC-BY-4.0', cities: [{ cityId }], themes: [{ themeId }] },
    people: [
      { role: 'speaker', affiliation: 'Utility' },
      { role: 'author', affiliation: 'Utility' },
    ],
  })
  await change({ cityIds: [], authorIds: [], licence: null }, 2)
  expect(await read()).toMatchObject({ licence: null, cities: [], themes: [{ themeId }], people: [] })
})

test('a document is told in a further language and its lists are old then', async () => {
  const id = await added()
  await addFile(id)
  await db.touchedTag.deleteMany()
  const words = { id, language: 'nl', title: 'Dia’s', summary: 'Over warmte', published: true }
  await inTransaction((tx) => translateDocument(tx, viewer, words))
  expect(await getPublishedDocument('nl', 'deck')).toMatchObject({ title: 'Dia’s', language: 'nl' })
  expect(await getPublishedDocument('de', 'deck')).toMatchObject({ title: 'Deck', language: 'en' })
  const tags = (await db.touchedTag.findMany()).map(({ tag }) => tag)
  expect(tags.sort()).toEqual([`document:${id}`, 'documents'])
})

test('a draft makes no page old before it is published, nor once it was withdrawn', async () => {
  const tags = async () => (await db.touchedTag.findMany({ select: { tag: true } })).map(({ tag }) => tag)
  await db.touchedTag.deleteMany()
  const id = await added({ published: false })
  await addFile(id)
  expect(await tags()).toEqual([])
  await inTransaction((tx) => publishDocument(tx, viewer, id))
  expect((await tags()).toSorted()).toEqual([`document:${id}`, 'documents'])
  for (const verb of [withdrawDocument, trashDocument, restoreDocument]) {
    await db.touchedTag.deleteMany()
    await inTransaction((tx) => verb(tx, viewer, id))
    expect([verb.name, (await tags()).length]).toEqual([verb.name, verb === withdrawDocument ? 2 : 0])
  }
})
