import { describe, expect, test } from 'vitest'
import { folded } from '@/lib/import/readers/cells'
import { dateFrom } from '@/lib/import/readers/dates'
import { decimalFrom, numberFrom } from '@/lib/import/readers/numbers'

describe('a number as Europeans write it', () => {
  test.each([
    ['10.500', 10_500],
    ['17 500', 17_500],
    ['17\u00a0500', 17_500],
    ['17\u202f500', 17_500],
    ['17’500', 17_500],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
    ['0.500', 0.5],
    ['0,125', 0.125],
    ['12,3456', 12.3456],
    ['-4', -4],
    ['−4,5', -4.5],
    ['+7', 7],
    ['88', 88],
    ['1.23.45', null],
    ['1,2,3', null],
    ['1.', null],
    ['1..5', null],
    ['12.34,567.8', null],
    ['about 5', null],
    ['1e5', null],
    ['', null],
    ['NaN', null],
    ['=1+1', null],
  ])('%j is %j', (text, number) => {
    expect(numberFrom(text)).toBe(number)
  })

  test.each([
    ['52.520', 52.52],
    ['52,520', 52.52],
    ['-0.118', -0.118],
    ['4', 4],
    ['52.520.1', null],
    ['52° 31′', null],
  ])('a coordinate never groups: %j is %j', (text, number) => {
    expect(decimalFrom(text)).toBe(number)
  })
})

describe('a date, day before month, as far as it is known', () => {
  test.each([
    ['21/01/2020', '2020-01-21', 'day'],
    ['21/01/2020 - 14:00', '2020-01-21', 'day'],
    ['05/03/2024', '2024-03-05', 'day'],
    ['5.3.2024', '2024-03-05', 'day'],
    ['5. 3. 2024', '2024-03-05', 'day'],
    ['05-03-2024', '2024-03-05', 'day'],
    ['2020-01-21', '2020-01-21', 'day'],
    ['2020-01-21T14:00:00Z', '2020-01-21', 'day'],
    ['2022-09', '2022-09-01', 'month'],
    ['09/2022', '2022-09-01', 'month'],
    ['September 2022', '2022-09-01', 'month'],
    ['Sept. 2022', '2022-09-01', 'month'],
    ['26 October 2022', '2022-10-26', 'day'],
    ['1st of May 2022', '2022-05-01', 'day'],
    ['2022', '2022-01-01', 'year'],
    ['29/02/2024', '2024-02-29', 'day'],
  ])('%j is %s, known to the %s', (text, date, precision) => {
    expect(dateFrom(text)).toEqual({ date, precision })
  })

  test.each([
    '31/02/2020',
    '29/02/2023',
    '13/13/2020',
    '0000-00-00',
    '20/1/20',
    'soon',
    '',
    '2022-13',
    '12 Foo 2022',
  ])('%j is none', (text) => {
    expect(dateFrom(text)).toBeNull()
  })
})

test('names of columns are compared by letters and figures', () => {
  expect(['Short name', 'short_name', 'SHORT-NAME ', 'Shört Namé'].map(folded)).toEqual(
    Array(4).fill('shortname'),
  )
})
