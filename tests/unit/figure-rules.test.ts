import { describe, expect, test } from 'vitest'
import {
  changeOf,
  differenceText,
  isPercentage,
  isStale,
  mayBeAdded,
  numberText,
  togetherQualifier,
  totalOf,
  type Addend,
} from '@/lib/figures/rules'

describe('a number is printed as its reader writes numbers', () => {
  test.each([
    ['en', 10_500, '10,500'],
    ['de', 10_500, '10.500'],
    ['fr', 17_500, '17\u202f500'],
    ['sv', 53.25, '53,25'],
    ['en', 2030, '2030'],
    ['en', 0.1234, '0.1234'],
  ])('in %s: %d is %s', (language, value, text) => expect(numberText(language, value)).toBe(text))

  test.each([
    ['en', -430, '−430'],
    ['en', 12.5, '+12.5'],
    ['sv', -3.5, '−3,5'],
    ['en', 0, '0'],
  ])('with its sign in %s: %d is %s', (language, value, text) =>
    expect(differenceText(language, value)).toBe(text),
  )
})

describe('against its baseline', () => {
  test.each([
    [
      'a mass',
      { value: 2640, unit: 't', direction: 'decrease' as const },
      3070,
      { by: -430, percent: -14, outcome: 'better' },
    ],
    [
      'a count',
      { value: 12, unit: '', direction: 'decrease' as const },
      10,
      { by: 2, percent: 20, outcome: 'worse' },
    ],
    [
      'a percentage',
      { value: 30, unit: '%', direction: 'increase' as const },
      20,
      { by: 10, percent: null, outcome: 'better' },
    ],
    [
      'nothing before',
      { value: 9, unit: 'homes', direction: 'increase' as const },
      0,
      { by: 9, percent: null, outcome: 'better' },
    ],
    [
      'no way that is good',
      { value: 0.3, unit: 'm', direction: null },
      0.1,
      { by: 0.2, percent: 200, outcome: null },
    ],
    [
      'no change',
      { value: 5, unit: 'm', direction: 'increase' as const },
      5,
      { by: 0, percent: 0, outcome: null },
    ],
  ])('%s has changed by', (_, figure, baseline, change) => expect(changeOf(figure, baseline)).toEqual(change))
})

test.each([
  ['%', true],
  [' % of homes', true],
  ['percentage points', true],
  ['Prozent', true],
  ['kWh', false],
  ['', false],
])('“%s” is a percentage: %s', (unit, expected) => expect(isPercentage(unit)).toBe(expected))

test.each([
  [null, false],
  ['2026-01-02', false],
  ['2026-01-01', true],
  ['2025-12-31', true],
])('reviewed on %s, a figure is stale on the first of January 2026: %s', (reviewOn, expected) =>
  expect(isStale(reviewOn, '2026-01-01')).toBe(expected),
)

describe('totals count nothing twice', () => {
  const figure = (id: string, value: number, about: Partial<Addend> = {}): Addend => ({
    id,
    value,
    qualifier: 'exact',
    subject: id,
    asOf: '2022',
    partOfId: null,
    ...about,
  })

  test('percentages, "up to", targets and what an indicator forbids are never added', () => {
    const figure = { summable: true, unit: 'homes', qualifier: 'about', kind: 'measured' } as const
    expect(mayBeAdded(figure)).toBe(true)
    expect(mayBeAdded({ ...figure, unit: '%' })).toBe(false)
    expect(mayBeAdded({ ...figure, qualifier: 'up_to' })).toBe(false)
    expect(mayBeAdded({ ...figure, kind: 'target' })).toBe(false)
    expect(mayBeAdded({ ...figure, summable: false })).toBe(false)
  })

  test('places are added', () => {
    expect(totalOf([figure('a', 0.1), figure('b', 0.2)])).toEqual({
      value: 0.3,
      qualifier: 'exact',
      count: 2,
    })
  })

  test('one figure is no total', () => {
    expect(totalOf([])).toBeNull()
    expect(totalOf([figure('a', 1)])).toBeNull()
  })

  test('of one place only the newest value counts', () => {
    const old = figure('old', 5, { subject: 'a', asOf: '2019-05' })
    const unknown = figure('unknown', 100, { subject: 'a', asOf: null })
    expect(totalOf([figure('a', 7), old, unknown, figure('b', 1)])).toMatchObject({ value: 8, count: 2 })
  })

  test('what a larger figure holds is left to it, be it through another', () => {
    const parts = [figure('whole', 100), figure('part', 60, { partOfId: 'whole' })]
    const within = figure('within', 10, { partOfId: 'part' })
    expect(totalOf([...parts, within, figure('other', 1)])).toMatchObject({ value: 101, count: 2 })
    expect(totalOf([...parts, within])).toBeNull()
  })

  test('a part of a figure that is not among them counts', () => {
    expect(totalOf([figure('a', 1, { partOfId: 'elsewhere' }), figure('b', 2)])).toMatchObject({ value: 3 })
  })

  test('a part of an older value, which does not count, counts', () => {
    const old = figure('old', 50, { subject: 'a', asOf: '2019' })
    const part = figure('part', 5, { subject: 'c', partOfId: 'old' })
    expect(totalOf([figure('a', 60), old, part])).toMatchObject({ value: 65, count: 2 })
  })

  test.each([
    [['exact', 'exact'], 'exact'],
    [['exact', 'more_than'], 'more_than'],
    [['nearly', 'nearly'], 'nearly'],
    [['more_than', 'nearly'], 'about'],
    [[], 'exact'],
  ] as const)('%o together are “%s”', (qualifiers, together) =>
    expect(togetherQualifier(qualifiers)).toBe(together),
  )
})
