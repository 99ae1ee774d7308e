import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import {
  listDemonstrationsOfPartner,
  listDocumentsOfPartner,
  listEventsOfPartner,
  listPairingsOfPartner,
  listSolutionsOfPartner,
} from '@/lib/partners/mentions/queries'
import { getPublishedPartner } from '@/lib/partners/record/queries'
import { addCity, state } from '../support/cities'
import { addDocument, addEvent, addGroup } from '../support/events'
import { addMember, addPartner } from '../support/partners'
import { addPerson } from '../support/people'
import { addProject } from '../support/projects'
import { addDemonstration, addSolution } from '../support/solutions'

const now = new Date('2026-03-01T10:00:00Z')

describe('the page of an organisation', () => {
  it('is not there while it is a draft or trashed', async () => {
    await addPartner('Draft', { status: 'draft' })
    await addPartner('Gone', { trashedAt: new Date(0) })
    expect(await getPublishedPartner('en', 'draft')).toBeNull()
    expect(await getPublishedPartner('en', 'gone')).toBeNull()
    expect(await getPublishedPartner('en', 'nobody')).toBeNull()
  })

  it('says what it is, where, and which city it administers', async () => {
    const city = await addCity({ name: 'Umea', latitude: 63.8, longitude: 20.3 })
    const about = { kind: 'municipality', cityId: city.id, pic: '999', website: 'javascript:x' } as const
    await addPartner('Town', about)
    expect(await getPublishedPartner('en', 'town')).toMatchObject({
      kind: 'municipality',
      pic: '999',
      website: null,
      city: { slug: 'umea', name: 'Umea' },
      position: { latitude: 63.8, longitude: 20.3 },
    })
  })

  it('stands where it is itself rather than where its city is', async () => {
    const city = await addCity({ name: 'Umea', latitude: 63.8, longitude: 20.3 })
    await addPartner('Town', { cityId: city.id, latitude: 1, longitude: 2 })
    expect((await getPublishedPartner('en', 'town'))?.position).toEqual({ latitude: 1, longitude: 2 })
  })

  it('says nothing of a city that the public does not know', async () => {
    const city = await addCity({ name: 'Umea', status: 'draft', latitude: 63.8, longitude: 20.3 })
    await addPartner('Town', { cityId: city.id })
    expect(await getPublishedPartner('en', 'town')).toMatchObject({ city: null, position: null })
  })

  it('names its projects with its role and what it gets', async () => {
    const { id } = await addPartner('Town')
    const north = await addProject('NORTH', { startsOn: new Date('2016-11-01') })
    await addMember(north.id, id, 'coordinator', { contribution: '1250000.50' })
    await addMember((await addProject('HIDDEN', { status: 'draft' })).id, id)
    expect((await getPublishedPartner('en', 'town'))?.projects).toMatchObject([
      {
        acronym: 'NORTH',
        title: 'The project NORTH',
        role: 'coordinator',
        startsOn: { date: '2016-11-01' },
        contribution: { amount: 1250000.5, currency: 'EUR' },
      },
    ])
  })

  it('names the people, groups, initiatives and solutions that the public may see', async () => {
    const { id: partnerId } = await addPartner('Town')
    await addPerson('Anna Berg', { partnerId, role: 'Planner' })
    await addPerson('Nobody Yet', { partnerId, status: 'draft' })
    const group = await addGroup('Coordinators')
    await db.groupPartner.create({ data: { groupId: group.id, partnerId } })
    const initiative = { id: newId(), slug: 'guide', sortKey: 'guide', groupId: group.id }
    await db.initiative.create({
      data: {
        ...initiative,
        translations: { create: { ...state(), name: 'Guide' } },
        partners: { create: { partnerId } },
      },
    })
    for (const [name, status] of [['Heat'], ['Cold', 'draft']] as const)
      await db.solutionPartner.create({
        data: { solutionId: await addSolution(name, { status }), partnerId },
      })
    const partner = await getPublishedPartner('en', 'town')
    expect(partner?.people).toMatchObject([{ name: 'Anna Berg', role: 'Planner' }])
    expect(partner?.groups).toMatchObject([{ slug: 'coordinators' }])
    expect(partner?.initiatives).toMatchObject([{ slug: 'guide', group: 'coordinators' }])
    expect(await listSolutionsOfPartner('en', 'town')).toMatchObject([{ slug: 'heat' }])
  })
})

describe('what an organisation takes part in', () => {
  it('are demonstrations that the public may see', async () => {
    const { id: partnerId } = await addPartner('Town')
    const city = await addCity({ name: 'Umea' })
    const solution = await addSolution('Heat')
    for (const words of ['published', 'draft'] as const) {
      const demonstrationId = await addDemonstration(solution, city.id, { words, slug: `heat-${words}` })
      await db.demonstrationPartner.create({ data: { demonstrationId, partnerId } })
    }
    const shown = await listDemonstrationsOfPartner('en', 'town')
    expect(shown.map(({ slug }) => slug)).toEqual(['heat-published'])
  })

  it('are events, those ahead first, each once', async () => {
    const { id: partnerId } = await addPartner('Town')
    for (const [title, day] of [
      ['Past', '2026-01-05'],
      ['Later', '2026-05-05'],
      ['Soon', '2026-03-05'],
    ] as const) {
      const { id: eventId } = await addEvent(title, day)
      for (const role of ['organiser', 'host'] as const)
        await db.eventPartner.create({ data: { eventId, partnerId, role } })
    }
    await addEvent('Elsewhere', '2026-03-06')
    const titles = async (limit: number) =>
      (await listEventsOfPartner('en', 'town', limit, now)).map(({ title }) => title)
    expect(await titles(10)).toEqual(['Soon', 'Later', 'Past'])
    expect(await titles(2)).toEqual(['Soon', 'Later'])
  })

  it('are pairings of which it is a stakeholder', async () => {
    const { id: partnerId } = await addPartner('Town')
    const slug = 'umea-parma'
    const stakeholders = { create: { id: newId(), partnerId, name: 'Town', helix: 'government' as const } }
    const translations = { create: { ...state(), title: 'Heat' } }
    await db.pairing.create({ data: { id: newId(), slug, sortKey: slug, translations, stakeholders } })
    expect(await listPairingsOfPartner('en', 'town')).toMatchObject([{ slug }])
  })

  it('are no documents for members only', async () => {
    const { id: partnerId } = await addPartner('Town')
    await addDocument('Plan', { partnerId, visibility: 'members' })
    expect(await listDocumentsOfPartner('en', 'town', 10)).toEqual([])
  })
})
