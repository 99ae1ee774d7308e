import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import {
  countSearchable,
  hasPublishedRecord,
  listNearestRecords,
  searchPublished,
} from '@/lib/search/queries'
import { searchParameters, searchTypes } from '@/lib/search/schema'
import type { PublicationState } from '@/prisma/generated/enums'
import { addCity, addProject, state } from '../support/cities'
import { addFile, addLibraryDocument } from '../support/documents'
import { addEvent } from '../support/events'
import { addGroup, addInitiative } from '../support/groups'
import { addPerson } from '../support/people'
import { addArticle, addDeck, addTheme, titlesOf } from '../support/search'
import { addDemonstration, addFigure, addSolution } from '../support/solutions'

/** One record of every kind that can be found, all of them named after the same thing. */
async function addWorld(status: PublicationState, name: string) {
  const words = { ...state(status), title: name }
  const cityId = (await addCity({ name, status })).id
  await addArticle({ title: name, status })
  await addEvent(name, '2026-03-01', { state: state(status) })
  const solutionId = await addSolution(name, { status })
  const demonstrationId = await addDemonstration(solutionId, cityId, { words: status })
  await db.demonstrationTranslation.updateMany({ where: { demonstrationId }, data: { title: name } })
  await addFigure(name, {}, status)
  await addFile(await addLibraryDocument(name, { status }))
  const project = await addProject(name, status)
  await db.projectTranslation.updateMany({ where: { projectId: project.id }, data: { title: name } })
  const own = () => ({ id: newId(), slug: slugOf(name), sortKey: name })
  const named = { create: { ...state(status), name } }
  await db.partner.create({ data: { ...own(), country: 'SE', translations: named } })
  await addPerson(name, { status })
  const { id: groupId } = await addGroup(name, { status })
  await addInitiative(name, groupId, { status })
  await db.pairing.create({ data: { ...own(), translations: { create: words } } })
  await addTheme(name, status)
}

const slugOf = (name: string) => name.toLowerCase()
const types = async (q: string) => (await searchPublished('en', { q })).facets.types

describe('what can be found', () => {
  it('is every kind of public record, each once', async () => {
    await addWorld('published', 'Ammonia')
    expect(await types('ammonia')).toEqual(
      searchTypes.map((value) => expect.objectContaining({ value, count: 1 })),
    )
    expect(await types('amonia')).toEqual(
      searchTypes.map((value) => expect.objectContaining({ value, count: 1 })),
    )
    expect(await countSearchable()).toEqual(searchTypes.map((value) => ({ value, count: 1 })))
  })

  it.each(['draft', 'archived'] as const)('is nothing that is %s', async (status) => {
    await addWorld(status, 'Ammonia')
    expect(await titlesOf('ammonia')).toEqual([])
    expect(await titlesOf('amonia')).toEqual([])
    expect(await listNearestRecords('en', 'ammonia', 0.3)).toEqual([])
    expect(await countSearchable()).toEqual([])
  })

  it('is nothing in the trash', async () => {
    await addArticle({ title: 'Ammonia' }, { trashedAt: new Date(0) })
    await addCity({ name: 'Ammonia', trashedAt: new Date(0) })
    expect(await titlesOf('ammonia')).toEqual([])
  })

  it.each(['members', 'group', 'editors'] as const)(
    'is no document for %s, neither its title nor its text',
    async (visibility) => {
      const group = await addGroup('Heat group')
      await addDeck('Ammonia', 'A compressor', { visibility, groupId: group.id })
      expect(await titlesOf('ammonia')).toEqual([])
      expect(await titlesOf('compressor')).toEqual([])
      expect(await listNearestRecords('en', 'ammonia', 0.3)).toEqual([])
      expect(await hasPublishedRecord('library', 'ammonia')).toBe(false)
    },
  )

  it('is no version of a file but the current one', async () => {
    await addDeck('Slides', 'What it said at last')
    const { currentVersionId, id: documentId } = await db.document.findFirstOrThrow()
    const [id, fileId] = [newId(), newId()]
    const file = {
      id: fileId,
      key: fileId,
      hash: 'a'.repeat(64),
      size: 1,
      mediaType: 'application/pdf',
      originalName: 'x',
    }
    await db.storedFile.create({ data: file })
    await db.documentVersion.create({
      data: { id, documentId, number: 2, fileId, language: 'en', text: 'A secret first' },
    })
    expect(currentVersionId).not.toBe(id)
    expect(await titlesOf('secret')).toEqual([])
  })

  it('is no text of a language that is not published', async () => {
    await addArticle([{ title: 'Public' }, { title: 'Geheim', language: 'nl', status: 'draft' }])
    expect(await titlesOf('geheim', {}, 'nl')).toEqual([])
    expect(await titlesOf('public', {}, 'nl')).toEqual(['Public'])
  })
})

describe('what stands on the page of another record', () => {
  beforeEach(() => addWorld('published', 'Ammonia'))

  const pathOf = async (wanted: string) => {
    const { rows } = await searchPublished('en', { q: 'ammonia' })
    return rows.find(({ type }) => type === wanted)?.path
  }

  it('leads there', async () => {
    expect(await pathOf('demonstrations')).toMatch(/^\/solutions\/ammonia#/)
    expect(await pathOf('initiatives')).toBe('/groups/ammonia#initiative-ammonia')
    expect(await pathOf('figures')).toBe('/impact?figure=ammonia#ammonia')
    expect(await pathOf('documents')).toBe('/library/ammonia')
  })

  it('is not found when that is not public', async () => {
    await db.solutionTranslation.updateMany({ data: { status: 'draft' } })
    await db.groupTranslation.updateMany({ data: { status: 'draft' } })
    expect(await pathOf('demonstrations')).toBeUndefined()
    expect(await pathOf('initiatives')).toBeUndefined()
    await db.figure.updateMany({ data: { scope: 'city', cityId: (await db.city.findFirstOrThrow()).id } })
    expect(await pathOf('figures')).toBeDefined()
    await db.cityTranslation.updateMany({ data: { status: 'draft' } })
    expect(await pathOf('figures')).toBeUndefined()
  })

  it('gives a short mention of a pairing the names of its members', async () => {
    await db.pairingTranslation.updateMany({ data: { title: '', text: 'Umea Brno ammonia' } })
    const pairing = await db.pairing.findFirstOrThrow()
    for (const name of ['Umea', 'Brno']) {
      const { id } = await addCity({ name })
      await db.pairingMember.create({ data: { pairingId: pairing.id, cityId: id } })
    }
    const { rows } = await searchPublished('en', { q: 'ammonia', type: 'pairings' })
    expect(rows.map(({ title }) => title)).toEqual([expect.stringMatching(/^(Umea and Brno|Brno and Umea)$/)])
  })
})

describe('whether a record is there', () => {
  it.each([
    'news',
    'events',
    'cities',
    'solutions',
    'library',
    'projects',
    'partners',
    'people',
    'groups',
    'pairings',
    'themes',
  ])('is known of %s', async (section) => {
    await addWorld('draft', 'Ammonia')
    const [article] = await db.article.findMany({ select: { slug: true } })
    const slug = section === 'news' ? (article?.slug ?? '') : 'ammonia'
    expect(await hasPublishedRecord(section, slug)).toBe(false)
  })
})

describe('whatever is typed', () => {
  const typed = [
    '"',
    "'; DROP TABLE articles; --",
    '%',
    '_',
    '\\',
    '*',
    '-',
    '- -',
    '-ammonia',
    '""',
    '" "',
    'a'.repeat(5000),
    'or',
    'and or not',
    'the',
    ':*',
    '&|!()<->',
    '<b>x</b>',
    '\u0000',
    'x\u0000y',
    '\uD800',
    '😀',
    '日本',
    'ammonia -',
    '((((',
    'heat & ! | (',
    '\uE000\uE001',
    Array.from({ length: 60 }, (_, n) => `w${n}`).join(' '),
    '"unfinished phrase',
    'İstanbul ıI',
    '${q}',
    '$1 $2',
    '{0}',
  ]

  it.each(typed)('%j is answered', async (text) => {
    await addArticle({
      title: 'Ammonia',
      text: '-ammonia "quotes" & (brackets) <b>x</b> 100 % İstanbul \uE000',
    })
    const q = searchParameters.q.safeParse(text)
    if (!q.success) return
    expect(q.data.length).toBeLessThanOrEqual(200)
    await expect(searchPublished('en', { q: q.data })).resolves.toMatchObject({ page: 1 })
    await expect(listNearestRecords('en', q.data, 0.3)).resolves.toBeInstanceOf(Array)
  })

  it('is cleaned before it is looked up', () => {
    const clean = (text: string) => searchParameters.q.safeParse(text).data
    expect(clean('  heat\t\n pump \u0000')).toBe('heat pump')
    expect(clean('Umea\u030A')).toBe('Umeå')
    expect(clean('Klima\u00ADschutz')).toBe('Klimaschutz')
    expect(clean(' \u0000 ')).toBeUndefined()
    expect(clean(`${'a'.repeat(199)}😀`)).toBe('a'.repeat(199))
  })
})
