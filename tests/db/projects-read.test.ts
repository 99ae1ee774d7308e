import { beforeEach, describe, expect, it } from 'vitest'
import { listProjectFacets } from '@/lib/projects/facets/queries'
import { listPublishedProjects } from '@/lib/projects/queries'
import { readParameters } from '@/lib/lists/parameters'
import { projectParameters } from '@/lib/projects/schema'
import { newReading, whileReading } from '@/lib/server/reading'
import { addCity, addPart } from '../support/cities'
import { addMember, addPartner } from '../support/partners'
import { addProject } from '../support/projects'
import { countQueries } from '../support/queries'

const now = new Date('2022-10-31T15:00:00Z')
const day = (date: string) => new Date(date)

type Filters = Parameters<typeof listPublishedProjects>[1]
const slugs = async (filters: Filters) =>
  (await listPublishedProjects('en', filters, now)).rows.map((row) => row.slug)

describe('the list of projects', () => {
  let umea: string

  beforeEach(async () => {
    umea = (await addCity({ name: 'Umea' })).id
    const lastDay = { startsOn: day('2016-11-01'), endsOn: day('2022-10-31'), programme: 'Horizon 2020' }
    const north = await addProject('NORTH', lastDay)
    await addProject('OVER', { ...lastDay, endsOn: day('2022-10-30') })
    const month = { endsOn: day('2022-10-01'), endsOnPrecision: 'month', programme: 'IUC' } as const
    const city = await addProject('MONTH', month)
    await addProject('NEXT', { startsOn: day('2023-01-01') })
    await addProject('UNDATED')
    await addProject('UNENDING', { startsOn: day('2017-01-01') })
    await addProject('DRAFT', { ...lastDay, status: 'draft' })
    await addProject('GONE', { ...lastDay, trashedAt: now })
    for (const project of [north, city]) await addPart(project.id, umea, 'lighthouse')
    const hidden = await addCity({ name: 'Hidden', status: 'draft' })
    await addPart(north.id, hidden.id, 'fellow')
    await addMember(north.id, (await addPartner('Town')).id, 'coordinator')
    await addMember(north.id, (await addPartner('Draft partner', { status: 'draft' })).id)
  })

  it('shows published ones only, by acronym, and where each stands', async () => {
    const { rows } = await listPublishedProjects('en', {}, now)
    expect(rows.map(({ slug, state }) => [slug, state])).toEqual([
      ['month', 'ongoing'],
      ['next', 'ahead'],
      ['north', 'ongoing'],
      ['over', 'finished'],
      ['undated', null],
      ['unending', null],
    ])
  })

  it('counts the partners and cities that the public can read', async () => {
    const { rows } = await listPublishedProjects('en', { programme: 'Horizon 2020', state: 'ongoing' }, now)
    expect(rows).toMatchObject([{ slug: 'north', partners: 1, cities: 1, title: 'The project NORTH' }])
  })

  it.each([
    [{ state: 'ongoing' }, ['month', 'north']],
    [{ state: 'finished' }, ['over']],
    [{ programme: 'IUC' }, ['month']],
    [{ city: 'umea', state: 'ongoing' }, ['month', 'north']],
    [{ city: 'hidden' }, []],
    [{ programme: 'Horizon 2020', city: 'umea' }, ['north']],
  ] as const)('under %o is %o', async (filters, left) => expect(await slugs(filters)).toEqual(left))

  it('says how many each choice would leave under the others', async () => {
    expect(await listProjectFacets('en', { programme: 'Horizon 2020' }, now)).toMatchObject({
      states: [
        { value: 'ongoing', count: 1 },
        { value: 'finished', count: 1 },
      ],
      programmes: [
        { value: 'Horizon 2020', count: 2 },
        { value: 'IUC', count: 1 },
      ],
      cities: [{ slug: 'umea', count: 1 }],
    })
  })

  it('names what is chosen though it leaves nothing', async () => {
    const chosen = { state: 'finished', programme: 'Elsewhere', city: 'umea' } as const
    expect(await listProjectFacets('en', chosen, now)).toMatchObject({
      states: [{ value: 'finished', count: 0 }],
      programmes: [{ value: 'Elsewhere', count: 0 }],
      cities: [{ slug: 'umea', count: 0 }],
    })
  })

  it('asks the database as often however many there are', async () => {
    const asked = async () => [
      await countQueries(() => listPublishedProjects('en', {}, now)),
      await countQueries(() => listProjectFacets('en', {}, now)),
    ]
    expect(await asked()).toEqual([5, 5])
    for (let n = 10; n < 50; n += 1) await addPart((await addProject(`MANY${n}`)).id, umea, 'fellow')
    expect(await asked()).toEqual([5, 5])
  })

  it('is right until the day ends', async () => {
    const reading = newReading(null)
    await whileReading(reading, () => listPublishedProjects('en', {}, now))
    expect(new Date(reading.until).toISOString()).toBe('2022-11-01T00:00:00.000Z')
    expect([...reading.tags]).toEqual(expect.arrayContaining(['projects', 'partners', 'cities']))
  })

  it('takes the name of a programme as it is written, and nothing that cannot be printed', () => {
    const read = (programme: string) => readParameters(projectParameters, { programme })
    expect(read('Partnership Instrument (EU), 2014–2020')).toEqual({
      programme: 'Partnership Instrument (EU), 2014–2020',
    })
    for (const strange of ['', 'a\u0000b', 'a\nb', 'a'.repeat(121)]) expect(read(strange)).toEqual({})
  })
})
