import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listPartnerFacets } from '@/lib/partners/facets/queries'
import { listPublishedPartners } from '@/lib/partners/queries'
import { state } from '../support/cities'
import { addMember, addPartner } from '../support/partners'
import { addProject } from '../support/projects'
import { countQueries } from '../support/queries'

type Filters = Parameters<typeof listPublishedPartners>[1]
const slugs = async (filters: Filters) =>
  (await listPublishedPartners('en', filters)).rows.map((row) => row.slug)

describe('the list of partners', () => {
  let north: string, south: string

  beforeEach(async () => {
    north = (await addProject('NORTH')).id
    south = (await addProject('SOUTH')).id
    const hidden = (await addProject('HIDDEN', { status: 'draft' })).id
    const energy = await addPartner('Energy', { helix: 'business', country: 'SE', shortName: 'EN' })
    const town = await addPartner('Town', { helix: 'government', country: 'SE', place: 'Umeå' })
    const college = await addPartner('College', { helix: 'academia', country: 'GB', shortName: 'College' })
    await addPartner('Draft', { status: 'draft', helix: 'business' })
    await addPartner('Gone', { trashedAt: new Date(0) })
    await addMember(north, energy.id)
    await addMember(north, town.id, 'coordinator')
    await addMember(south, town.id)
    await addMember(hidden, college.id)
  })

  it('shows published ones only, by name', async () => {
    expect(await slugs({})).toEqual(['college', 'energy', 'town'])
  })

  it('says what each is and its role in the projects that the public knows', async () => {
    const { rows } = await listPublishedPartners('en', {})
    expect(rows).toMatchObject([
      { name: 'College', shortName: null, helix: 'academia', country: 'GB', roles: [] },
      { name: 'Energy', shortName: 'EN', roles: [{ role: 'participant', acronym: 'NORTH' }] },
      {
        place: 'Umeå',
        roles: [
          { role: 'coordinator', acronym: 'NORTH' },
          { role: 'participant', acronym: 'SOUTH' },
        ],
      },
    ])
  })

  it.each([
    [{ helix: 'business' }, ['energy']],
    [{ country: 'se' }, ['energy', 'town']],
    [{ project: 'south' }, ['town']],
    [{ project: 'north', helix: 'government' }, ['town']],
    [{ project: 'hidden' }, []],
    [{ country: 'fr' }, []],
  ] as const)('under %o is %o', async (filters, left) => expect(await slugs(filters)).toEqual(left))

  it('says how many each choice would leave under the others', async () => {
    expect(await listPartnerFacets({ country: 'se' })).toMatchObject({
      helices: [
        { value: 'business', count: 1 },
        { value: 'government', count: 1 },
      ],
      countries: expect.arrayContaining([
        { value: 'se', count: 2 },
        { value: 'gb', count: 1 },
      ]),
      projects: [
        { slug: 'north', acronym: 'NORTH', count: 2 },
        { slug: 'south', acronym: 'SOUTH', count: 1 },
      ],
    })
  })

  it('names what is chosen though it leaves nothing', async () => {
    expect(await listPartnerFacets({ country: 'gb', project: 'south', helix: 'business' })).toMatchObject({
      helices: [{ value: 'business', count: 0 }],
      countries: [{ value: 'gb', count: 0 }],
      projects: [{ slug: 'south', count: 0 }],
    })
  })

  it('gives twenty at a time and says how many there are', async () => {
    for (let n = 10; n < 30; n += 1) await addPartner(`Partner ${n}`)
    const second = await listPublishedPartners('en', { page: 2 })
    expect(second).toMatchObject({ total: 23, page: 2, pages: 2 })
    expect(second.rows.map(({ slug }) => slug)).toEqual(['partner-28', 'partner-29', 'town'])
  })

  it('asks the database as often however many there are', async () => {
    const asked = async () => [
      await countQueries(() => listPublishedPartners('en', {})),
      await countQueries(() => listPartnerFacets({})),
    ]
    expect(await asked()).toEqual([3, 4])
    for (let n = 10; n < 50; n += 1) await addMember(south, (await addPartner(`Partner ${n}`)).id)
    expect(await asked()).toEqual([3, 4])
  })

  it('shows a name in another language where there is none in the reader’s, and says which', async () => {
    const { id } = await addPartner('Umeå kommun', { language: 'sv', slug: 'kommun', country: 'FI' })
    const shown = async () => (await listPublishedPartners('nl', { country: 'fi' })).rows[0]
    expect(await shown()).toMatchObject({ name: 'Umeå kommun', language: 'sv' })
    const words = { partnerId: id, name: 'City of Umeå', ...state() }
    await db.partnerTranslation.create({ data: words })
    expect(await shown()).toMatchObject({ name: 'City of Umeå', language: 'en' })
  })
})
