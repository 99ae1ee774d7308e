import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { db } from '@/lib/db'
import { getPublicFile } from '@/lib/documents/files/queries'
import { getPublishedDocument } from '@/lib/documents/record/queries'
import { listMovedAddresses } from '@/lib/redirects/queries'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichText } from '@/lib/richtext/nodes'
import { searchPublished } from '@/lib/search/queries'
import { addCity, addProject, addStory, state } from '../support/cities'
import { addFile, addLibraryDocument, addMaker } from '../support/documents'
import { addEvent } from '../support/events'
import { addPartner } from '../support/partners'
import { addPerson } from '../support/people'
import { addSolution } from '../support/solutions'
import { addThemeRow } from '../support/themes'

describe('a document', () => {
  let deck: string

  beforeEach(async () => {
    deck = await addLibraryDocument('Deck', { kind: 'slides', licence: 'CC-BY-4.0' })
  })

  const read = () => getPublishedDocument('en', 'deck')

  it('shows its pages with their pictures and their text', async () => {
    await addFile(deck, { pages: ['One pipe', 'Three owners'] })
    expect((await read())?.pages).toEqual([
      {
        number: 1,
        text: 'One pipe',
        picture: { src: `/files/${deck}/1/pages/1.webp`, width: 1280, height: 720 },
      },
      expect.objectContaining({ number: 2, text: 'Three owners' }),
    ])
  })

  it('keeps its address when its file is replaced, and the older file under its number', async () => {
    await addFile(deck, { pages: ['Old'] })
    await addFile(deck, { pages: ['New'] })
    const record = await read()
    expect(record?.file?.href).toBe(`/files/${deck}/deck%202.pdf`)
    expect(record?.pages).toMatchObject([{ text: 'New' }])
    expect(record?.olderVersions).toMatchObject([{ number: 1, href: `/files/${deck}/1/deck%201.pdf` }])
  })

  it('without a file is not public, whatever names it', async () => {
    const { id: cityId } = await addCity({ name: 'Umea' })
    await addStory(cityId)
    const story = await db.article.findFirstOrThrow({ select: { id: true, slug: true } })
    await db.articleDocument.create({ data: { articleId: story.id, documentId: deck } })
    await db.redirect.create({
      data: { id: newId(), path: '/uploads/deck.pdf', kind: 'document', recordId: deck },
    })
    const text = {
      type: 'doc',
      schemaVersion: 1,
      content: [{ type: 'document', attrs: { documentId: deck } }],
    }
    const offered = async () => ({
      page: await read(),
      story: (await getPublishedArticle('en', story.slug))?.documents.map(({ slug }) => slug),
      text: Object.keys((await loadPublicLinks(text as RichText, 'en')).documents ?? {}),
      found: (await searchPublished('en', { q: 'deck' })).rows.map(({ path }) => path),
      moved: await listMovedAddresses(),
    })
    expect(await offered()).toEqual({ page: null, story: [], text: [], found: [], moved: [] })
    await addFile(deck)
    expect(await offered()).toEqual({
      page: expect.objectContaining({ slug: 'deck' }) as unknown,
      story: ['deck'],
      text: [deck],
      found: ['/library/deck'],
      moved: [{ from: '/uploads/deck.pdf', to: '/library/deck' }],
    })
  })

  it('names those who made it with where they are from, and nobody who is not public', async () => {
    await addFile(deck)
    const partner = await addPartner('Utility')
    await addMaker(deck, (await addPerson('Ann Example', { partnerId: partner.id })).id)
    await addMaker(deck, (await addPerson('Cy Author', { organisation: 'University' })).id, 'author')
    await addMaker(deck, (await addPerson('Bo Hidden', { status: 'draft' })).id)
    await addMaker(deck, (await addPerson('Di Trashed', { trashedAt: new Date(0) })).id)
    expect((await read())?.people).toMatchObject([
      { role: 'speaker', slug: 'ann-example', affiliation: 'Utility' },
      { role: 'author', slug: 'cy-author', affiliation: 'University' },
    ])
  })

  it('leads to what it is about, and to no draft of it', async () => {
    await addFile(deck)
    const { id: projectId } = await addProject('HIDDEN', 'draft')
    const cities = [await addCity({ name: 'Umea' }), await addCity({ name: 'Secret', status: 'draft' })]
    await db.documentCity.createMany({ data: cities.map(({ id }) => ({ documentId: deck, cityId: id })) })
    const themeId = await addThemeRow({ name: 'Heat' })
    const solutionId = await addSolution('Exchange')
    await db.document.update({
      where: { id: deck },
      data: { projectId, themes: { create: { themeId } }, solutions: { create: { solutionId } } },
    })
    expect(await read()).toMatchObject({
      project: null,
      cities: [{ slug: 'umea' }],
      themes: [{ slug: 'heat' }],
      solutions: [{ slug: 'exchange' }],
    })
  })

  it('says at which events and in which session it was shown, newest first', async () => {
    await addFile(deck)
    const tour = await addEvent('Tour', '2026-06-01')
    const meeting = await addEvent('Meeting', '2026-09-01')
    const hidden = await addEvent('Hidden', '2026-10-01', { state: state('draft') })
    for (const { id } of [tour, meeting, hidden])
      await db.eventDocument.create({ data: { eventId: id, documentId: deck } })
    const session = await db.eventSession.create({
      data: {
        ...{ id: newId(), eventId: tour.id },
        translations: { create: { language: 'en', title: 'Three decks' } },
      },
    })
    await db.contribution.create({
      data: {
        ...{ id: newId(), eventId: tour.id, sessionId: session.id },
        documents: { create: { documentId: deck } },
      },
    })
    expect((await read())?.presentations).toEqual([
      {
        event: { slug: 'meeting', title: 'Meeting', language: 'en' },
        session: null,
        date: { date: '2026-09-01', precision: 'day' },
      },
      expect.objectContaining({
        event: expect.objectContaining({ slug: 'tour' }) as unknown,
        session: { title: 'Three decks', language: 'en' },
      }),
    ])
  })

  it('names the stories that show it and the figures that were taken from it', async () => {
    await addFile(deck)
    const { id: cityId } = await addCity({ name: 'Umea' })
    await addStory(cityId)
    await addStory(cityId, 'draft')
    for (const { id } of await db.article.findMany())
      await db.articleDocument.create({ data: { articleId: id, documentId: deck } })
    const indicator = await db.indicator.create({ data: { id: newId(), slug: 'i', sortKey: 'i' } })
    await db.figure.create({
      data: {
        ...{
          id: newId(),
          slug: 'saved',
          indicatorId: indicator.id,
          value: 20,
          qualifier: 'about',
          unit: '%',
        },
        sourceDocumentId: deck,
        translations: { create: { ...state(), title: 'less energy' } },
      },
    })
    const record = await read()
    expect(record?.articles).toHaveLength(1)
    expect(record?.figures).toEqual([
      { slug: 'saved', title: 'less energy', language: 'en', value: 20, qualifier: 'about', unit: '%' },
    ])
  })
})

describe('the picture of a page', () => {
  const pictureOf = async (about: Parameters<typeof addLibraryDocument>[1]) => {
    const id = await addLibraryDocument('Deck', about)
    await addFile(id, { pages: ['One'] })
    return {
      id,
      picture: await getPublicFile({ id, version: 1, page: 1 }),
      file: await getPublicFile({ id, version: 1 }),
    }
  }

  it('is given out where the file is', async () => {
    const { id, picture, file } = await pictureOf({})
    expect(picture).toMatchObject({ mediaType: 'image/webp' })
    expect(file).toMatchObject({ mediaType: 'application/pdf' })
    expect(await getPublicFile({ id, version: 1, page: 2 })).toBeNull()
    expect(await getPublicFile({ id, version: 2, page: 1 })).toBeNull()
  })

  it.each([
    ['members', { visibility: 'members' }],
    ['editors', { visibility: 'editors' }],
    ['nobody yet', { status: 'draft' }],
    ['the trash', { trashedAt: new Date(0) }],
  ] as const)('of a document for %s is refused like its file', async (_, about) => {
    expect(await pictureOf(about)).toMatchObject({ picture: null, file: null })
  })
})
