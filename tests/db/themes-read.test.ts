import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listMentionsOfTheme } from '@/lib/themes/mentions/queries'
import { listPublishedThemes } from '@/lib/themes/queries'
import { getPublishedTheme } from '@/lib/themes/record/queries'
import {
  listDemonstrationsOfTheme,
  listEventsOfTheme,
  listPairingsOfTheme,
  listSolutionsOfTheme,
  listStoriesOfTheme,
} from '@/lib/themes/related/queries'
import type { PublicationState } from '@/prisma/generated/enums'
import { addCity, addProject, addStory, state } from '../support/cities'
import { addFile } from '../support/documents'
import { addDocument, addEvent, addGroup } from '../support/events'
import { addDemonstrationRow } from '../support/figures'
import { countQueries } from '../support/queries'
import { addThemeRow } from '../support/themes'

async function pairing(slug: string, themes: string[], status?: PublicationState) {
  const translations = { create: { ...state(status), title: slug } }
  const data = { id: newId(), slug, sortKey: slug, translations }
  return db.pairing.create({ data: { ...data, themes: { create: themes.map((themeId) => ({ themeId })) } } })
}

const names = async () => (await listPublishedThemes('en', {})).rows.map(({ name }) => name)

describe('themes', () => {
  let water: string, heat: string

  beforeEach(async () => {
    water = await addThemeRow({ name: 'Water', position: 2, sdgs: ['sdg-6'] })
    heat = await addThemeRow({ name: 'Heat', position: 1 })
    await addThemeRow({ name: 'Draft', status: 'draft' })
    await addThemeRow({ name: 'Gone', trashedAt: new Date(0) })
  })

  it('are listed in their order when they are published', async () => {
    expect(await names()).toEqual(['Heat', 'Water'])
    expect((await listPublishedThemes('en', { page: 2 })).rows).toEqual([])
  })

  it('count what the public sees on them, and a record with two themes under both', async () => {
    await pairing('both', [water, heat])
    await pairing('one', [water])
    await pairing('hidden', [water], 'draft')
    const { solutionId, demonstrationId } = await addDemonstrationRow('Pump', {
      city: (await addCity({ name: 'Umea' })).id,
    })
    await db.solutionTheme.create({ data: { solutionId, themeId: heat } })
    await db.demonstrationTheme.create({ data: { demonstrationId, themeId: heat } })
    const { rows } = await listPublishedThemes('en', {})
    expect(rows.map(({ counts }) => counts)).toEqual([
      { pairings: 1, solutions: 1, demonstrations: 1, articles: 0 },
      { pairings: 2, solutions: 0, demonstrations: 0, articles: 0 },
    ])
    expect((await getPublishedTheme('en', 'water'))?.counts.pairings).toBe(2)
  })

  it('send the same known number of queries however many there are', async () => {
    const before = await countQueries(() => listPublishedThemes('en', {}))
    for (let i = 0; i < 15; i++) await addThemeRow({ name: `More ${i}` })
    expect(await countQueries(() => listPublishedThemes('en', {}))).toBe(before)
  })

  it('have parts, and know what they are a part of', async () => {
    await addThemeRow({ name: 'Rain', parentId: water })
    await addThemeRow({ name: 'Snow', parentId: water, status: 'draft' })
    expect(await getPublishedTheme('en', 'water')).toMatchObject({ parts: [{ name: 'Rain' }], parent: null })
    expect(await getPublishedTheme('en', 'rain')).toMatchObject({ parent: { name: 'Water' } })
    await db.theme.update({ where: { id: water }, data: { trashedAt: new Date(0) } })
    expect(await getPublishedTheme('en', 'rain')).toMatchObject({ parent: null })
  })

  it('have no page while they are drafts, and say in which language they are read', async () => {
    expect(await getPublishedTheme('en', 'draft')).toBeNull()
    expect(await getPublishedTheme('en', 'gone')).toBeNull()
    await addThemeRow({ name: 'Vatten', language: 'sv' })
    expect(await getPublishedTheme('en', 'vatten')).toMatchObject({ name: 'Vatten', language: 'sv' })
  })

  it('are shown by a pairing that the public may see, which is not mentioned again', async () => {
    const { id } = await pairing('first', [water])
    await pairing('second', [water])
    await db.theme.update({ where: { id: water }, data: { featuredPairingId: id } })
    expect(await getPublishedTheme('en', 'water')).toMatchObject({ featured: { slug: 'first' } })
    expect(await listPairingsOfTheme('en', 'water', 'first')).toMatchObject([{ slug: 'second' }])
    await db.pairing.update({ where: { id }, data: { trashedAt: new Date(0) } })
    expect(await getPublishedTheme('en', 'water')).toMatchObject({ featured: null })
  })

  it('show everything that is on them and public', async () => {
    const on = { themeId: heat }
    const city = await addCity({ name: 'Umea' })
    await db.cityTheme.create({ data: { cityId: city.id, ...on } })
    await db.cityTheme.create({
      data: { cityId: (await addCity({ name: 'Oslo', status: 'draft' })).id, ...on },
    })
    const { solutionId, demonstrationId } = await addDemonstrationRow('Pump', { city: city.id })
    await db.solutionTheme.create({ data: { solutionId, ...on } })
    await db.demonstrationTheme.create({ data: { demonstrationId, ...on } })
    await db.groupTheme.create({ data: { groupId: (await addGroup('Heat group')).id, ...on } })
    await db.projectTheme.create({ data: { projectId: (await addProject('NORTH')).id, ...on } })
    for (const [title, visibility] of [
      ['Deck', 'public'],
      ['Secret', 'members'],
    ] as const) {
      const { id: documentId } = await addDocument(title, { visibility })
      await addFile(documentId)
      await db.documentTheme.create({ data: { documentId, ...on } })
    }
    for (const [title, day] of [
      ['Ahead', '2026-05-01'],
      ['Before', '2026-01-01'],
    ] as const)
      await db.eventTheme.create({ data: { eventId: (await addEvent(title, day)).id, ...on } })
    expect(await listMentionsOfTheme('en', 'heat')).toMatchObject({
      cities: [{ name: 'Umea' }],
      groups: [{ name: 'Heat group' }],
      projects: [{ acronym: 'NORTH' }],
      documents: [{ title: 'Deck' }],
    })
    expect(await listSolutionsOfTheme('en', 'heat')).toMatchObject([{ name: 'Pump' }])
    expect(await listDemonstrationsOfTheme('en', 'heat')).toMatchObject([{ city: { name: 'Umea' } }])
    const events = await listEventsOfTheme('en', 'heat', new Date('2026-03-01'))
    expect(events.map(({ title, past }) => [title, past])).toEqual([
      ['Ahead', false],
      ['Before', true],
    ])
    expect(await listSolutionsOfTheme('en', 'water')).toEqual([])
  })

  it('tell case studies from other stories', async () => {
    const city = await addCity({ name: 'Umea' })
    await addStory(city.id)
    await addStory(city.id)
    const [first, second] = await db.article.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
    for (const { id } of [first, second].flatMap((story) => story ?? []))
      await db.articleTheme.create({ data: { articleId: id, themeId: heat } })
    await db.article.update({ where: { id: first?.id }, data: { kind: 'case_study' } })
    const { caseStudies, stories } = await listStoriesOfTheme('en', 'heat')
    expect([caseStudies.map(({ kind }) => kind), stories.map(({ kind }) => kind)]).toEqual([
      ['case_study'],
      ['news'],
    ])
  })
})
