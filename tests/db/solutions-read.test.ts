import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listSolutionFacets } from '@/lib/solutions/facets/queries'
import type { SolutionFilters } from '@/lib/solutions/paths'
import { listPublishedSolutions } from '@/lib/solutions/queries'
import { addCity } from '../support/cities'
import { addDemonstration, addSolution, addTheme } from '../support/solutions'

const slugs = async (filters: SolutionFilters) =>
  (await listPublishedSolutions('en', filters)).rows.map((row) => row.slug)

const city = async (name: string, about: { status?: 'draft' } = {}) => (await addCity({ name, ...about })).id

describe('solutions', () => {
  beforeEach(async () => {
    const [umea, brno, secret] = [
      await city('Umea'),
      await city('Brno'),
      await city('Secret', { status: 'draft' }),
    ]
    const heat = await addSolution('Heat exchange', { area: 'buildings', stage: 'do' })
    const bus = await addSolution('Bus charging', { area: 'mobility-and-logistics', stage: 'do' })
    const data = await addSolution('Data platform', { area: 'urban-data-and-ict', stage: 'plan' })
    await addSolution('Draft idea', { status: 'draft', area: 'buildings' })
    await addSolution('Thrown away', { trashedAt: new Date(0), area: 'buildings' })
    await addDemonstration(heat, umea)
    await addDemonstration(heat, umea)
    await addDemonstration(heat, brno, { status: 'planned' })
    await addDemonstration(bus, umea, { status: 'in_progress' })
    await addDemonstration(bus, brno, { words: 'draft' })
    await addDemonstration(bus, brno, { trashedAt: new Date(0) })
    await addDemonstration(data, secret)
    const theme = await addTheme('Energy')
    await db.solutionTheme.createMany({
      data: [heat, bus].map((solutionId) => ({ solutionId, themeId: theme })),
    })
  })

  it('are listed by name when they are published', async () => {
    expect(await slugs({})).toEqual(['bus-charging', 'data-platform', 'heat-exchange'])
  })

  it('say in how many cities they are and how far, as far as the public knows', async () => {
    const { rows } = await listPublishedSolutions('en', {})
    expect(rows.map(({ use }) => use)).toEqual([
      { cities: 1, statuses: [{ status: 'in_progress', cities: 1 }] },
      { cities: 0, statuses: [] },
      {
        cities: 2,
        statuses: [
          { status: 'completed', cities: 1 },
          { status: 'planned', cities: 1 },
        ],
      },
    ])
  })

  it.each([
    [{ area: 'buildings' }, ['heat-exchange']],
    [{ stage: 'do' }, ['bus-charging', 'heat-exchange']],
    [{ theme: 'energy', area: 'buildings' }, ['heat-exchange']],
    [{ city: 'brno' }, ['heat-exchange']],
    [{ city: 'secret' }, []],
    [{ status: 'completed' }, ['heat-exchange']],
    [{ city: 'brno', status: 'completed' }, []],
    [{ city: 'umea', status: 'in_progress' }, ['bus-charging']],
  ] as const)('under %o are %o', async (filters, left) => expect(await slugs(filters)).toEqual(left))

  it('are as many under each choice as its count says', async () => {
    const chosen: SolutionFilters[] = [
      {},
      { city: 'umea' },
      { status: 'planned' },
      { area: 'buildings', city: 'brno' },
      { theme: 'energy', stage: 'do' },
      { status: 'completed', city: 'umea' },
      { stage: 'plan', status: 'planned' },
    ]
    for (const filters of chosen) {
      const facets = await listSolutionFacets('en', filters)
      const options = [
        ...facets.areas.map(({ value, count }) => ({ area: value, count })),
        ...facets.stages.map(({ value, count }) => ({ stage: value, count })),
        ...facets.themes.map(({ slug, count }) => ({ theme: slug, count })),
        ...facets.cities.map(({ slug, count }) => ({ city: slug, count })),
        ...facets.statuses.map(({ value, count }) => ({ status: value as string, count })),
      ]
      for (const { count, ...option } of options)
        expect([filters, option, count]).toEqual([
          filters,
          option,
          (await slugs({ ...filters, ...option })).length,
        ])
    }
  })

  it('name what is chosen though it leaves nothing', async () => {
    const facets = await listSolutionFacets('en', {
      city: 'brno',
      area: 'urban-data-and-ict',
      status: 'planned',
    })
    expect(facets).toMatchObject({
      cities: [{ name: 'Brno', count: 0 }],
      areas: expect.arrayContaining([{ value: 'urban-data-and-ict', count: 0 }]),
      statuses: [{ value: 'planned', count: 0 }],
    })
    expect(facets.cities).toHaveLength(1)
  })

  it('are shown twenty to a page, named in another language where there is no other name', async () => {
    for (let number = 1; number <= 20; number++)
      await addSolution(`Zone ${number}`, { language: number === 20 ? 'sv' : 'en' })
    const second = await listPublishedSolutions('en', { page: 2 })
    expect(second).toMatchObject({ total: 23, page: 2, pages: 2 })
    expect(second.rows).toHaveLength(3)
    const all = [...(await listPublishedSolutions('en', {})).rows, ...second.rows]
    expect(all.find(({ slug }) => slug === 'zone-20')).toMatchObject({ name: 'Zone 20', language: 'sv' })
  })
})
