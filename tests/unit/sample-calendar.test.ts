import { describe, expect, test } from 'vitest'
import { knownDate, SampleCalendar } from '@/prisma/sample/dates'

const wednesday = new SampleCalendar(new Date('2026-05-20T09:00:00Z'))
const day = (calendar: SampleCalendar, weeks: number, weekday: 1 | 2 | 3 | 4 | 5) =>
  calendar.day({ weeks, weekday }).toISOString().slice(0, 10)

describe('the calendar of the sample', () => {
  test('counts weeks from that of the first start', () => {
    expect(day(wednesday, -1, 1)).toBe('2026-05-11')
    expect(day(wednesday, 2, 2)).toBe('2026-06-02')
  })

  test('lets nothing of this week lie ahead of its start', () => {
    expect(day(wednesday, 0, 2)).toBe('2026-05-19')
    expect(day(wednesday, 0, 5)).toBe('2026-05-15')
  })

  test('takes Sunday for the end of a week', () => {
    expect(day(new SampleCalendar(new Date('2026-05-24T23:00:00Z')), 0, 1)).toBe('2026-05-18')
  })

  test('keeps the hour of a meeting through summer time', () => {
    const at = (weeks: number) =>
      wednesday.instant({ weeks, weekday: 1 }, '14:00', 'Europe/Brussels').toISOString().slice(11, 16)
    expect([at(2), at(30)]).toEqual(['12:00', '13:00'])
  })

  test('counts the days of an event from its first', () => {
    const second = wednesday.instant({ weeks: 2, weekday: 1 }, '09:00', 'Europe/London', 2)
    expect(second.toISOString()).toBe('2026-06-02T08:00:00.000Z')
  })
})

test.each([
  ['2022', 'year', '2022-01-01'],
  ['2022-09', 'month', '2022-09-01'],
  ['2022-09-15', 'day', '2022-09-15'],
])('%s is known to the %s', (known, precision, date) => {
  expect(knownDate(known)).toEqual({ date: new Date(date), precision })
})

test('a date that is none stops the sample', () => {
  expect(() => knownDate('soon')).toThrow('soon')
})
