import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listDemonstrationsOfSolution } from '@/lib/demonstrations/details/queries'
import { listDemonstrationPlaces, listPlacesOfSolution } from '@/lib/demonstrations/places/queries'
import { listDemonstrationsOfCity, listDemonstrationsOfProject } from '@/lib/demonstrations/queries'
import { addCity, addProject, state } from '../support/cities'
import { addDemonstration, addFigure, addSolution } from '../support/solutions'

describe('demonstrations', () => {
  let heat: string, bus: string, umea: string, brno: string, secret: string

  beforeEach(async () => {
    heat = await addSolution('Heat exchange', { area: 'buildings' })
    bus = await addSolution('Bus charging')
    umea = (await addCity({ name: 'Umea', latitude: 63.8, longitude: 20.3 })).id
    brno = (await addCity({ name: 'Brno', country: 'CZ' })).id
    secret = (await addCity({ name: 'Secret', status: 'draft', latitude: 1, longitude: 1 })).id
    await addDemonstration(heat, umea, { slug: 'hospital', place: 'Hospital' })
    await addDemonstration(heat, umea, { slug: 'campus', status: 'planned' })
    await addDemonstration(bus, umea, { slug: 'line-8', status: 'in_progress' })
    await addDemonstration(heat, brno, { slug: 'hall', latitude: 49.2, longitude: 16.6 })
    await addDemonstration(heat, secret, { slug: 'hidden-city' })
    await addDemonstration(heat, brno, { slug: 'draft', words: 'draft' })
    await addDemonstration(heat, brno, { slug: 'trashed', trashedAt: new Date(0) })
  })

  it('of a city are listed from what is in use to what is planned', async () => {
    const rows = await listDemonstrationsOfCity('en', 'umea')
    expect(rows.map(({ slug, status }) => [slug, status])).toEqual([
      ['hospital', 'completed'],
      ['line-8', 'in_progress'],
      ['campus', 'planned'],
    ])
    expect(rows[0]).toMatchObject({
      solution: { slug: 'heat-exchange', name: 'Heat exchange' },
      city: { slug: 'umea' },
      place: 'Hospital',
      result: null,
    })
    expect(await listDemonstrationsOfCity('en', 'secret')).toEqual([])
  })

  it('of an unpublished solution are shown nowhere', async () => {
    await db.solutionTranslation.updateMany({ where: { solutionId: bus }, data: { status: 'draft' } })
    expect((await listDemonstrationsOfCity('en', 'umea')).map(({ slug }) => slug)).toEqual([
      'hospital',
      'campus',
    ])
    expect((await listDemonstrationPlaces('en', {})).demonstrations).toBe(3)
  })

  it('of a project are those that it put in place', async () => {
    const { id: projectId } = await addProject('RUGGEDISED')
    await db.demonstration.updateMany({
      where: { slug: { in: ['hall', 'line-8', 'draft'] } },
      data: { projectId },
    })
    const rows = await listDemonstrationsOfProject('en', 'ruggedised')
    expect(rows.map(({ slug }) => slug)).toEqual(['line-8', 'hall'])
  })

  it('carry the foremost of their published figures', async () => {
    const { id: demonstrationId } = await db.demonstration.findUniqueOrThrow({ where: { slug: 'hospital' } })
    const own = { demonstrationId, scope: 'demonstration' } as const
    await addFigure('Aim', { ...own, kind: 'target', headlinePosition: 1 })
    await addFigure('Less heat', { ...own, value: 21.5, qualifier: 'about' })
    await addFigure('Secret', { ...own, headlinePosition: 1 }, 'draft')
    const [hospital] = await listDemonstrationsOfCity('en', 'umea')
    expect(hospital?.result).toMatchObject({
      slug: 'less-heat',
      value: 21.5,
      qualifier: 'about',
    })
  })

  it('of a solution tell with whom, after whose example and through which pairing', async () => {
    const partnerId = newId()
    await db.partner.create({
      data: {
        id: partnerId,
        slug: 'utility',
        sortKey: 'utility',
        translations: { create: { ...state(), name: 'Utility' } },
      },
    })
    const pairingId = newId()
    await db.pairing.create({
      data: {
        id: pairingId,
        slug: 'brno-umea',
        sortKey: 'brno umea',
        translations: { create: { ...state(), title: '' } },
        members: { create: [brno, umea].map((cityId, index) => ({ cityId, position: index + 1 })) },
      },
    })
    await db.demonstration.update({
      where: { slug: 'hall' },
      data: {
        originCityId: umea,
        pairingId,
        cost: '1250000.50',
        partners: { create: { partnerId } },
      },
    })
    await db.demonstration.update({ where: { slug: 'hospital' }, data: { originCityId: secret } })
    const { rows, total } = await listDemonstrationsOfSolution('en', 'heat-exchange')
    expect(total).toBe(3)
    expect(rows.map(({ slug }) => slug)).toEqual(['hall', 'campus', 'hospital'])
    expect(rows[0]).toMatchObject({
      origin: { slug: 'umea' },
      pairing: { slug: 'brno-umea', name: 'Brno and Umea' },
      partners: [{ slug: 'utility' }],
      cost: { amount: 1250000.5, currency: 'EUR' },
    })
    expect(rows[2]?.origin).toBeNull()
  })

  it('stand on a map once for each city, with their number, in its place or amid their own', async () => {
    const { rows, onMap, total, demonstrations } = await listDemonstrationPlaces('en', {})
    expect({ total, demonstrations }).toEqual({ total: 2, demonstrations: 4 })
    expect(rows).toEqual([
      {
        slug: 'brno',
        name: 'Brno',
        language: 'en',
        country: 'CZ',
        position: { latitude: 49.2, longitude: 16.6 },
        demonstrations: 1,
        statuses: [{ status: 'completed', count: 1 }],
      },
      expect.objectContaining({
        slug: 'umea',
        position: { latitude: 63.8, longitude: 20.3 },
        demonstrations: 3,
        statuses: [
          { status: 'completed', count: 1 },
          { status: 'in_progress', count: 1 },
          { status: 'planned', count: 1 },
        ],
      }),
    ])
    expect(onMap.map(({ slug }) => slug)).toEqual(['umea', 'brno'])
  })

  it('are on the map under the filters of the list, and in the list though their place is unknown', async () => {
    await db.demonstration.updateMany({ where: { slug: 'hall' }, data: { latitude: null, longitude: null } })
    const heated = await listDemonstrationPlaces('en', { area: 'buildings', status: 'completed' })
    expect(heated.rows.map(({ slug, demonstrations }) => [slug, demonstrations])).toEqual([
      ['brno', 1],
      ['umea', 1],
    ])
    expect(heated.onMap.map(({ slug }) => slug)).toEqual(['umea'])
    expect((await listPlacesOfSolution('en', 'bus-charging')).map(({ slug }) => slug)).toEqual(['umea'])
  })
})
