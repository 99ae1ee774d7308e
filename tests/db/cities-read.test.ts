import pg from 'pg'
import { v7 as newId } from 'uuid'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listCityPlaces, listForemostCities } from '@/lib/cities/places/queries'
import { listCityFacets, listPublishedCities } from '@/lib/cities/queries'
import { db } from '@/lib/db'
import { getPortalTotals } from '@/lib/portal/totals/queries'
import { addCity, addPart, addProject, addStory, state } from '../support/cities'

const names = async (filters: Parameters<typeof listPublishedCities>[1]) =>
  (await listPublishedCities('en', filters)).rows.map((row) => row.name)

describe('the list of cities', () => {
  it('shows published cities only, by the key of their names', async () => {
    await addCity({ name: 'Zwolle' })
    await addCity({ name: 'Brno' })
    await addCity({ name: 'Glasgow', status: 'draft' })
    await addCity({ name: 'Parma', trashedAt: new Date('2026-01-01') })
    await addCity({ name: 'Angelholm' })
    expect(await names({})).toEqual(['Angelholm', 'Brno', 'Zwolle'])
  })

  it('gives twenty at a time and says how many there are', async () => {
    for (let n = 10; n < 32; n += 1) await addCity({ name: `City${n}` })
    const second = await listPublishedCities('en', { page: 2 })
    expect(second).toMatchObject({ total: 22, page: 2, pages: 2 })
    expect(second.rows.map((row) => row.name)).toEqual(['City30', 'City31'])
  })

  it('shows a name in another language where there is none in the reader’s, and says which', async () => {
    const { id } = await addCity({ name: 'Praha', language: 'cs' })
    expect((await listPublishedCities('nl', {})).rows).toMatchObject([{ name: 'Praha', language: 'cs' }])
    const praag = { cityId: id, language: 'nl', name: 'Praag' }
    await db.cityTranslation.create({ data: { ...praag, ...state('draft', 'nl') } })
    expect((await listPublishedCities('nl', {})).rows).toMatchObject([{ name: 'Praha', language: 'cs' }])
    await db.cityTranslation.updateMany({ where: praag, data: { status: 'published' } })
    expect((await listPublishedCities('nl', {})).rows).toMatchObject([{ name: 'Praag', language: 'nl' }])
  })

  it('counts the stories and pairings that can be read', async () => {
    const brno = await addCity({ name: 'Brno' })
    await addStory(brno.id)
    await addStory(brno.id, 'draft')
    for (const status of ['published', 'archived'] as const) {
      const translations = { create: { ...state(status), title: '' } }
      const pairing = { id: newId(), slug: `pairing-${status}`, sortKey: '', translations }
      await db.pairing.create({ data: { ...pairing, members: { create: { cityId: brno.id } } } })
    }
    expect((await listPublishedCities('en', {})).rows).toMatchObject([{ articles: 1, pairings: 1 }])
    await addCity({ name: 'Moravia', level: 'region' })
    const totals = await getPortalTotals(new Date('2026-03-01T10:00:00Z'))
    const nothing = { projects: 0, partners: 0, solutions: 0, demonstrations: 0 }
    expect(totals).toEqual({ ...nothing, cities: 1, articles: 1, pairings: 1, countedOn: '2026-03-01' })
  })
})

describe('the filters of the list of cities', () => {
  beforeEach(async () => {
    const [umea, brno, parma] = await Promise.all([
      addCity({ name: 'Umea' }),
      addCity({ name: 'Brno', country: 'CZ' }),
      addCity({ name: 'Parma', country: 'IT' }),
      addCity({ name: 'Emilia', country: 'IT', level: 'region' }),
      addCity({ name: 'Como', country: 'IT', status: 'draft' }),
    ])
    const [north, south, secret] = [
      await addProject('NORTH'),
      await addProject('SOUTH'),
      await addProject('SECRET', 'draft'),
    ]
    await addPart(north.id, umea.id, 'lighthouse')
    await addPart(south.id, umea.id, 'fellow')
    await addPart(north.id, brno.id, 'fellow')
    await addPart(south.id, brno.id, 'fellow')
    await addPart(secret.id, parma.id, 'lighthouse')
  })

  it.each([
    [{ project: 'north' }, ['Brno', 'Umea']],
    [{ role: 'fellow' }, ['Brno', 'Umea']],
    [{ project: 'north', role: 'fellow' }, ['Brno']],
    [{ country: 'it' }, ['Emilia', 'Parma']],
    [{ country: 'it', level: 'city' }, ['Parma']],
    [{ project: 'secret' }, []],
    [{ role: 'lighthouse' }, ['Umea']],
    [{ project: 'nowhere' }, []],
  ] as const)('%o leave %o', async (filters, left) => {
    expect(await names(filters)).toEqual(left)
  })

  /** "north 2" for a choice that would leave two cities. */
  async function choices(filters: Parameters<typeof listCityFacets>[0]) {
    const { projects, roles, countries, levels } = await listCityFacets(filters)
    const values = [projects.map(({ slug, count }) => ({ value: slug, count })), roles, countries, levels]
    return values.map((options) => options.map(({ value, count }) => `${value} ${count}`).sort())
  }

  it('say how many cities each choice would leave, each city once', async () => {
    expect(await choices({})).toEqual([
      ['north 2', 'south 2'],
      ['fellow 2', 'lighthouse 1'],
      ['cz 1', 'it 2', 'se 1'],
      ['city 3', 'region 1'],
    ])
  })

  it('count the other choices under the ones made', async () => {
    const [projects, roles, countries] = await choices({ project: 'north', role: 'lighthouse' })
    expect([projects, roles, countries]).toEqual([['north 1'], ['fellow 1', 'lighthouse 1'], ['se 1']])
  })

  it('hold for the map, where a city shows the role that it was found by', async () => {
    await db.city.updateMany({ data: { latitude: 63.8, longitude: 20.3 }, where: { slug: { not: 'brno' } } })
    expect(await listCityPlaces('en', { project: 'south' })).toEqual([
      { slug: 'umea', name: 'Umea', language: 'en', role: 'fellow', latitude: 63.8, longitude: 20.3 },
    ])
  })
})

describe('the cities that stand for the portal', () => {
  it('are those with a role, Lighthouse cities first; without any role, all by name', async () => {
    const north = await addProject('NORTH')
    await addCity({ name: 'Como' })
    await addPart(north.id, (await addCity({ name: 'Brno' })).id, 'fellow')
    await addPart(north.id, (await addCity({ name: 'Umea' })).id, 'lighthouse')
    const foremost = async (limit: number) =>
      (await listForemostCities('en', limit)).cities.map(({ name }) => name)
    expect(await foremost(12)).toEqual(['Umea', 'Brno'])
    await db.projectCity.deleteMany()
    expect(await foremost(2)).toEqual(['Brno', 'Como'])
  })
})

describe('the number of queries', () => {
  afterEach(() => vi.restoreAllMocks())

  async function queriesOfAll() {
    return {
      list: await queriesOf(() => listPublishedCities('en', {})),
      facets: await queriesOf(() => listCityFacets({})),
      places: await queriesOf(() => listCityPlaces('en', {})),
      foremost: await queriesOf(() => listForemostCities('en', 12)),
    }
  }

  async function queriesOf(read: () => Promise<unknown>) {
    const query = vi.spyOn(pg.Client.prototype, 'query')
    await read()
    const count = query.mock.calls.length
    query.mockRestore()
    return count
  }

  async function addCities(from: number, to: number) {
    const north = await addProject(`NORTH${from}`)
    for (let n = from; n < to; n += 1) {
      const { id } = await addCity({ name: `City${n}`, latitude: 50, longitude: 10 })
      await addPart(north.id, id, 'fellow')
      await addStory(id)
    }
  }

  it('does not grow with the number of cities', async () => {
    await addCities(0, 2)
    const few = await queriesOfAll()
    await addCities(2, 14)
    expect(await queriesOfAll()).toEqual(few)
    expect(few).toEqual({ list: 5, facets: 8, places: 2, foremost: 9 })
  })
})
