import { beforeEach, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { getRecordFor } from '@/lib/desk/get-record'
import { choosePicture, picturedNouns } from '@/lib/desk/pictures'
import { addImage } from '@/lib/images/mutations'
import { getPublicPicture } from '@/lib/images/queries'
import { addAccount } from '../support/accounts'
import { addCity } from '../support/cities'
import { addPartner } from '../support/partners'

let editor: Viewer
let made = 0
const stored = (mediaType: string) => ({
  ...{ key: String(++made).padStart(40, 'b'), hash: 'd'.repeat(64), size: 10, mediaType },
  originalName: 'canal.jpg',
})

beforeEach(async () => {
  editor = (await addAccount({ role: 'editor' })).viewer
})

async function addPicture(): Promise<string> {
  const variants = [{ width: 640, format: 'webp' as const, object: stored('image/webp') }]
  const words = { language: 'en', alt: 'A canal', caption: '', credit: 'Ann' }
  const picture = { original: stored('image/jpeg'), width: 1280, height: 720, variants }
  const added = await inTransaction((tx) => addImage(tx, editor, { ...picture, ...words }))
  if (!added.ok) throw new Error(added.reason)
  return added.id
}

const choose = (viewer: Viewer, input: Parameters<typeof choosePicture>[2]) =>
  inTransaction((tx) => choosePicture(tx, viewer, input))

test('an editor gives a city a picture, which the public then has, and takes it away', async () => {
  const { id } = await addCity({ name: 'Brno' })
  const imageId = await addPicture()
  const address = { id: imageId, width: 640, format: 'webp' } as const
  expect((await getRecordFor(editor, 'cities', id, 'en'))?.picture).toMatchObject({
    ...{ chosen: null, options: [{ value: imageId, label: 'A canal (Ann)', lang: 'en' }] },
  })
  const { version } = await db.city.findUniqueOrThrow({ where: { id } })
  const change = { noun: 'cities', id } as const
  expect(await choose(editor, { ...change, version, imageId })).toEqual({ ok: true })
  expect(await choose(editor, { ...change, version, imageId: null })).toEqual({
    ...{ ok: false, reason: 'changed-meanwhile' },
  })
  expect((await getRecordFor(editor, 'cities', id, 'en'))?.picture?.chosen).toMatchObject({ id: imageId })
  expect(await getPublicPicture(address)).not.toBeNull()
  const audit = { action: 'city.changed', recordId: id, accountId: editor.accountId }
  expect(await db.auditEntry.count({ where: audit })).toBe(1)
  expect(await choose(editor, { ...change, version: version + 1, imageId: null })).toEqual({ ok: true })
  expect(await getPublicPicture(address)).toBeNull()
})

test('a partner has a logo, which is the staff’s to choose', async () => {
  const { id } = await addPartner('Utility')
  const imageId = await addPicture()
  const { viewer: author } = await addAccount({ authorOf: [id] })
  const { version } = await db.partner.findUniqueOrThrow({ where: { id } })
  const change = { noun: 'partners', id, version, imageId } as const
  expect(await choose(author, change)).toEqual({ ok: false, reason: 'not-found' })
  expect((await getRecordFor(author, 'partners', id, 'en'))?.picture ?? null).toBeNull()
  const nobodys = '00000000-0000-4000-8000-000000000000'
  expect(await choose(editor, { ...change, imageId: nobodys })).toEqual({ ok: false, reason: 'not-there' })
  expect(await choose(editor, change)).toEqual({ ok: true })
  expect(await db.partner.findUniqueOrThrow({ where: { id } })).toMatchObject({ logoId: imageId })
})

test('every noun that the database gives a picture has one at the desk', async () => {
  const rows = await db.$queryRaw<{ table: string }[]>`
    SELECT DISTINCT table_name AS table FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name IN ('image_id', 'logo_id', 'photo_id')`
  // Stories and meetings choose theirs in their forms, the portal in its settings; the rest are tables of pictures.
  const elsewhere = ['articles', 'events', 'portals', 'image_uses', 'image_variants', 'image_translations']
  const tables = rows.map(({ table }) => table).filter((table) => !elsewhere.includes(table))
  expect(tables.toSorted()).toEqual(picturedNouns.toSorted())
})
