import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { doTogether, getBatch, undo } from '@/lib/desk/batches'
import { listRecordsFor } from '@/lib/desk/list-records'
import { publishRecord, withdrawRecord } from '@/lib/desk/publish-record'
import { renameRecord } from '@/lib/desk/rename-record'
import { restoreRecord, trashRecord } from '@/lib/desk/trash-record'
import { listMovedAddresses } from '@/lib/redirects/queries'
import { addAccount } from '../support/accounts'
import { addCity, state } from '../support/cities'

let editor: Viewer
let brno: string
let parma: string

beforeEach(async () => {
  editor = (await addAccount({ role: 'editor' })).viewer
  brno = (await addCity({ name: 'Brno', country: 'CZ' })).id
  parma = (await addCity({ name: 'Parma', country: 'IT', status: 'draft' })).id
})

/** The cities that the public has. */
const published = async () =>
  (await listRecordsFor(editor, 'cities', 'en', { state: 'published' })).rows.map(({ name }) => name)

describe('publishing, withdrawing and the trash', () => {
  const texts = () =>
    db.cityTranslation.findMany({
      where: { cityId: parma },
      orderBy: { language: 'asc' },
      select: { language: true, status: true, version: true },
    })

  test('a text goes to the public in its language alone, without becoming another version', async () => {
    await db.cityTranslation.create({ data: { ...state('draft', 'it'), cityId: parma, name: 'Parma' } })
    await inTransaction((tx) => publishRecord(tx, editor, { noun: 'cities', id: parma, languages: ['it'] }))
    expect(await texts()).toEqual([
      { language: 'en', status: 'draft', version: 1 },
      { language: 'it', status: 'published', version: 1 },
    ])
  })

  test('officers neither publish nor withdraw nor throw away', async () => {
    const officer = (await addAccount({ officerOf: [parma] })).viewer
    for (const verb of [publishRecord, withdrawRecord, trashRecord, restoreRecord]) {
      const result = await inTransaction((tx) => verb(tx, officer, { noun: 'cities', id: parma }))
      expect(result).toEqual({ ok: false, reason: 'not-found' })
    }
    const renaming = { noun: 'cities', id: parma, version: 1, slug: 'parma-2' } as const
    expect(await inTransaction((tx) => renameRecord(tx, officer, renaming))).toMatchObject({ ok: false })
  })

  test('what is in the trash is restored as it was, and cannot be changed before', async () => {
    await inTransaction((tx) => trashRecord(tx, editor, { noun: 'cities', id: brno }))
    const again = await inTransaction((tx) => trashRecord(tx, editor, { noun: 'cities', id: brno }))
    expect(again).toEqual({ ok: false, reason: 'not-found' })
    const publishing = await inTransaction((tx) => publishRecord(tx, editor, { noun: 'cities', id: brno }))
    expect(publishing).toEqual({ ok: false, reason: 'not-found' })
    await inTransaction((tx) => restoreRecord(tx, editor, { noun: 'cities', id: brno }))
    expect(await published()).toEqual(['Brno'])
  })

  test('what was done together is taken back together, once, by who did it', async () => {
    const other = (await addAccount({ role: 'editor' })).viewer
    const done = await inTransaction((tx) =>
      doTogether(tx, editor, { noun: 'cities', ids: [brno, parma, newId()], verb: 'publish' }),
    )
    if (!done.ok) throw new Error(done.reason)
    expect(done.changed).toBe(1)
    const { batch } = done
    expect(await getBatch(db, editor, { noun: 'cities', batch })).toEqual({ verb: 'published', changed: 1 })
    expect(await getBatch(db, other, { noun: 'cities', batch })).toBeNull()
    expect(await inTransaction((tx) => undo(tx, other, { noun: 'cities', batch }))).toMatchObject({
      ok: false,
    })
    expect(await inTransaction((tx) => undo(tx, editor, { noun: 'cities', batch }))).toMatchObject({
      ok: true,
    })
    expect(await published()).toEqual(['Brno'])
  })
})

describe('the address of a record', () => {
  const rename = (id: string, slug: string, version = 1) =>
    inTransaction((tx) => renameRecord(tx, editor, { noun: 'cities', id, version, slug }))

  test('changes, and the old one leads there as long as the public knows it', async () => {
    expect(await rename(brno, 'brno-mesto')).toEqual({ ok: true })
    expect(await listMovedAddresses()).toEqual([{ from: '/cities/brno', to: '/cities/brno-mesto' }])
    await inTransaction((tx) => trashRecord(tx, editor, { noun: 'cities', id: brno }))
    expect(await listMovedAddresses()).toEqual([])
  })

  test('can become again what it was', async () => {
    await rename(brno, 'brno-mesto')
    expect(await rename(brno, 'brno', 2)).toEqual({ ok: true })
    expect(await listMovedAddresses()).toEqual([{ from: '/cities/brno-mesto', to: '/cities/brno' }])
  })

  test.each([
    ['of another record', 'parma'],
    ['that a page of the portal has', 'new'],
  ])('is not one %s', async (_, slug) => {
    expect(await rename(brno, slug)).toEqual({ ok: false, reason: 'address-taken' })
  })

  test('is not one that still leads to another record', async () => {
    await rename(parma, 'parma-citta')
    expect(await rename(brno, 'parma')).toEqual({ ok: false, reason: 'address-taken' })
  })

  test('is not changed by somebody who read an older version', async () => {
    expect(await rename(brno, 'brno-mesto', 7)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })
})
