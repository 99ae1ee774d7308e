import { beforeEach, describe, expect, it, test } from 'vitest'
import { db } from '@/lib/db'
import { listDocumentFacets } from '@/lib/documents/facets/queries'
import { listPublishedDocuments } from '@/lib/documents/queries'
import { addCity, addProject } from '../support/cities'
import { addFile, addLibraryDocument, addMaker } from '../support/documents'
import { addPerson } from '../support/people'
import { countQueries } from '../support/queries'
import { addThemeRow } from '../support/themes'

const day = (text: string) => new Date(`${text}T00:00Z`)

describe('the library', () => {
  let umea: string, heat: string

  beforeEach(async () => {
    umea = (await addCity({ name: 'Umea' })).id
    heat = await addThemeRow({ name: 'Heat' })
    const { id: projectId } = await addProject('RUGGEDISED')
    const deck = await addLibraryDocument('Deck', {
      ...{ kind: 'slides', issuedOn: day('2026-03-01'), projectId },
    })
    await addFile(deck, { pages: ['One', 'Two'] })
    await db.documentCity.create({ data: { documentId: deck, cityId: umea } })
    await db.documentTheme.create({ data: { documentId: deck, themeId: heat } })
    await addMaker(deck, (await addPerson('Ann Example')).id)
    await addMaker(deck, (await addPerson('Bo Hidden', { status: 'draft' })).id)
    const report = await addLibraryDocument('Relazione', {
      ...{ kind: 'report', issuedOn: day('2025-05-01'), language: 'it' },
    })
    await addFile(report, { language: 'it' })
    await db.documentTheme.create({ data: { documentId: report, themeId: heat } })
  })

  const slugs = async (filters: Parameters<typeof listPublishedDocuments>[1] = {}) =>
    (await listPublishedDocuments('en', filters)).rows.map(({ slug }) => slug)

  it('shows what everybody may see and has a file, newest first', async () => {
    await addLibraryDocument('Missing')
    await addFile(await addLibraryDocument('For members', { visibility: 'members' }))
    await addFile(await addLibraryDocument('For editors', { visibility: 'editors' }))
    await addFile(await addLibraryDocument('In the trash', { trashedAt: new Date(0) }))
    await addFile(await addLibraryDocument('A draft', { status: 'draft' }))
    await addFile(await addLibraryDocument('Undated'))
    expect(await slugs()).toEqual(['deck', 'relazione', 'undated'])
  })

  it('says by whom a document is and what opening it means', async () => {
    const [row] = (await listPublishedDocuments('en', { kind: 'slides' })).rows
    expect(row).toMatchObject({
      speakers: [{ slug: 'ann-example', name: 'Ann Example' }],
      issuedOn: { date: '2026-03-01', precision: 'day' },
      file: { mediaType: 'application/pdf', bytes: 2_100_000, language: 'en', pages: 2 },
    })
  })

  it('shows a title in another language where there is none in the reader’s', async () => {
    const { rows } = await listPublishedDocuments('en', { kind: 'report' })
    expect(rows).toMatchObject([{ title: 'Relazione', language: 'it' }])
  })

  it.each([
    [{ kind: 'slides' }, ['deck']],
    [{ theme: 'heat' }, ['deck', 'relazione']],
    [{ city: 'umea' }, ['deck']],
    [{ project: 'ruggedised' }, ['deck']],
    [{ language: 'it' }, ['relazione']],
    [{ year: 2025 }, ['relazione']],
    [{ theme: 'heat', language: 'en' }, ['deck']],
    [{ city: 'nowhere' }, []],
  ])('is narrowed by %j', async (filters, expected) => {
    expect(await slugs(filters)).toEqual(expected)
  })

  it('counts what each filter would leave', async () => {
    expect(await listDocumentFacets('en', {})).toMatchObject({
      kinds: [
        { value: 'slides', count: 1 },
        { value: 'report', count: 1 },
      ],
      themes: [{ slug: 'heat', count: 2 }],
      cities: [{ slug: 'umea', count: 1 }],
      projects: [{ value: 'ruggedised', label: 'RUGGEDISED', count: 1 }],
      languages: [
        { value: 'en', count: 1 },
        { value: 'it', count: 1 },
      ],
      years: [
        { value: 2026, count: 1 },
        { value: 2025, count: 1 },
      ],
    })
    // Narrowed by one filter the others count within it, and that one goes on offering its alternatives.
    const facets = await listDocumentFacets('en', { language: 'it', city: 'umea' })
    expect(facets.languages).toEqual([{ value: 'en', count: 1 }])
    expect(facets.cities).toMatchObject([{ slug: 'umea', count: 0 }])
  })

  it('comes in pages', async () => {
    for (let number = 1; number <= 19; number++) await addFile(await addLibraryDocument(`More ${number}`))
    expect(await listPublishedDocuments('en', { page: 2 })).toMatchObject({ total: 21, page: 2, pages: 2 })
    expect(await slugs({ page: 2 })).toHaveLength(1)
  })
})

test('the library asks as often for many documents as for few', async () => {
  const asked = async () => [
    await countQueries(() => listPublishedDocuments('en', { year: 2026 })),
    await countQueries(() => listDocumentFacets('en', { year: 2026 })),
  ]
  const add = async (from: number, to: number) => {
    for (let number = from; number <= to; number++) {
      const id = await addLibraryDocument(`Deck ${number}`, { issuedOn: day('2026-03-01') })
      await addFile(id, { pages: ['One'] })
      await addMaker(id, (await addPerson(`Speaker ${number}`)).id)
    }
  }
  await add(1, 2)
  const few = await asked()
  await add(3, 12)
  expect(await asked()).toEqual(few)
  expect(Math.max(...few)).toBeLessThanOrEqual(12)
})
