import { describe, expect, test } from 'vitest'
import {
  clockText,
  hoursText,
  isPast,
  localDays,
  localInstant,
  nextChange,
  nextPast,
  placeOf,
  registrationState,
  whenText,
  zoneCity,
  type EventTime,
  type RegistrationTerms,
} from '@/lib/events/rules'
import { afterwards, agendaDays, agendaLines } from '@/lib/events/sessions/rules'

const event = (
  start: string,
  end: string,
  timeZone = 'Europe/Brussels',
  precision: EventTime['precision'] = 'time',
) => ({
  startsAt: new Date(start),
  endsAt: new Date(end),
  timeZone,
  precision,
})

describe('the time of an event is that of its own zone', () => {
  test.each([
    // A working group in winter.
    ['2020-01-21T13:00Z', '2020-01-21T16:00Z', 'Europe/Brussels', 'Tuesday 21 January 2020, 14:00–17:00'],
    // The same hours in summer.
    ['2020-07-21T12:00Z', '2020-07-21T15:00Z', 'Europe/Brussels', 'Tuesday 21 July 2020, 14:00–17:00'],
    // The days on which the clocks change, before and after.
    ['2020-03-29T00:30Z', '2020-03-29T01:30Z', 'Europe/Brussels', 'Sunday 29 March 2020, 01:30–03:30'],
    ['2020-10-24T22:00Z', '2020-10-25T09:00Z', 'Europe/Brussels', 'Sunday 25 October 2020, 00:00–10:00'],
    // Another day there than in Greenwich.
    ['2020-01-21T23:30Z', '2020-01-22T00:30Z', 'Europe/Helsinki', 'Wednesday 22 January 2020, 01:30–02:30'],
    ['2020-01-21T02:00Z', '2020-01-21T03:00Z', 'America/New_York', 'Monday 20 January 2020, 21:00–22:00'],
    // After midnight, over days, and without a known end.
    ['2020-01-21T19:00Z', '2020-01-22T00:30Z', 'Europe/Brussels', 'Tuesday 21 January 2020, 20:00–01:30'],
    [
      '2020-01-21T13:00Z',
      '2020-01-23T11:00Z',
      'Europe/Brussels',
      'Tuesday 21 January 2020, 14:00 – Thursday 23 January 2020, 12:00',
    ],
    ['2020-01-21T13:00Z', '2020-01-21T13:00Z', 'Europe/Brussels', 'Tuesday 21 January 2020, 14:00'],
  ])('%s – %s in %s is %s', (start, end, timeZone, text) => {
    expect(whenText(event(start, end, timeZone), 'en')).toBe(text)
  })

  test('is said in the language of the reader', () => {
    const meeting = event('2020-01-21T13:00Z', '2020-01-21T16:00Z')
    expect(whenText(meeting, 'nl')).toBe('dinsdag 21 januari 2020, 14:00–17:00')
    expect(whenText(meeting, 'de')).toBe('Dienstag, 21. Januar 2020, 14:00–17:00')
    expect(hoursText(meeting, 'fr')).toBe('14:00–17:00')
  })

  test('is written for machines with the offset of that day', () => {
    expect(localInstant(new Date('2020-01-21T13:00Z'), 'Europe/Brussels')).toBe('2020-01-21T14:00:00+01:00')
    expect(localInstant(new Date('2020-07-21T12:00Z'), 'Europe/Brussels')).toBe('2020-07-21T14:00:00+02:00')
    expect(clockText(new Date('2020-01-21T23:00Z'), 'Europe/Brussels', 'en')).toBe('00:00')
  })

  test.each([
    ['Europe/Brussels', 'Brussels'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
  ])('%s is named after %s', (zone, city) => expect(zoneCity(zone)).toBe(city))
})

describe('an event of which no hour is known', () => {
  test.each([
    [
      'day',
      '2020-01-20T23:00Z',
      '2020-01-21T22:59:59.999Z',
      'Tuesday 21 January 2020',
      '2020-01-21',
      '2020-01-21',
    ],
    // Calendars end a whole day at the midnight that follows.
    ['day', '2020-01-20T23:00Z', '2020-01-21T23:00Z', 'Tuesday 21 January 2020', '2020-01-21', '2020-01-21'],
    [
      'day',
      '2022-09-05T22:00Z',
      '2022-09-08T22:00Z',
      'Tuesday 6 September – Thursday 8 September 2022',
      '2022-09-06',
      '2022-09-08',
    ],
    ['month', '2022-08-31T22:00Z', '2022-09-30T22:00Z', 'September 2022', '2022-09', '2022-09'],
    ['year', '2020-12-31T23:00Z', '2021-12-31T23:00Z', '2021', '2021', '2021'],
  ] as const)('is dated by its %s', (precision, start, end, text, first, last) => {
    const known = event(start, end, 'Europe/Brussels', precision)
    expect(whenText(known, 'en')).toBe(text)
    expect(localDays(known)).toEqual({ first, last })
  })
})

describe('the days of an event', () => {
  test.each([
    ['2020-01-21T13:00Z', '2020-01-21T16:00Z', '2020-01-21'],
    ['2020-01-21T13:00Z', '2020-01-21T23:00Z', '2020-01-21'],
    ['2020-01-21T19:00Z', '2020-01-22T00:30Z', '2020-01-21'],
    ['2020-01-21T13:00Z', '2020-01-22T11:00Z', '2020-01-22'],
    ['2020-01-21T13:00Z', '2020-01-23T01:00Z', '2020-01-23'],
  ])('from %s to %s end on %s', (start, end, last) => {
    expect(localDays(event(start, end))).toEqual({ first: '2020-01-21', last })
  })
})

describe('an event comes up until its end has passed', () => {
  const today = event('2020-01-21T13:00Z', '2020-01-21T16:00Z')
  const tomorrow = event('2020-01-22T13:00Z', '2020-01-22T16:00Z')

  test.each([
    ['2020-01-21T12:00Z', false],
    ['2020-01-21T16:00Z', false],
    ['2020-01-21T16:00:00.001Z', true],
  ])('at %s it is past: %s', (now, past) => expect(isPast(today, new Date(now))).toBe(past))

  test('and the list of what comes up changes when the first of them is past', () => {
    const events = [tomorrow, today]
    const change = nextPast(events, new Date('2020-01-21T12:00Z'))
    expect(change).toEqual(new Date('2020-01-21T16:00:00.001Z'))
    expect(nextPast(events, change ?? new Date(0))).toEqual(new Date('2020-01-22T16:00:00.001Z'))
    expect(nextPast(events, new Date('2020-01-23'))).toBeNull()
  })
})

describe('registration', () => {
  const terms: RegistrationTerms = {
    endsAt: new Date('2020-01-21T16:00Z'),
    status: 'scheduled',
    registration: 'everyone',
    registrationOpensAt: new Date('2020-01-01T08:00Z'),
    registrationClosesAt: new Date('2020-01-18T17:00Z'),
  }

  test.each([
    ['2019-12-01T00:00Z', {}, 'notOpen', '2020-01-01T08:00Z'],
    ['2020-01-01T08:00Z', {}, 'open', '2020-01-18T17:00Z'],
    ['2020-01-02T00:00Z', { registration: 'members' }, 'members', '2020-01-18T17:00Z'],
    ['2020-01-02T00:00Z', { registration: 'invited' }, 'invited', '2020-01-18T17:00Z'],
    ['2020-01-18T17:00Z', {}, 'closed', '2020-01-21T16:00:00.001Z'],
    ['2020-01-20T00:00Z', { registrationClosesAt: null }, 'open', '2020-01-21T16:00:00.001Z'],
    ['2020-01-20T00:00Z', { status: 'cancelled' }, 'cancelled', '2020-01-21T16:00:00.001Z'],
    ['2020-01-22T00:00Z', {}, 'past', null],
    ['2020-01-22T00:00Z', { status: 'cancelled' }, 'cancelled', null],
    ['2020-01-02T00:00Z', { registration: 'none' }, null, '2020-01-18T17:00Z'],
  ] as const)('at %s with %o is %s, until %s', (at, changed, state, until) => {
    const now = new Date(at)
    expect(registrationState({ ...terms, ...changed }, now)).toBe(state)
    expect(nextChange({ ...terms, ...changed }, now)).toEqual(until && new Date(until))
  })
})

describe('the place of an event', () => {
  const brussels = { name: 'Brussels' }
  test.each([
    ['Office', 'Rue de Trèves 59, 1000 Brussels', brussels, 'Office, Rue de Trèves 59, 1000 Brussels'],
    ['Office', null, brussels, 'Office, Brussels'],
    [null, null, brussels, 'Brussels'],
    [null, null, null, ''],
  ])('%s, %s, %o is %s', (placeName, placeAddress, city, text) => {
    expect(placeOf({ placeName, placeAddress, city })).toBe(text)
  })
})

describe('an agenda', () => {
  const line = (title: string, startsAt: string | null, parallelGroup: number | null = null) => ({
    title,
    kind: 'session' as 'session' | 'item',
    startsAt: startsAt === null ? null : new Date(startsAt),
    parallelGroup,
  })
  const item = (title: string, startsAt: string | null) => ({
    ...line(title, startsAt),
    kind: 'item' as const,
  })
  const titles = (lines: { title: string }[][]) => lines.map((sessions) => sessions.map(({ title }) => title))

  test('sets sessions side by side that run at the same time', () => {
    const sessions = [
      line('Welcome', '2020-01-21T13:00Z'),
      line('Selection', '2020-01-21T13:40Z', 1),
      line('Contracts', '2020-01-21T13:40Z', 1),
      line('Next steps', '2020-01-21T15:10Z'),
    ]
    expect(titles(agendaLines(sessions))).toEqual([['Welcome'], ['Selection', 'Contracts'], ['Next steps']])
  })

  test('is told day by day, as days are at the place', () => {
    const sessions = [
      line('Dinner', '2020-01-21T22:30Z'),
      line('Morning', '2020-01-22T08:00Z'),
      line('Discussion', null),
    ]
    const days = agendaDays(agendaLines(sessions), 'Europe/Brussels', '2020-01-21')
    expect(days.map(({ day, lines }) => [day, titles(lines)])).toEqual([
      ['2020-01-21', [['Dinner']]],
      ['2020-01-22', [['Morning'], ['Discussion']]],
    ])
  })

  test('tells what follows when the event is over', () => {
    const end = new Date('2020-01-21T16:00Z')
    const sessions = [
      item('Coffee', '2020-01-21T14:00Z'),
      line('Next steps', '2020-01-21T15:10Z'),
      item('Drink', '2020-01-21T16:00Z'),
      item('Dinner', null),
    ]
    expect(afterwards(sessions, end).map(({ title }) => title)).toEqual(['Drink', 'Dinner'])
    expect(afterwards(sessions.slice(0, 2), end)).toEqual([])
  })
})
