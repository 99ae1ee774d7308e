import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { occurrencesOf, recurrenceOf } from '@/lib/events/series/rules'

const zone = 'Europe/Brussels'
const first = new Date('2027-03-18T13:00Z')

const local = (instants: readonly Date[]) =>
  instants.map((at) => DateTime.fromJSDate(at, { zone }).toFormat('yyyy-MM-dd HH:mm'))

describe('a series', () => {
  test.each([
    ['weekly', 1, 'FREQ=WEEKLY;BYDAY=TH;COUNT=3', ['03-18', '03-25', '04-01']],
    ['weekly', 2, 'FREQ=WEEKLY;BYDAY=TH;INTERVAL=2;COUNT=3', ['03-18', '04-01', '04-15']],
    ['monthly-date', 1, 'FREQ=MONTHLY;BYMONTHDAY=18;COUNT=3', ['03-18', '04-18', '05-18']],
    ['monthly-weekday', 1, 'FREQ=MONTHLY;BYDAY=3TH;COUNT=3', ['03-18', '04-15', '05-20']],
    ['monthly-last', 1, 'FREQ=MONTHLY;BYDAY=-1TH;COUNT=3', ['03-18', '03-25', '04-29']],
    ['monthly-weekday', 3, 'FREQ=MONTHLY;BYDAY=3TH;INTERVAL=3;COUNT=3', ['03-18', '06-17', '09-16']],
  ] as const)(
    '%s every %i stays at its hour across the change of the clocks',
    (pattern, interval, rule, days) => {
      expect(recurrenceOf(first, zone, { pattern, interval, count: 3 })).toBe(rule)
      expect(local(occurrencesOf(rule, first, zone))).toEqual(days.map((day) => `2027-${day} 14:00`))
    },
  )

  test('passes over months that have no such day', () => {
    const last = new Date('2027-01-31T13:00Z')
    const rule = recurrenceOf(last, zone, { pattern: 'monthly-date', interval: 1, count: 3 })
    expect(local(occurrencesOf(rule, last, zone))).toEqual([
      '2027-01-31 14:00',
      '2027-03-31 14:00',
      '2027-05-31 14:00',
    ])
  })

  test('at an hour that one day lacks, moves on that day alone', () => {
    const early = new Date('2027-03-21T01:30Z')
    const rule = recurrenceOf(early, zone, { pattern: 'weekly', interval: 1, count: 3 })
    expect(local(occurrencesOf(rule, early, zone))).toEqual([
      '2027-03-21 02:30',
      '2027-03-28 03:30',
      '2027-04-04 02:30',
    ])
  })
})
