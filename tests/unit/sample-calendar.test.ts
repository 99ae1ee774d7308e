import { describe, expect, test } from 'vitest'
import { knownDate, SampleCalendar } from '@/prisma/sample/dates'
import { sampleEvents } from '@/prisma/sample/events/all'

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

describe('the holidays', () => {
  const days = Array.from({ length: 220 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + 5 * index, 9)))
  const calendars = days.map((start) => new SampleCalendar(start))
  const inOrder = sampleEvents.toSorted((a, b) => a.first.weeks - b.first.weeks)

  test('have no meeting in them, whenever the portal is first started', () => {
    const inHolidays = calendars.flatMap((calendar) =>
      sampleEvents.flatMap(({ slug, first, days: lasts = 1 }) => {
        const begins = calendar.day(first)
        const ends = new Date(begins.getTime() + (lasts - 1) * 86_400_000)
        const dates = [begins, ends].map((date) => date.toISOString().slice(5, 10))
        return dates.some((date) => date >= '12-20' || date <= '01-06') ? [[calendar.start, slug]] : []
      }),
    )
    expect(inHolidays).toEqual([])
  })

  test('change neither the order of meetings nor what is past and what is to come', () => {
    for (const calendar of calendars) {
      const held = inOrder.map(({ first }) => calendar.day(first))
      expect(held).toEqual(held.toSorted((a, b) => a.getTime() - b.getTime()))
      expect(held.map((date) => date > calendar.start)).toEqual(inOrder.map(({ first }) => first.weeks > 0))
    }
  })

  test('move what would fall into them and what lies beyond', () => {
    const november = new SampleCalendar(new Date('2026-11-25T09:00:00Z'))
    expect([2, 3, 4, 5].map((weeks) => day(november, weeks, 3))).toEqual([
      '2026-12-09',
      '2026-12-16',
      '2027-01-13',
      '2027-01-20',
    ])
    const january = new SampleCalendar(new Date('2027-01-20T09:00:00Z'))
    expect([-1, -2, -3].map((weeks) => day(january, weeks, 3))).toEqual([
      '2027-01-13',
      '2026-12-16',
      '2026-12-09',
    ])
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
