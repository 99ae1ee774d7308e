import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listPairingFacets } from '@/lib/pairings/facets/queries'
import { listPairingsOfCity, listPublishedPairings } from '@/lib/pairings/queries'
import { getPublishedPairing } from '@/lib/pairings/record/queries'
import type { PairingLevel, PairingRole, PublicationState } from '@/prisma/generated/enums'
import { addCity, addProject, state } from '../support/cities'

const place = async (name: string, country: string, about: Partial<Parameters<typeof addCity>[0]> = {}) =>
  (await addCity({ name, country, ...about })).id

type About = {
  title?: string
  theme?: string
  level?: PairingLevel
  status?: PublicationState
  trashedAt?: Date
}

/** A pairing of cities in their order; a city may be told to be "also with" it. */
async function pairing(members: (string | [string, PairingRole])[], about: About = {}) {
  const { title = '', theme, level = 'city', status, trashedAt } = about
  const parts = members.map((member) => (typeof member === 'string' ? ([member, 'member'] as const) : member))
  const slug = `pairing-${(await db.pairing.count()) + 1}`
  const data = { id: newId(), slug, sortKey: slug, level, trashedAt }
  return db.pairing.create({
    data: {
      ...data,
      translations: { create: { ...state(status), title } },
      members: { create: parts.map(([cityId, role], index) => ({ cityId, role, position: index + 1 })) },
      themes: theme ? { create: { themeId: theme } } : undefined,
    },
  })
}

async function theme(name: string) {
  const [id, slug] = [newId(), name.toLowerCase()]
  await db.theme.create({ data: { id, slug, sortKey: slug, translations: { create: { ...state(), name } } } })
  return id
}

const slugs = async (filters: Parameters<typeof listPublishedPairings>[1]) =>
  (await listPublishedPairings('en', filters)).rows.map((row) => row.slug)

describe('pairings', () => {
  let cali: string, medellin: string, belfast: string, torino: string, silesia: string, water: string

  beforeEach(async () => {
    cali = await place('Cali', 'CO')
    medellin = await place('Medellin', 'CO')
    belfast = await place('Belfast', 'GB')
    torino = await place('Torino', 'IT', { status: 'draft' })
    silesia = await place('Silesia', 'PL', { level: 'region' })
    water = await theme('Water')
    await pairing([cali, belfast, [medellin, 'also_with']], { title: 'After the conflict' })
    await pairing([belfast, torino], { theme: water })
    await pairing([silesia, torino], { level: 'region', theme: water })
    await pairing([cali, torino], { status: 'draft' })
    await pairing([cali, torino], { trashedAt: new Date(0) })
  })

  it('are listed when they are published', async () => {
    expect(await slugs({})).toEqual(['pairing-1', 'pairing-2', 'pairing-3'])
  })

  it('of three are found under each of their cities', async () => {
    for (const name of ['cali', 'medellin', 'belfast']) {
      expect(await slugs({ city: name })).toContain('pairing-1')
      const ofCity = await listPairingsOfCity('en', name)
      expect(ofCity.map(({ slug }) => slug)).toContain('pairing-1')
    }
    expect((await listPairingsOfCity('en', 'medellin'))[0]?.members).toMatchObject([
      { slug: 'cali', name: 'Cali', country: 'CO', role: 'member' },
      { slug: 'belfast', name: 'Belfast', country: 'GB', role: 'member' },
      { slug: 'medellin', name: 'Medellin', country: 'CO', role: 'also_with' },
    ])
  })

  it('without a title are named by their members', async () => {
    const { rows } = await listPublishedPairings('en', { theme: 'water', level: 'city' })
    expect(rows).toMatchObject([{ title: 'Belfast and Torino', titled: false }])
    expect(await getPublishedPairing('it', 'pairing-2')).toMatchObject({ title: 'Belfast e Torino' })
    expect(await getPublishedPairing('it', 'pairing-1')).toMatchObject({
      title: 'After the conflict',
      titled: true,
      language: 'en',
    })
  })

  it('name a city that has no page yet, and know that it has none', async () => {
    const { members } = (await getPublishedPairing('en', 'pairing-2')) ?? {}
    expect(members).toMatchObject([
      { name: 'Belfast', published: true },
      { name: 'Torino', published: false },
    ])
  })

  it('are counted with what takes part, each once', async () => {
    const { totals } = await listPublishedPairings('en', {})
    expect(totals).toEqual({ pairings: 3, cities: 4, regions: 1, countries: 4 })
    const ofWater = await listPublishedPairings('en', { theme: 'water', city: 'belfast' })
    expect(ofWater.totals).toEqual({ pairings: 1, cities: 2, regions: 0, countries: 2 })
  })

  it.each([
    [{ theme: 'water' }, ['pairing-2', 'pairing-3']],
    [{ country: 'co' }, ['pairing-1']],
    [{ country: 'it', city: 'belfast' }, ['pairing-2']],
    [{ level: 'region' }, ['pairing-3']],
    [{ city: 'nowhere' }, []],
  ] as const)('under %o are %o', async (filters, left) => expect(await slugs(filters)).toEqual(left))

  it('say how many each choice would leave, two cities of a country once', async () => {
    const facets = await listPairingFacets('en', {})
    expect(facets.themes).toMatchObject([{ slug: 'water', count: 2 }])
    expect(facets.cities.map(({ name, count }) => [name, count])).toEqual([
      ['Belfast', 2],
      ['Cali', 1],
      ['Medellin', 1],
      ['Silesia', 1],
      ['Torino', 2],
    ])
    expect(Object.fromEntries(facets.countries.map(({ value, count }) => [value, count]))).toEqual({
      CO: 1,
      GB: 2,
      IT: 2,
      PL: 1,
    })
    expect(facets.levels).toEqual([
      { value: 'city', count: 2 },
      { value: 'region', count: 1 },
    ])
    expect((await listPairingFacets('en', { country: 'co' })).cities).toHaveLength(3)
  })

  it('name what is chosen though it leaves nothing', async () => {
    expect(await listPairingFacets('en', { country: 'pl', city: 'cali', level: 'city' })).toMatchObject({
      cities: [{ name: 'Cali', count: 0 }],
      countries: expect.arrayContaining([{ value: 'PL', count: 0 }]),
      levels: [{ value: 'city', count: 0 }],
    })
  })

  it('show the newest action plan that is published, and no draft', async () => {
    const { id: pairingId } = await pairing([cali, belfast])
    const plan = (number: number, status: PublicationState, title: string) =>
      db.actionPlan.create({
        data: {
          id: newId(),
          pairingId,
          language: 'en',
          number,
          status,
          publishedAt: new Date(0),
          entries: { create: { id: newId(), step: 'action', cityId: cali, title } },
        },
      })
    const shown = async () => (await getPublishedPairing('en', 'pairing-6'))?.actionPlan
    expect(await shown()).toBeNull()
    await plan(1, 'published', 'Plant trees')
    await plan(2, 'published', 'Plant more trees')
    await plan(3, 'draft', 'Plant a forest')
    expect(await shown()).toMatchObject({
      number: 2,
      steps: [{ step: 'action', entries: [{ text: 'Plant more trees', city: 'Cali' }] }],
    })
  })

  it('name the project that they are part of, where the public knows it', async () => {
    const partOf = async (project: { id: string }) => {
      await db.pairing.update({ where: { slug: 'pairing-1' }, data: { projectId: project.id } })
      return (await getPublishedPairing('en', 'pairing-1'))?.project
    }
    expect(await partOf(await addProject('IUC'))).toEqual({ slug: 'iuc', acronym: 'IUC' })
    expect(await partOf(await addProject('SECRET', 'draft'))).toBeNull()
  })

  it('have no page while they are drafts', async () => {
    expect(await getPublishedPairing('en', 'pairing-4')).toBeNull()
    expect(await getPublishedPairing('en', 'pairing-5')).toBeNull()
  })
})
