import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { registerObjects } from '@/lib/storage/files'
import { keepUpload } from '@/lib/uploads/keep'
import { addWaiting, forgetWaiting, hasRoom, listDocumentFiles } from '@/lib/uploads/waiting'
import { addAccount } from '../support/accounts'
import { testDatabase } from '../support/database'
import { photograph } from '../support/hostile-pictures'

describe('a file that waits', () => {
  it('is refused at once when it is a picture, and from who may add no documents', async () => {
    const content = await photograph()
    const keep = (viewer: Viewer) =>
      keepUpload(viewer, {
        stream: Readable.from([content]),
        declaredBytes: content.length,
        name: 'deck.pdf',
      })
    const { viewer } = await addAccount({ role: 'editor' })
    expect(await keep(viewer)).toEqual({ ok: false, reason: 'not-a-document' })
    const { viewer: guest } = await addAccount({})
    expect(await keep(guest)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('is counted one after the other, so that many at once do not pass their bound', async () => {
    const { viewer } = await addAccount({ role: 'editor' })
    const row = (at: number) => ({
      ...{ key: at.toString(16).padStart(40, '0'), hash: 'a'.repeat(64), size: 1_000_000 },
      ...{ mediaType: 'application/pdf', originalName: `${at}.pdf` },
    })
    await inTransaction((tx) =>
      registerObjects(
        tx,
        viewer,
        Array.from({ length: 197 }, (_, at) => row(at)),
      ),
    )
    const kept = await Promise.all(
      [301, 302, 303, 304, 305, 306].map((at) => inTransaction((tx) => addWaiting(tx, viewer, row(at)))),
    )
    expect(kept.filter(({ ok }) => ok)).toHaveLength(3)
    expect(await hasRoom(viewer, 1)).toBe(false)
    const refused = keepUpload(viewer, { stream: Readable.from([]), declaredBytes: 9, name: 'a' })
    expect(await refused).toEqual({ ok: false, reason: 'too-many' })
  })

  it('is offered to its sender as long as it waits, and once however often it was sent', async () => {
    const { viewer } = await addAccount({ role: 'editor' })
    const send = async (at: number, hash: string, originalName = 'deck.pdf') => {
      const object = { key: at.toString(16).padStart(40, '0'), hash: hash.repeat(64), size: 9 }
      const about = { ...object, mediaType: 'application/pdf', originalName }
      const kept = await inTransaction((tx) => addWaiting(tx, viewer, about))
      return kept.ok ? kept.upload.id : kept.reason
    }
    await send(1, 'a')
    const [again, corrected] = [await send(2, 'a'), await send(3, 'b')]
    const offered = async (now = new Date()) => (await listDocumentFiles(viewer, now)).map(({ id }) => id)
    expect(await offered()).toEqual([again, corrected])
    expect(await offered(new Date(Date.now() + 25 * 3_600_000))).toEqual([])
  })

  it('and never got to the object storage is forgotten after a day, as what was half received', async () => {
    const { dataFolder } = await testDatabase()
    const long = new Date(Date.now() - 30 * 3_600_000)
    for (const folder of ['spool', 'uploads'].map((name) => path.join(dataFolder, name))) {
      mkdirSync(folder, { recursive: true })
      for (const name of ['left', 'fresh']) writeFileSync(path.join(folder, name), 'half')
      utimesSync(path.join(folder, 'left'), long, long)
    }
    await forgetWaiting()
    for (const name of ['spool', 'uploads'])
      expect(readdirSync(path.join(dataFolder, name))).toEqual(['fresh'])
  })
})
