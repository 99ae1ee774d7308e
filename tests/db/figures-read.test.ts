import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listFigureFacets } from '@/lib/figures/facets/queries'
import { getPageOfFigure, listPublishedFigures } from '@/lib/figures/proof/queries'
import { listFiguresOf, listHeadlineFigures } from '@/lib/figures/queries'
import type { FigureFilters } from '@/lib/figures/paths'
import { newReading, whileReading } from '@/lib/server/reading'
import { addCity, addProject } from '../support/cities'
import { addDocument } from '../support/events'
import { addDemonstrationRow, addFigureRow, addIndicatorRow } from '../support/figures'
import { countQueries } from '../support/queries'
import { addThemeRow } from '../support/themes'

const slugs = async (filters: FigureFilters) =>
  (await listPublishedFigures('en', filters)).rows.map(({ slug }) => slug)

describe('figures', () => {
  let heat: string, buses: string, umea: string, hidden: string, project: string

  beforeEach(async () => {
    const theme = await addThemeRow({ name: 'Energy' })
    heat = await addIndicatorRow({ name: 'Heat saved', direction: 'decrease' })
    buses = await addIndicatorRow({ name: 'Buses' })
    await db.indicatorTheme.create({ data: { indicatorId: heat, themeId: theme } })
    umea = (await addCity({ name: 'Umea' })).id
    hidden = (await addCity({ name: 'Hidden', status: 'draft' })).id
    project = (await addProject('NORTH')).id
    const { demonstrationId } = await addDemonstrationRow('Exchange', { city: umea, project })
    const secret = await addDemonstrationRow('Secret', { city: hidden })
    await addFigureRow({ slug: 'portal-wide', indicatorId: buses, headlinePosition: 2 })
    await addFigureRow({
      slug: 'in-umea',
      indicatorId: heat,
      scope: 'city',
      cityId: umea,
      headlinePosition: 1,
    })
    await addFigureRow({ slug: 'in-place', indicatorId: heat, scope: 'demonstration', demonstrationId })
    await addFigureRow({
      slug: 'aimed-at',
      indicatorId: buses,
      scope: 'project',
      projectId: project,
      kind: 'target',
    })
    await addFigureRow({ slug: 'a-draft', indicatorId: heat, status: 'draft', headlinePosition: 3 })
    await addFigureRow({ slug: 'in-trash', indicatorId: heat, trashedAt: new Date(0) })
    await addFigureRow({ slug: 'of-hidden', indicatorId: heat, scope: 'city', cityId: hidden })
    const { demonstrationId: elsewhere } = secret
    await addFigureRow({
      slug: 'of-secret',
      indicatorId: heat,
      scope: 'demonstration',
      demonstrationId: elsewhere,
    })
  })

  it('are shown when they are published and what they are about is', async () => {
    expect(await slugs({})).toEqual(['in-umea', 'portal-wide', 'aimed-at', 'in-place'])
  })

  it.each([
    [{ city: 'umea' }, ['in-umea', 'in-place']],
    [{ project: 'north' }, ['aimed-at', 'in-place']],
    [{ theme: 'energy' }, ['in-umea', 'in-place']],
    [{ kind: 'target' }, ['aimed-at']],
    [{ city: 'umea', project: 'north' }, ['in-place']],
    [{ city: 'nowhere' }, []],
    [{ page: 2 }, []],
  ] as const)('under %o are %o', async (filters, left) => expect(await slugs(filters)).toEqual(left))

  it('say how many each choice would leave', async () => {
    const { cities, projects, themes, kinds } = await listFigureFacets('en', {})
    expect(cities).toMatchObject([{ slug: 'umea', count: 2 }])
    expect(projects).toEqual([{ slug: 'north', acronym: 'NORTH', count: 2 }])
    expect(themes).toMatchObject([{ slug: 'energy', count: 2 }])
    expect(kinds).toEqual([
      { value: 'measured', count: 3 },
      { value: 'target', count: 1 },
    ])
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe((await slugs({})).length)
    const under = await listFigureFacets('en', { city: 'umea', kind: 'target' })
    expect(under).toMatchObject({
      cities: [{ slug: 'umea', count: 0 }],
      projects: [],
      kinds: [
        { value: 'measured', count: 2 },
        { value: 'target', count: 0 },
      ],
    })
  })

  it('at the head of the portal stand in their order', async () => {
    expect((await listHeadlineFigures('en')).map(({ slug }) => slug)).toEqual(['in-umea', 'portal-wide'])
  })

  it('of one record are found for its page', async () => {
    expect((await listFiguresOf('en', { city: 'umea' }, 1)).map(({ slug }) => slug)).toEqual(['in-umea'])
    const ofSolution = await listFiguresOf('en', { solution: 'exchange' }, 4)
    expect(ofSolution.map(({ slug }) => slug)).toEqual(['in-place'])
  })

  it('are found by their address on whatever page of the list they stand', async () => {
    expect(await getPageOfFigure('in-place')).toBe(1)
    for (let i = 0; i < 20; i++)
      await addFigureRow({ slug: `more-${i}`, indicatorId: heat, headlinePosition: 10 + i })
    const page = await getPageOfFigure('in-place')
    expect(page).toBe(2)
    expect(await slugs({ page: page ?? 0 })).toContain('in-place')
    expect(await getPageOfFigure('more-0')).toBe(1)
    expect(await getPageOfFigure('nothing-like-it')).toBeNull()
    await db.figureTranslation.updateMany({ data: { status: 'draft' } })
    expect(await getPageOfFigure('more-0')).toBeNull()
  })

  it('send the same known number of queries however many there are', async () => {
    const before = await countQueries(() => listPublishedFigures('en', {}))
    for (let i = 0; i < 15; i++) await addFigureRow({ slug: `more-${i}`, indicatorId: heat })
    expect(await countQueries(() => listPublishedFigures('en', {}))).toBe(before)
  })

  it('say where they stand and what they are about', async () => {
    const { rows } = await listPublishedFigures('en', { project: 'north' })
    expect(rows.map(({ subject }) => subject)).toMatchObject([
      { scope: 'project', name: 'NORTH', path: '/projects/north' },
      {
        scope: 'demonstration',
        name: 'Exchange in place',
        path: '/solutions/exchange#exchange-put-in-place',
        city: { name: 'Umea' },
      },
    ])
  })
})

describe('the evidence of a figure', () => {
  const only = async (now?: Date) => (await listPublishedFigures('en', {}, now)).rows[0]

  it('is its method, baseline, change, source and indicator', async () => {
    const indicatorId = await addIndicatorRow({
      name: 'Carbon dioxide',
      direction: 'decrease',
      framework: 'CITYkeys',
      frameworkCode: 'P12',
    })
    const report = await addDocument('Report')
    await addFigureRow({
      slug: 'co2',
      indicatorId,
      value: 2640.5,
      unit: 't',
      qualifier: 'about',
      method: 'Read from the meters.',
      asOf: new Date('2022-09-01'),
      asOfPrecision: 'month',
      baseline: 3070.5,
      baselineOn: new Date('2016-01-01'),
      baselineOnPrecision: 'year',
      sourceDocumentId: report.id,
      sourceUrl: 'javascript:alert(1)',
      sourceText: 'Table 4',
    })
    expect(await only()).toMatchObject({
      value: 2640.5,
      asOf: { date: '2022-09', precision: 'month' },
      method: 'Read from the meters.',
      subject: null,
      indicator: { name: 'Carbon dioxide', framework: 'CITYkeys P12' },
      baseline: {
        value: 3070.5,
        on: { date: '2016' },
        change: { by: -430, percent: -14, outcome: 'better' },
      },
      source: { document: { slug: 'report', title: 'Report' }, href: null, text: 'Table 4' },
    })
  })

  it('names no document that the public may not see', async () => {
    const indicatorId = await addIndicatorRow({ name: 'Heat' })
    const document = await addDocument('Draft', { visibility: 'members' })
    await addFigureRow({ slug: 'heat', indicatorId, sourceDocumentId: document.id })
    expect((await only())?.source.document).toBeNull()
  })

  it('says of which larger figure it is a part, and which smaller ones it holds', async () => {
    const indicatorId = await addIndicatorRow({ name: 'Homes' })
    const city = await addCity({ name: 'Glasgow' })
    const whole = await addFigureRow({ slug: 'whole', indicatorId, value: 100, headlinePosition: 1 })
    const about = { indicatorId, partOfId: whole, scope: 'city', cityId: city.id } as const
    await addFigureRow({ slug: 'part', value: 60, ...about })
    await addFigureRow({ slug: 'draft', value: 90, status: 'draft', ...about })
    const { rows } = await listPublishedFigures('en', {})
    expect(rows[0]).toMatchObject({
      slug: 'whole',
      includes: [{ slug: 'part' }],
    })
    expect(rows[0]?.includes).toHaveLength(1)
    expect(rows[1]).toMatchObject({ slug: 'part', partOf: { slug: 'whole' }, includes: [] })
    await db.figure.update({ where: { id: whole }, data: { trashedAt: new Date(0) } })
    expect(await only()).toMatchObject({ slug: 'part', partOf: null })
  })

  it('is stale from the day on which it was to be looked at again, and the page lives until then', async () => {
    const indicatorId = await addIndicatorRow({ name: 'Homes' })
    await addFigureRow({ slug: 'homes', indicatorId, reviewOn: new Date('2026-03-02') })
    const reading = newReading(null)
    const before = new Date('2026-03-01T23:00Z')
    expect(await whileReading(reading, () => only(before))).toMatchObject({
      stale: false,
      reviewOn: '2026-03-02',
    })
    expect(reading.until).toBe(Date.UTC(2026, 2, 2))
    expect(await only(new Date('2026-03-02T00:00Z'))).toMatchObject({ stale: true })
  })

  it('is read in another language where there is no translation, and says so', async () => {
    const indicatorId = await addIndicatorRow({ name: 'Homes' })
    await addFigureRow({ slug: 'homes', indicatorId, title: 'warmtewoningen', language: 'nl' })
    expect(await only()).toMatchObject({ title: 'warmtewoningen', language: 'nl' })
  })
})
