import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { listFindingsFor, listKnownFor } from '@/lib/search/desk/queries'
import { deskSearchSchema } from '@/lib/search/desk/schema'
import { addAccount } from '../support/accounts'
import { addCity, state } from '../support/cities'
import { addFile, addLibraryDocument } from '../support/documents'
import { addPartner } from '../support/partners'
import { addPerson } from '../support/people'
import { addArticle } from '../support/search'

async function titles(viewer: Viewer, q: string | null, kinds?: string) {
  const asked = deskSearchSchema.parse({ ...(q !== null && { q }), ...(kinds && { kinds }), language: 'en' })
  return (await listFindingsFor(viewer, asked)).map(({ title, draft }) =>
    draft ? `${title} (draft)` : title,
  )
}

async function draftOf(partnerId: string | null, title: string) {
  const translations = { create: { ...state('draft'), publishedAt: null, title } }
  const id = newId()
  await db.article.create({ data: { id, slug: id, partnerId, translations }, select: { id: true } })
  return id
}

async function addImage(
  alt: string,
  about: { partnerId?: string; createdById?: string; credit?: string } = {},
) {
  const [id, fileId] = [newId(), newId()]
  const file = {
    id: fileId,
    key: fileId,
    hash: 'a'.repeat(64),
    size: 1000,
    mediaType: 'image/jpeg',
    originalName: 'a.jpg',
  }
  await db.storedFile.create({ data: file, select: { id: true } })
  await db.image.create({
    data: {
      id,
      fileId,
      width: 1200,
      height: 800,
      ...about,
      translations: { create: { language: 'en', alt } },
    },
    select: { id: true },
  })
  return id
}

describe('an editor finds', () => {
  test('everything by its name, drafts marked as such', async () => {
    const { viewer } = await addAccount({ role: 'editor' })
    await addArticle({ title: 'Heat from the quay', status: 'published' })
    await draftOf(null, 'Heat for six landlords')
    await addCity({ name: 'Umeå', slug: 'umea' })
    expect((await titles(viewer, 'heat')).sort()).toEqual([
      'Heat for six landlords (draft)',
      'Heat from the quay',
    ])
    expect(await titles(viewer, 'umea')).toEqual(['Umeå'])
    expect(await titles(viewer, 'landlods')).toEqual(['Heat for six landlords (draft)'])
    expect(await titles(viewer, '100%_')).toEqual([])
  })

  test('only the kinds that were asked for, and the newest where nothing was typed', async () => {
    const { viewer } = await addAccount({ role: 'editor' })
    await addArticle({ title: 'Gdańsk looks back', status: 'published' })
    await addCity({ name: 'Gdańsk', slug: 'gdansk' })
    expect(await titles(viewer, 'gdansk', 'city')).toEqual(['Gdańsk'])
    expect(await titles(viewer, null, 'article,person')).toEqual(['Gdańsk looks back'])
  })

  test('first what is called just so', async () => {
    const { viewer } = await addAccount({ role: 'editor' })
    await addCity({ name: 'Umeå', slug: 'umea' })
    await addPartner('City of Umeå', { slug: 'city-of-umea' })
    await addArticle({ title: 'From Umeå to Kamakura', status: 'published' })
    expect(await titles(viewer, 'umea')).toEqual(['Umeå', 'City of Umeå', 'From Umeå to Kamakura'])
  })

  test('nothing that was thrown away', async () => {
    const { viewer } = await addAccount({ role: 'editor' })
    const id = await draftOf(null, 'Heat')
    await db.article.update({ where: { id }, data: { trashedAt: new Date() } })
    expect(await titles(viewer, 'heat')).toEqual([])
    expect(await listKnownFor(viewer, [{ kind: 'article', id }], 'en')).toEqual([])
  })

  test('no more than twenty', async () => {
    const { viewer } = await addAccount({ role: 'editor' })
    for (let number = 0; number < 25; number += 1) await draftOf(null, `Heat ${number}`)
    expect(await titles(viewer, 'heat')).toHaveLength(20)
  })

  test('images by their words and their credit', async () => {
    const { viewer } = await addAccount({ role: 'editor' })
    const id = await addImage('A pump in the harbour', { credit: 'Jane Łoś' })
    const file = {
      id: newId(),
      key: newId(),
      hash: 'a'.repeat(64),
      size: 1,
      mediaType: 'image/webp',
      originalName: '',
    }
    await db.imageVariant.create({
      data: { image: { connect: { id } }, width: 640, format: 'webp', file: { create: file } },
    })
    expect(await titles(viewer, 'pump harbour', 'image')).toEqual(['A pump in the harbour'])
    expect(await titles(viewer, 'los', 'image')).toEqual(['A pump in the harbour'])
    const [found] = await listKnownFor(viewer, [{ kind: 'image', id }], 'en')
    expect(found).toMatchObject({
      thumbnail: `/files/${id}/640.webp`,
      alt: 'A pump in the harbour',
      credit: 'Jane Łoś',
    })
  })
})

describe('an author finds', () => {
  test('what is published and the drafts of their own partner, never those of another', async () => {
    const [own, other] = [await addPartner('Own'), await addPartner('Other')]
    const { viewer } = await addAccount({ authorOf: [own.id] })
    await addArticle({ title: 'Heat published', status: 'published' })
    await draftOf(own.id, 'Heat of ours')
    const theirs = await draftOf(other.id, 'Heat of theirs')
    await draftOf(null, 'Heat of the editors')
    expect((await titles(viewer, 'heat')).sort()).toEqual(['Heat of ours (draft)', 'Heat published'])
    expect(await listKnownFor(viewer, [{ kind: 'article', id: theirs }], 'en')).toEqual([])
  })

  test('documents that everybody may see, not those of members', async () => {
    const own = await addPartner('Own')
    const { viewer } = await addAccount({ authorOf: [own.id] })
    await addFile(await addLibraryDocument('Slides on heat'))
    await addFile(await addLibraryDocument('Minutes on heat', { visibility: 'members' }))
    expect(await titles(viewer, 'heat', 'document')).toEqual(['Slides on heat'])
  })

  test('their own images and those of their partners', async () => {
    const [own, other] = [await addPartner('Own'), await addPartner('Other')]
    const { viewer, id } = await addAccount({ authorOf: [own.id] })
    await addImage('Heat one', { partnerId: own.id })
    await addImage('Heat two', { createdById: id })
    await addImage('Heat three', { partnerId: other.id })
    await addImage('Heat four')
    expect(await titles(viewer, 'heat', 'image')).toEqual(['Heat two', 'Heat one'])
  })
})

test('a record is called what it is called in the language of the text', async () => {
  const { viewer } = await addAccount({ role: 'editor' })
  const { id } = await addPerson('Anna Lind', { role: 'Engineer' })
  await db.personTranslation.create({
    data: { personId: id, ...state('published', 'sv'), name: 'Anna Lindh' },
  })
  const known = [{ kind: 'person' as const, id }]
  expect((await listKnownFor(viewer, known, 'sv')).map(({ title }) => title)).toEqual(['Anna Lindh'])
  expect((await listKnownFor(viewer, known, 'fr')).map(({ title }) => title)).toEqual(['Anna Lind'])
})

describe('the door takes', () => {
  test.each([
    [{ language: 'en' }, true],
    [{ language: 'en', kinds: 'article,city', q: 'heat' }, true],
    [{ language: 'en', known: `city:${newId()},document:${newId()}` }, true],
    [{ language: 'en', kinds: 'account' }, false],
    [{ language: 'en', known: 'city:1' }, false],
    [{ language: "'" }, false],
    [{ q: 'heat' }, false],
    [{ language: 'en', order: 'title' }, false],
  ])('%o: %s', (asked, taken) => {
    expect(deskSearchSchema.safeParse(asked).success).toBe(taken)
  })
})
