import { beforeEach, expect, test } from 'vitest'
import { listFigureTotals } from '@/lib/figures/totals/queries'
import { addCity } from '../support/cities'
import { addFigureRow, addIndicatorRow } from '../support/figures'

let glasgow: string, umea: string

beforeEach(async () => {
  glasgow = (await addCity({ name: 'Glasgow' })).id
  umea = (await addCity({ name: 'Umea' })).id
})

const of = (cityId: string) => ({ scope: 'city', cityId }) as const

test('figures of cities are added to each other, each city with its newest', async () => {
  const indicatorId = await addIndicatorRow({ name: 'Homes', summable: true })
  const homes = { indicatorId, unit: 'homes' }
  await addFigureRow({ slug: 'a', ...homes, ...of(glasgow), value: 10_500, asOf: new Date('2022-01-01') })
  await addFigureRow({ slug: 'b', ...homes, ...of(glasgow), value: 700, asOf: new Date('2019-01-01') })
  await addFigureRow({ slug: 'c', ...homes, ...of(umea), value: 500, qualifier: 'more_than' })
  await addFigureRow({ slug: 'd', ...homes, value: 11_000 })
  await addFigureRow({ slug: 'e', ...homes, ...of(umea), value: 9999, status: 'draft' })
  await addFigureRow({ slug: 'f', ...homes, ...of(umea), value: 9999, kind: 'target' })
  expect(await listFigureTotals('en')).toEqual([
    {
      indicator: { slug: 'homes', name: 'Homes', language: 'en' },
      unit: 'homes',
      scope: 'city',
      value: 11_000,
      qualifier: 'more_than',
      count: 2,
    },
  ])
})

test('different units, percentages, "up to" and indicators that forbid it make no total', async () => {
  const homes = await addIndicatorRow({ name: 'Homes', summable: true })
  const share = await addIndicatorRow({ name: 'Share', summable: true })
  const age = await addIndicatorRow({ name: 'Age', summable: false })
  await addFigureRow({ slug: 'a', indicatorId: homes, unit: 'homes', ...of(glasgow) })
  await addFigureRow({ slug: 'b', indicatorId: homes, unit: 'flats', ...of(umea) })
  await addFigureRow({ slug: 'c', indicatorId: homes, unit: 'homes', qualifier: 'up_to', ...of(umea) })
  for (const [slug, city] of Object.entries({ glasgow, umea })) {
    await addFigureRow({ slug: `share-${slug}`, indicatorId: share, unit: '%', ...of(city) })
    await addFigureRow({ slug: `age-${slug}`, indicatorId: age, unit: 'years', ...of(city) })
  }
  expect(await listFigureTotals('en')).toEqual([])
})
