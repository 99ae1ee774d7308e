import { createHash } from 'node:crypto'
import { utimesSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addDocument, changeDocument, type DocumentInput } from '@/lib/documents/mutations'
import { getPublishedDocument } from '@/lib/documents/record/queries'
import { addDocumentVersion } from '@/lib/documents/versions/mutations'
import { settings } from '@/lib/env'
import { storeFile, UnknownKindOfFile, type StoredObject } from '@/lib/storage/files'
import { StorageFull } from '@/lib/storage/object-store'
import { removeOrphans } from '@/lib/storage/orphans'
import { objectStore } from '@/lib/storage/store'
import { folderWith } from '../support/import'

const viewer = systemViewer('test')
const pdf = '%PDF-1.4 slides\n'

const deck: DocumentInput = {
  language: 'en',
  title: 'Slides: Ann',
  summary: '',
  published: true,
  kind: 'slides',
  issuedOn: null,
  issuedOnPrecision: 'day',
  expectedName: 'ann.pdf',
  originalUrl: null,
  speakerIds: [],
}

const add = () => inTransaction((tx) => addDocument(tx, viewer, { slug: null, ...deck }))
const attach = (documentId: string, object: StoredObject) =>
  inTransaction((tx) => addDocumentVersion(tx, viewer, { documentId, object, language: 'en' }))

async function addedId(): Promise<string> {
  const added = await add()
  if (!added.ok) throw new Error(added.reason)
  return added.id
}

function fileWith(name: string, content: string | Uint8Array): string {
  return path.join(folderWith({ [name]: content }), name)
}

async function objects(): Promise<string[]> {
  const entries = await readdir(path.join(settings().dataFolder, 'files'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

test('a document is public from the day on which it has a file', async () => {
  const id = await addedId()
  expect(await getPublishedDocument('en', 'slides-ann')).toBeNull()
  await attach(id, await storeFile(fileWith('ann.pdf', pdf)))
  expect(await getPublishedDocument('en', 'slides-ann')).toMatchObject({ title: 'Slides: Ann' })
})

test('a file becomes the current one and the next one replaces it', async () => {
  const id = await addedId()
  expect(await attach(id, await storeFile(fileWith('ann.pdf', pdf)))).toEqual({ ok: true, number: 1 })
  expect(await attach(id, await storeFile(fileWith('ann v2.pdf', `${pdf}more`)))).toEqual({
    ok: true,
    number: 2,
  })
  expect((await getPublishedDocument('en', 'slides-ann'))?.file).toMatchObject({
    href: `/files/${id}/ann%20v2.pdf`,
    mediaType: 'application/pdf',
    bytes: pdf.length + 4,
  })
  expect(await db.documentVersion.count()).toBe(2)
})

test('the bytes that were stored are the bytes that come back', async () => {
  const content = Buffer.concat([Buffer.from(pdf), Buffer.alloc(300_000, 7)])
  const stored = await storeFile(fileWith('ann.pdf', content))
  expect(stored).toMatchObject({
    size: content.length,
    hash: createHash('sha256').update(content).digest('hex'),
  })
  const back = await objectStore().open(stored.key)
  expect(back && (await buffer(back)).equals(content)).toBe(true)
  const part = await objectStore().open(stored.key, { start: 0, end: 4 })
  expect(part && (await buffer(part)).toString()).toBe('%PDF-')
})

test('a change made from an older version is refused', async () => {
  const id = await addedId()
  const change = () =>
    inTransaction((tx) => changeDocument(tx, viewer, { id, version: 1, ...deck, title: 'Deck' }))
  expect(await change()).toEqual({ ok: true })
  expect(await change()).toEqual({ ok: false, reason: 'changed-meanwhile' })
})

test.each([
  ['a web page with the name of a PDF', 'ann.pdf', '<html><script>alert(1)</script></html>'],
  ['a drawing that may hold scripts', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['an archive that is none', 'deck.pptx', 'PK\u0003\u0004 and then nothing'],
  ['nothing at all', 'empty.pdf', ''],
])('%s is not kept', async (_, name, content) => {
  const before = await objects()
  await expect(storeFile(fileWith(name, content))).rejects.toBeInstanceOf(UnknownKindOfFile)
  expect(await objects()).toEqual(before)
})

test('a presentation is known by what is inside', async () => {
  const stored = await storeFile(
    fileWith('deck.bin', archiveWith(['[Content_Types].xml', 'ppt/presentation.xml'])),
  )
  expect(stored.mediaType).toBe('application/vnd.openxmlformats-officedocument.presentationml.presentation')
})

test('a full disk leaves nothing half-written', async () => {
  const before = await objects()
  async function* content() {
    yield await Promise.resolve(Buffer.alloc(100_000))
    throw Object.assign(new Error('write failed'), { code: 'ENOSPC' })
  }
  const put = objectStore().put('0'.repeat(40), Readable.from(content()))
  await expect(put).rejects.toBeInstanceOf(StorageFull)
  expect(await objects()).toEqual(before)
})

test('an object that never got its row is removed after an hour, one with a row stays', async () => {
  const kept = await storeFile(fileWith('ann.pdf', pdf))
  await attach(await addedId(), kept)
  const orphan = await storeFile(fileWith('bo.pdf', pdf))
  const fresh = await storeFile(fileWith('cy.pdf', pdf))
  const long = new Date(Date.now() - 2 * 3_600_000)
  for (const { key } of [kept, orphan])
    utimesSync(path.join(settings().dataFolder, 'files', key.slice(0, 2), key), long, long)
  await removeOrphans()
  const left = await objects()
  expect(left).toContain(kept.key)
  expect(left).toContain(fresh.key)
  expect(left).not.toContain(orphan.key)
})

/** A zip archive of empty files: local headers, directory, end. */
function archiveWith(names: string[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const name of names) {
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    parts.push(local, Buffer.from(name))
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}
