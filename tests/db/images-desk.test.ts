import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { getEditableImage, listEditableImages } from '@/lib/images/desk/queries'
import { addImage, changeImage, removeImage, translateImage } from '@/lib/images/mutations'
import { getPictureFor } from '@/lib/images/queries'
import type { StoredObject } from '@/lib/storage/files'
import { addAccount } from '../support/accounts'
import { addCity, addStory } from '../support/cities'
import { addPartner } from '../support/partners'

let made = 0
const stored = (mediaType: string): StoredObject => ({
  ...{
    key: String(++made).padStart(40, 'a'),
    hash: 'd'.repeat(64),
    size: 10,
    mediaType,
    originalName: 'boat.jpg',
  },
})

let partnerId: string
let author: Viewer
let other: Viewer
let editor: Viewer
let member: Viewer
beforeEach(async () => {
  partnerId = (await addPartner('Utility')).id
  author = (await addAccount({ authorOf: [partnerId] })).viewer
  other = (await addAccount({ authorOf: [(await addPartner('School')).id] })).viewer
  editor = (await addAccount({ role: 'editor' })).viewer
  member = (await addAccount({})).viewer
})

function add(viewer: Viewer, about: { partnerId?: string | null; credit?: string } = {}) {
  const variants = [{ width: 640, format: 'webp' as const, object: stored('image/webp') }]
  const words = { language: 'en', alt: 'A boat', caption: '', credit: 'Ann', ...about }
  const picture = { original: stored('image/jpeg'), width: 1280, height: 720, variants }
  return inTransaction((tx) => addImage(tx, viewer, { ...picture, ...words }))
}

async function added(viewer: Viewer, about: Parameters<typeof add>[1] = {}): Promise<string> {
  const result = await add(viewer, about)
  if (!result.ok) throw new Error(result.reason)
  return result.id
}

const change = (viewer: Viewer, id: string, about: object = {}) =>
  inTransaction((tx) =>
    changeImage(tx, viewer, {
      ...{ id, version: 1, credit: 'Ben', licence: 'CC-BY-4.0', sourceUrl: null, focal: { x: 0.2, y: 0.8 } },
      words: [{ language: 'nl', alt: 'Een boot', caption: '' }],
      ...about,
    }),
  )
const missing = { ok: false, reason: 'not-found' }

describe('a picture', () => {
  it('is added by whoever writes anything, for their own partner', async () => {
    expect(await add(author, { partnerId })).toMatchObject({ ok: true })
    expect(await add(other, { partnerId })).toEqual(missing)
    expect(await add(member)).toEqual(missing)
    expect(await add(editor, { partnerId })).toMatchObject({ ok: true })
    expect([await db.image.count(), await db.storedFile.count()]).toEqual([2, 4])
  })

  it('is changed by its partner’s authors and the staff, and is nothing to others', async () => {
    const id = await added(editor, { partnerId })
    expect(await change(other, id)).toEqual(missing)
    expect(await getEditableImage(other, id, 'en', 'en')).toBeNull()
    expect(await getPictureFor(other, { id, width: 640, format: 'webp' })).toBeNull()
    expect(await change(author, id)).toEqual({ ok: true })
    expect(await change(editor, id)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await getEditableImage(author, id, 'en', 'nl')).toMatchObject({
      ...{ credit: 'Ben', licence: 'CC-BY-4.0', focal: { x: 0.2, y: 0.8 }, partnerId },
      ...{ text: { alt: 'Een boot' }, languages: ['en', 'nl'] },
    })
    expect(await change(author, id, { version: 2, partnerId: null })).toEqual(missing)
  })

  it('is told in a further language by those alone who may change it', async () => {
    const id = await added(editor, { partnerId })
    const tell = (viewer: Viewer) =>
      inTransaction((tx) => translateImage(tx, viewer, { id, language: 'sv', alt: 'En båt', caption: '' }))
    expect(await tell(other)).toEqual(missing)
    expect(await tell(author)).toEqual({ ok: true })
  })

  it('is listed for those who may change it, by its words and by what is missing', async () => {
    const [first, second] = [await added(author, { partnerId }), await added(editor, { credit: '' })]
    const ids = async (viewer: Viewer, filters = {}) =>
      (await listEditableImages(viewer, 'en', filters)).rows.map(({ id }) => id)
    expect(await ids(editor)).toEqual([second, first])
    expect(await ids(author)).toEqual([first])
    expect(await ids(other)).toEqual([])
    expect(await ids(editor, { state: 'incomplete' })).toEqual([second])
    expect(await ids(editor, { q: 'ann' })).toEqual([first])
    expect(await ids(editor, { state: 'own' })).toEqual([second])
  })

  it('is removed when nothing shows it, a draft neither', async () => {
    const id = await added(author, { partnerId })
    const remove = (viewer: Viewer) => inTransaction((tx) => removeImage(tx, viewer, id))
    expect(await remove(other)).toEqual(missing)
    const { id: cityId } = await addCity({ name: 'Umea', imageId: id, status: 'draft' })
    expect(await remove(author)).toEqual({ ok: false, reason: 'in-use' })
    await db.city.update({ where: { id: cityId }, data: { imageId: null } })
    expect(await remove(author)).toEqual({ ok: true })
    expect([await db.image.count(), await db.storedFile.count()]).toEqual([0, 0])
  })

  it('stays while a story that nobody reads yet holds it', async () => {
    const id = await added(author, { partnerId })
    const article = await db.article.create({ data: { id: partnerId, slug: 'boats' } })
    const body = { type: 'doc', content: [{ type: 'image', attrs: { imageId: id, alt: 'A boat' } }] }
    await db.articleDraft.create({
      data: { articleId: article.id, language: 'en', title: 'Boats', body },
      select: { language: true },
    })
    expect(await inTransaction((tx) => removeImage(tx, author, id))).toEqual({ ok: false, reason: 'in-use' })
  })

  it('of a partner stays with it: whoever left it, or writes for it, takes it from nobody', async () => {
    const id = await added(author, { partnerId })
    const left = { ...author, authorOf: [] }
    expect(await change(left, id)).toEqual(missing)
    expect(await inTransaction((tx) => removeImage(tx, left, id))).toEqual(missing)
    expect((await listEditableImages(left, 'en', {})).total).toBe(0)
    expect(await change(author, id, { partnerId: null })).toEqual(missing)
    expect(await change(author, id, { partnerId })).toEqual({ ok: true })
    const nobodys = '00000000-0000-4000-8000-000000000000'
    expect(await change(editor, id, { version: 2, partnerId: nobodys })).toEqual(missing)
    expect(await change(editor, id, { version: 2, partnerId: null })).toEqual({ ok: true })
  })

  it('that a draft waits to be led by is not removed', async () => {
    const id = await added(editor)
    const { id: cityId } = await addCity({ name: 'Umea' })
    await addStory(cityId)
    const { articleId, language } = await db.articleTranslation.findFirstOrThrow()
    const body = { type: 'doc', version: 1, content: [] }
    const relations = { imageId: { from: null, to: id } }
    await db.articleDraft.create({
      data: { articleId, language, title: 'Heat', summary: '', body, relations },
    })
    expect(await inTransaction((tx) => removeImage(tx, editor, id))).toEqual({ ok: false, reason: 'in-use' })
    await db.articleDraft.deleteMany()
    expect(await inTransaction((tx) => removeImage(tx, editor, id))).toEqual({ ok: true })
  })
})
