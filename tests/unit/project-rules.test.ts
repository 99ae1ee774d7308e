import { describe, expect, test } from 'vitest'
import { historyOf, nextChange, oversBefore, stateOn } from '@/lib/projects/rules'
import type { DatePrecision } from '@/prisma/generated/enums'

const now = new Date('2022-10-31T15:00:00Z')

const period = (starts: string | null, ends: string | null, precision: DatePrecision = 'day') => ({
  startsOn: starts ? new Date(starts) : null,
  startsOnPrecision: 'day' as const,
  endsOn: ends ? new Date(ends) : null,
  endsOnPrecision: precision,
})

describe('where a project stands', () => {
  test.each([
    ['on its last day', period('2016-11-01', '2022-10-31'), 'ongoing', '2022-11-01'],
    ['on the day after its last', period('2016-11-01', '2022-10-30'), 'finished', null],
    ['in its last month', period('2016-11-01', '2022-10-01', 'month'), 'ongoing', '2022-11-01'],
    ['in the month after its last', period('2016-11-01', '2022-09-01', 'month'), 'finished', null],
    ['in its last year', period(null, '2022-01-01', 'year'), 'ongoing', '2023-01-01'],
    ['in the year after its last', period(null, '2021-01-01', 'year'), 'finished', null],
    ['without a known end', period('2016-11-01', null), null, null],
    ['before it begins', period('2022-11-01', '2026-10-31'), 'ahead', '2022-11-01'],
    ['of which no date is known', period(null, null), null, null],
  ] as const)('%s', (_, dates, state, change) => {
    expect(stateOn(dates, now)).toBe(state)
    expect(nextChange(dates, now)?.toISOString().slice(0, 10) ?? null).toBe(change)
  })

  test('the database is told the same', () => {
    for (const precision of ['day', 'month', 'year'] as const) {
      const bound = oversBefore(now)[precision]
      expect(stateOn(period(null, bound.toISOString(), precision), now)).toBe('ongoing')
      const before = new Date(bound.getTime() - 86_400_000).toISOString().slice(0, 10)
      expect(stateOn(period(null, before, precision), now)).toBe('finished')
    }
  })
})

test('a date that never moved has no history', () => {
  const start = { event: 'start', date: '2016-11-01' } as const
  const [first, second] = [
    { event: 'end', date: '2021-11' },
    { event: 'end', date: '2022-10-31' },
  ] as const
  expect(historyOf([start, first, second], 'start')).toEqual([])
  expect(historyOf([start, first, second], 'end')).toEqual([first, second])
})
