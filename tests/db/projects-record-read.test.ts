import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import {
  listEventsOfProject,
  listPairingsOfProject,
  listSolutionsOfProject,
} from '@/lib/projects/mentions/queries'
import { listDocumentsOfProject } from '@/lib/projects/documents/queries'
import { listCitiesOfProject, listPartnersOfProject } from '@/lib/projects/parts/queries'
import { getPublishedProject } from '@/lib/projects/record/queries'
import { newReading, whileReading } from '@/lib/server/reading'
import { addCity, addPart, state } from '../support/cities'
import { addDocument, addEvent, addGroup } from '../support/events'
import { addMember, addPartner } from '../support/partners'
import { addProject } from '../support/projects'
import { addSolution, addTheme } from '../support/solutions'

const now = new Date('2022-03-01T10:00:00Z')

describe('the page of a project', () => {
  it('is not there while it is a draft or trashed', async () => {
    await addProject('DRAFT', { status: 'draft' })
    await addProject('GONE', { trashedAt: new Date(0) })
    expect(await getPublishedProject('en', 'draft')).toBeNull()
    expect(await getPublishedProject('en', 'gone')).toBeNull()
  })

  it('is right until the project begins or has ended', async () => {
    await addProject('NORTH', { startsOn: new Date('2016-11-01'), endsOn: new Date('2022-10-31') })
    const reading = newReading(null)
    const project = await whileReading(reading, () => getPublishedProject('en', 'north', now))
    expect(project).toMatchObject({ state: 'ongoing', endsOn: { date: '2022-10-31' } })
    expect(new Date(reading.until).toISOString()).toBe('2022-11-01T00:00:00.000Z')
  })

  it('says in the reader’s language what the grant asks for, else in another', async () => {
    const { id: projectId } = await addProject('NORTH')
    const said = (language: string, fundingStatement: string, coFunderStatement = '') => ({
      ...state('published', language),
      ...{ title: 'North', fundingStatement, coFunderStatement, disclaimer: `(${language})` },
    })
    const where = { projectId_language: { projectId, language: 'en' } }
    await db.projectTranslation.update({ where, data: said('en', 'Funded by the Union.', 'And by us.') })
    await db.projectTranslation.create({ data: { projectId, ...said('sv', 'Finansieras av unionen.') } })
    await db.projectTranslation.create({ data: { projectId, ...said('nl', '') } })
    const statements = async (language: string) => (await getPublishedProject(language, 'north'))?.statements
    expect(await statements('sv')).toEqual({ language: 'sv', texts: ['Finansieras av unionen. (sv)'] })
    expect(await statements('nl')).toEqual({
      language: 'en',
      texts: ['Funded by the Union. (en)', 'And by us.'],
    })
  })

  it('tells how its dates moved, and names the story only where it can be read', async () => {
    const { id: projectId } = await addProject('NORTH', { endsOn: new Date('2022-10-31') })
    const articleId = newId()
    await db.article.create({ data: { id: articleId, slug: 'extra-year' } })
    const version = { id: newId(), articleId, language: 'en', number: 1, title: 'An extra year', body: {} }
    await db.articleVersion.create({ data: version })
    const words = { articleId, title: 'An extra year', liveVersionId: version.id, ...state('draft') }
    await db.articleTranslation.create({ data: words })
    const date = (at: string, precision: 'day' | 'month', about = {}) =>
      db.projectDate.create({
        data: { id: newId(), projectId, event: 'end', date: new Date(at), precision, ...about },
      })
    await date('2021-11-01', 'month')
    await date('2022-10-31', 'day', { reason: 'Late.', announcedOn: new Date('2021-11-03'), articleId })
    const shown = async () => (await getPublishedProject('en', 'north'))?.dates
    expect(await shown()).toMatchObject([
      { event: 'end', date: { date: '2021-11' }, reason: null, story: null },
      { date: { date: '2022-10-31' }, reason: 'Late.', announcedOn: { date: '2021-11-03' }, story: null },
    ])
    await db.articleTranslation.updateMany({ data: { status: 'published' } })
    expect((await shown())?.[1]?.story).toEqual({
      slug: 'extra-year',
      title: 'An extra year',
      language: 'en',
    })
  })

  it('names the themes and groups that the public may see', async () => {
    const { id: projectId } = await addProject('NORTH')
    await db.projectTheme.create({ data: { projectId, themeId: await addTheme('Heat') } })
    for (const [name, status] of [['Board'], ['Secret', 'draft']] as const) {
      const { id } = await addGroup(name, status)
      await db.group.update({ where: { id }, data: { projectId } })
    }
    expect(await getPublishedProject('en', 'north')).toMatchObject({
      themes: [{ slug: 'heat' }],
      groups: [{ slug: 'board' }],
    })
  })
})

describe('who takes part in a project', () => {
  it('are its published cities, Lighthouse cities first, with their places', async () => {
    const { id } = await addProject('NORTH')
    await addPart(id, (await addCity({ name: 'Brno', country: 'CZ' })).id, 'fellow')
    await addPart(id, (await addCity({ name: 'Umea', latitude: 63.8, longitude: 20.3 })).id, 'lighthouse')
    await addPart(id, (await addCity({ name: 'Secret', status: 'draft' })).id, 'lighthouse')
    expect(await listCitiesOfProject('en', 'north')).toMatchObject({
      total: 2,
      rows: [
        { slug: 'umea', role: 'lighthouse', position: { latitude: 63.8, longitude: 20.3 } },
        { slug: 'brno', role: 'fellow', country: 'CZ', position: null },
      ],
    })
  })

  it('are its published partners, the coordinator first, each role in its own order', async () => {
    const { id } = await addProject('NORTH')
    const partner = async (name: string) => (await addPartner(name, { helix: 'business' })).id
    await addMember(id, await partner('Alpha'), 'participant', { position: 2 })
    await addMember(id, await partner('Beta'), 'participant', { position: 1, contribution: '100.25' })
    await addMember(id, await partner('Zeta'), 'coordinator')
    await addMember(id, (await addPartner('Secret', { status: 'draft' })).id)
    const { rows, total } = await listPartnersOfProject('en', 'north')
    expect(total).toBe(3)
    expect(rows.map(({ slug, contribution }) => [slug, contribution])).toEqual([
      ['zeta', null],
      ['beta', 100.25],
      ['alpha', null],
    ])
  })
})

describe('what belongs to a project', () => {
  it('are events, those ahead first', async () => {
    const { id: projectId } = await addProject('NORTH')
    for (const [title, day] of [
      ['Past', '2022-01-05'],
      ['Later', '2022-05-05'],
      ['Soon', '2022-03-05'],
    ] as const) {
      const { id: eventId } = await addEvent(title, day)
      await db.eventProject.create({ data: { eventId, projectId } })
    }
    const events = await listEventsOfProject('en', 'north', 10, now)
    expect(events.map(({ title, past }) => [title, past])).toEqual([
      ['Soon', false],
      ['Later', false],
      ['Past', true],
    ])
  })

  it('are solutions, pairings and documents that the public may see', async () => {
    const { id: projectId } = await addProject('NORTH')
    for (const [name, status] of [['Heat'], ['Cold', 'draft']] as const)
      await db.solutionProject.create({
        data: { projectId, solutionId: await addSolution(name, { status }) },
      })
    const translations = { create: { ...state(), title: 'Twins' } }
    await db.pairing.create({
      data: { id: newId(), slug: 'twins', sortKey: 'twins', projectId, translations },
    })
    await addDocument('Plan', { projectId, visibility: 'members' })
    expect(await listSolutionsOfProject('en', 'north')).toMatchObject([{ slug: 'heat' }])
    expect(await listPairingsOfProject('en', 'north', 10)).toMatchObject([{ slug: 'twins' }])
    expect(await listDocumentsOfProject('en', 'north', 10)).toEqual({ rows: [], total: 0 })
  })
})
