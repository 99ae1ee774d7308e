import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { documentJobs } from '@/lib/documents/jobs'
import { addDocument } from '@/lib/documents/mutations'
import { addCompanion, replaceFile } from '@/lib/documents/versions/mutations'
import { removeOrphans } from '@/lib/storage/orphans'
import { objectStore } from '@/lib/storage/store'
import { keepUpload } from '@/lib/uploads/keep'
import { forgetWaiting, listWaiting } from '@/lib/uploads/waiting'
import { addAccount } from '../support/accounts'
import { testDatabase } from '../support/database'
import { hugePng } from '../support/hostile-pictures'
import { powerPoint } from '../support/presentations'
import { until } from '../support/until'

const twelve = readFileSync('prisma/sample/documents/files/slides-heat-exchange-umea.pdf')
const ofDeck = { language: 'en', title: 'Deck', summary: '', published: true, kind: 'slides' } as const
const nothing = { issuedOn: null, issuedOnPrecision: 'day', expectedName: null, originalUrl: null } as const

async function sent(viewer: Viewer, content: Buffer, name = 'deck.pdf'): Promise<string> {
  const kept = await keepUpload(viewer, {
    stream: Readable.from([content]),
    declaredBytes: content.length,
    name,
  })
  if (!kept.ok) throw new Error(kept.reason)
  return kept.upload.id
}

/** A document with a file that its author has sent. */
async function deck(content: Buffer = twelve, name?: string) {
  const { viewer } = await addAccount({ role: 'editor' })
  const added = await inTransaction((tx) =>
    addDocument(tx, systemViewer('test'), { ...ofDeck, ...nothing, speakerIds: [] }),
  )
  if (!added.ok) throw new Error(added.reason)
  const uploadId = await sent(viewer, content, name)
  const replaced = await inTransaction((tx) =>
    replaceFile(tx, viewer, { documentId: added.id, uploadId, language: 'en' }),
  )
  expect(replaced).toEqual({ ok: true, number: 1 })
  const { id: versionId } = await db.documentVersion.findUniqueOrThrow({ where: { fileId: uploadId } })
  const work = { name: 'read-document-file', data: { equals: { versionId } }, state: 'waiting' } as const
  expect(await db.job.count({ where: work })).toBe(1)
  return { viewer, documentId: added.id, versionId, fileId: uploadId }
}

const read = (versionId: string, signal = new AbortController().signal) =>
  documentJobs['read-document-file']({ versionId }, signal)
const fileOf = (id: string) => db.storedFile.findUniqueOrThrow({ where: { id } })
const pagesOf = (fileId: string) => db.filePage.findMany({ where: { fileId }, orderBy: { number: 'asc' } })
const stored = async () => {
  const keys: string[] = []
  for await (const { key } of objectStore().list()) keys.push(key)
  return keys.sort()
}
const rows = async () =>
  (await db.storedFile.findMany({ select: { key: true } })).map(({ key }) => key).sort()

describe('the file of a document', { timeout: 60_000 }, () => {
  it('is read for search and shown page by page, and no object is without its row', async () => {
    const before = await stored()
    const { versionId, fileId } = await deck()
    const begun = Date.now()
    await read(versionId)
    expect(Date.now() - begun).toBeLessThan(20_000)
    expect(await fileOf(fileId)).toMatchObject({ pageCount: 12, processingFailure: null })
    const pages = await pagesOf(fileId)
    expect(pages).toHaveLength(12)
    expect(pages[0]).toMatchObject({
      width: 1280,
      height: 720,
      text: expect.stringContaining('One pipe') as string,
    })
    const version = await db.documentVersion.findUniqueOrThrow({ where: { id: versionId } })
    expect(version.text).toContain('One pipe, three owners')
    expect((await stored()).filter((key) => !before.includes(key))).toEqual(await rows())
  })

  it('is read on where somebody was stopped, and not twice', async () => {
    const { versionId, fileId } = await deck()
    const stopping = new AbortController()
    const stopped = read(versionId, stopping.signal)
    await until(async () => (await pagesOf(fileId)).length >= 2)
    stopping.abort()
    await expect(stopped).rejects.toThrow()
    expect(await fileOf(fileId)).toMatchObject({ pageCount: 12, processedAt: null })
    const first = await pagesOf(fileId)
    await read(versionId)
    const all = await pagesOf(fileId)
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    expect(all.slice(0, first.length)).toEqual(first)
    await read(versionId)
    expect(await pagesOf(fileId)).toEqual(all)
  })

  it('that is hostile is said to be so in a sentence, once', async () => {
    const { versionId, fileId } = await deck(Buffer.from('%PDF-1.7\nnothing of a PDF follows'))
    await read(versionId)
    const file = await fileOf(fileId)
    expect(file.processingFailure).toBe('It is broken, locked or no PDF: no page of it could be read.')
    expect(file.processedAt).not.toBeNull()
  })

  it('without pictures asks for a PDF, whose pages then are its own', async () => {
    const slides = Array.from({ length: 12 }, (_, index) => ({ paragraphs: [`Slide ${index + 1}`] }))
    const { viewer, documentId, versionId, fileId } = await deck(powerPoint(slides), 'deck.pptx')
    await read(versionId)
    if (!existsSync('/usr/bin/soffice'))
      expect((await fileOf(fileId)).processingFailure).toContain('Add the same presentation as a PDF')
    const beside = (uploadId: string) =>
      inTransaction((tx) => addCompanion(tx, viewer, { documentId, number: 1, uploadId }))
    const another = await sent(viewer, powerPoint(slides), 'again.pptx')
    expect(await beside(another)).toEqual({ ok: false, reason: 'not-a-pdf' })
    expect(await beside(await sent(viewer, twelve))).toEqual({ ok: true })
    await read(versionId)
    expect(await fileOf(fileId)).toMatchObject({ processingFailure: null, pageCount: 12 })
    expect((await pagesOf(fileId))[11]).toMatchObject({ text: 'Slide 12', width: 1280 })
  })

  it('is read anew, whole, from a PDF that comes beside it while it is read', async () => {
    const slides = Array.from({ length: 12 }, (_, index) => ({ paragraphs: [`Slide ${index + 1}`] }))
    const { viewer, documentId, versionId, fileId } = await deck(powerPoint(slides), 'deck.pptx')
    const beside = (uploadId: string) =>
      inTransaction((tx) => addCompanion(tx, viewer, { documentId, number: 1, uploadId }))
    const minutes = readFileSync('prisma/sample/documents/files/minutes-spring-meeting.pdf')
    const later = await sent(viewer, minutes)
    expect(await beside(await sent(viewer, twelve))).toEqual({ ok: true })
    const first = read(versionId)
    await until(async () => (await pagesOf(fileId)).length >= 1)
    expect(await beside(later)).toEqual({ ok: true })
    expect(await pagesOf(fileId)).toEqual([])
    await read(versionId)
    await first
    const pages = await pagesOf(fileId)
    expect(pages.map(({ number, height }) => [number, height])).toEqual([1, 2, 3, 4].map((n) => [n, 1448]))
    expect(await fileOf(fileId)).toMatchObject({
      ...{ pageCount: 4, processingFailure: null, processedAt: expect.any(Date) as Date },
    })
  })

  it('is read after the one that is read now, and nobody waits for it', async () => {
    const one = await deck()
    const { versionId } = await deck(Buffer.from('%PDF-1.7\nbroken'))
    const first = read(one.versionId)
    await read(versionId)
    expect((await fileOf(one.fileId)).processedAt).toBeNull()
    await first
    expect(
      await db.storedFile.count({ where: { processedAt: null, documentVersion: { isNot: null } } }),
    ).toBe(0)
  })
})

describe('a file that waits', () => {
  it('is its sender’s alone', async () => {
    const [{ viewer: ann }, { viewer: ben }] = [
      await addAccount({ role: 'editor' }),
      await addAccount({ role: 'admin' }),
    ]
    const id = await sent(ann, twelve)
    expect(await listWaiting(ann)).toEqual([
      { id, name: 'deck.pdf', bytes: twelve.length, mediaType: 'application/pdf' },
    ])
    expect(await listWaiting(ben)).toEqual([])
    const { documentId } = await deck()
    const taken = (viewer: Viewer) =>
      inTransaction((tx) => replaceFile(tx, viewer, { documentId, uploadId: id, language: 'en' }))
    expect(await taken(ben)).toEqual({ ok: false, reason: 'upload-gone' })
    expect(await taken(ann)).toEqual({ ok: true, number: 2 })
    expect(await taken(ann)).toEqual({ ok: false, reason: 'upload-gone' })
  })

  it('is none that stood beside a presentation until another took its place', async () => {
    const { viewer, documentId } = await deck(powerPoint([{ paragraphs: ['One'] }]), 'deck.pptx')
    const beside = async () => {
      const uploadId = await sent(viewer, twelve, 'beside.pdf')
      const added = { documentId, number: 1, uploadId }
      expect(await inTransaction((tx) => addCompanion(tx, viewer, added))).toEqual({ ok: true })
      return uploadId
    }
    const [first, second] = [await beside(), await beside()]
    expect(await listWaiting(viewer)).toEqual([])
    expect(await db.storedFile.count({ where: { id: { in: [first, second] } } })).toBe(1)
  })

  it('is forgotten after a day, and its bytes with it', async () => {
    const { viewer, fileId } = await deck()
    await sent(viewer, twelve)
    const tomorrow = new Date(Date.now() + 25 * 3_600_000)
    expect(await forgetWaiting(new Date(Date.now() + 23 * 3_600_000))).toBe(0)
    expect(await forgetWaiting(tomorrow)).toBe(1)
    await removeOrphans(tomorrow)
    expect(await stored()).toEqual([(await fileOf(fileId)).key])
  })

  it('leaves neither row nor object when it is refused', async () => {
    const { viewer } = await addAccount({ role: 'editor' })
    const [objects, before] = [await stored(), await rows()]
    const refused = async (content: Buffer, declaredBytes = content.length) =>
      keepUpload(viewer, { stream: Readable.from([content]), declaredBytes, name: 'a' })
    expect(await refused(Buffer.from('<svg/>'))).toEqual({ ok: false, reason: 'unknown-kind' })
    expect(await refused(twelve.subarray(0, 9000), twelve.length)).toEqual({
      ok: false,
      reason: 'incomplete',
    })
    expect(await refused(hugePng(20_000, 20_000))).toEqual({ ok: false, reason: 'not-a-document' })
    expect([await stored(), await rows()]).toEqual([objects, before])
    const { dataFolder } = await testDatabase()
    expect(readdirSync(path.join(dataFolder, 'uploads'))).toEqual([])
  })

  it('comes back byte for byte', async () => {
    const { viewer } = await addAccount({ role: 'editor' })
    const { key } = await fileOf(await sent(viewer, twelve))
    const content = await objectStore().open(key)
    expect(content && (await buffer(content)).equals(twelve)).toBe(true)
  })
})

it.runIf(process.platform === 'linux')('a reading gives way to visitors', { timeout: 60_000 }, async () => {
  const { versionId, fileId } = await deck()
  const reading = read(versionId)
  const children = () =>
    execFileSync('ps', ['-eo', 'ni,args'], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes('pdf-child.mjs'))
  await until(() => children().length > 0)
  for (const line of children()) expect(Number(line.trim().split(/\s+/)[0])).toBeGreaterThanOrEqual(5)
  await reading
  expect((await fileOf(fileId)).pageCount).toBe(12)
})
