import { describe, expect, it } from 'vitest'
import { dateAttribute, dateText, precisionOf } from '@/components/ui/date-text'
import { numbered } from '@/components/ui/pagination'

describe('the numbers of pages', () => {
  it.each([
    [1, 1, '1'],
    [1, 5, '1 2 … 5'],
    [3, 5, '1 2 3 4 5'],
    [5, 12, '1 … 4 5 6 … 12'],
    [4, 6, '1 2 3 4 5 6'],
    [12, 12, '1 … 11 12'],
  ])('on page %i of %i are %s', (page, pages, shown) => {
    expect(
      numbered(page, pages)
        .map((number) => number ?? '…')
        .join(' '),
    ).toBe(shown)
  })
})

describe('a date', () => {
  it.each([
    ['en', '2020-01-21', '21 January 2020'],
    ['en', '2022-09', 'September 2022'],
    ['en', '2022', '2022'],
    ['sv', '2020-01-21', '21 januari 2020'],
    ['de', '2020-01-21', '21. Januar 2020'],
  ])('in %s, %s is printed as %s', (language, date, printed) => {
    expect(dateText(language, date, precisionOf(date))).toBe(printed)
  })

  it('of an instant is the day in the zone of what it belongs to', () => {
    expect(dateText('en', '2027-01-21T23:30:00Z', 'day', 'Europe/Brussels')).toBe('22 January 2027')
  })

  it('claims no more digits for machines than are known', () => {
    expect(dateAttribute('2022-09-01', 'month')).toBe('2022-09')
    expect(dateAttribute('2022-09-01', 'year')).toBe('2022')
  })
})
