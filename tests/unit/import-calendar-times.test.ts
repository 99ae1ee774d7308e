import { describe, expect, test } from 'vitest'
import { readCalendar } from '@/lib/import/readers/icalendar'
import { zoneFrom } from '@/lib/import/readers/icalendar-zones'
import { read, written } from '@/tests/fixtures/import/reading'
import type { ReadOptions } from '@/lib/import/readers/records'

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...parts: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const meeting = (...lines: string[]) => event('UID:m1', 'SUMMARY:Board', ...lines)
const brussels = 'DTSTART;TZID=Europe/Brussels:20240305T090000'
const open = (content: string | Uint8Array, options: ReadOptions = {}) =>
  read(readCalendar(written(content), options))
const times = async (...lines: string[]) => {
  const { records, reasons } = await open(calendar(meeting(...lines)))
  return [
    ...records.map(({ startsAt, endsAt }) => `${startsAt.slice(0, 16)} ${endsAt.slice(0, 16)}`),
    ...reasons,
  ]
}

describe('a meeting lasts', () => {
  test.each([
    [
      'until its end',
      [brussels, 'DTEND;TZID=Europe/Helsinki:20240305T113000'],
      '2024-03-05T08:00 2024-03-05T09:30',
    ],
    ['for its duration', [brussels, 'DURATION:PT1H30M'], '2024-03-05T08:00 2024-03-05T09:30'],
    ['an unknown time, when only its beginning is said', [brussels], '2024-03-05T08:00 2024-03-05T08:00'],
    ['a day of its zone', ['DTSTART;VALUE=DATE:20240331'], '2024-03-30T23:00 2024-03-31T22:00'],
    [
      'several days, the last one not counted',
      ['DTSTART;VALUE=DATE:20240305', 'DTEND;VALUE=DATE:20240308'],
      '2024-03-04T23:00 2024-03-07T23:00',
    ],
    [
      'as long as the clocks say',
      ['DTSTART:20240305T080000Z', 'DTEND:20240305T090000Z'],
      '2024-03-05T08:00 2024-03-05T09:00',
    ],
  ])('%s', async (_, lines, expected) => {
    const { records } = await open(calendar(meeting(...lines)), { zone: 'Europe/Brussels' })
    expect(records.map(({ startsAt, endsAt }) => `${startsAt.slice(0, 16)} ${endsAt.slice(0, 16)}`)).toEqual([
      expected,
    ])
    expect(records[0]?.timeZone).toBe('Europe/Brussels')
  })
})

describe('a whole day', () => {
  test('that ends on itself lasts until its midnight', async () => {
    const { records } = await open(
      calendar(meeting('DTSTART;VALUE=DATE:20240305', 'DTEND;VALUE=DATE:20240305')),
      { zone: 'Europe/Brussels' },
    )
    expect(records).toMatchObject([{ precision: 'day', endsAt: '2024-03-05T23:00:00.000Z' }])
  })

  test('is one of the portal’s zone where nothing names another, which is said once', async () => {
    const days = ['20240305', '20240306'].map((day) =>
      event(`UID:${day}`, 'SUMMARY:Day', `DTSTART;VALUE=DATE:${day}`),
    )
    const { records, problems } = await open(calendar(...days), { zone: 'Europe/Rome' })
    expect(records.map(({ timeZone, precision }) => `${timeZone} ${precision}`)).toEqual([
      'Europe/Rome day',
      'Europe/Rome day',
    ])
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        line: 3,
        reason:
          '2 events name no time zone, and neither does the calendar: read as of Europe/Rome, where the portal is.',
      },
    ])
  })
})

describe('the hour the clocks change', () => {
  test('does not exist in spring: the time moves on with the clocks, and somebody should look', async () => {
    expect(await times('DTSTART;TZID=Europe/Brussels:20240331T023000')).toEqual([
      '2024-03-31T01:30 2024-03-31T01:30',
      'Event “Board”: 2024-03-31 02:30 does not exist in Europe/Brussels, as the clocks go forward: 03:30 was taken.',
    ])
  })

  test('exists twice in autumn: the first is taken, and somebody should look', async () => {
    expect(await times('DTSTART;TZID=Europe/Brussels:20241027T023000')).toEqual([
      '2024-10-27T00:30 2024-10-27T00:30',
      'Event “Board”: 2024-10-27 02:30 exists twice in Europe/Brussels, as the clocks go back: the first was taken.',
    ])
  })
})

describe('a time zone', () => {
  test.each([
    ['Europe/Brussels', 'Europe/Brussels'],
    ['"Europe/Sofia"', 'Europe/Sofia'],
    ['/freeassociation.sourceforge.net/Europe/Rome', 'Europe/Rome'],
    ['/citadel.org/20240101_1/America/Argentina/Salta', 'America/Argentina/Salta'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', 'Europe/Kiev'],
    ['Our own zone', 'Europe/Vienna'],
    ['Customized Time Zone', null],
    ['+01:00', null],
    ['Mars/Olympus', null],
    ['', null],
  ])('%j is %j', (tzid, zone) => {
    expect(zoneFrom(tzid, new Map([['Our own zone', 'Europe/Vienna']]))).toBe(zone)
  })

  test('may be named by the definition that comes with the calendar, also behind the event', async () => {
    const zone =
      'BEGIN:VTIMEZONE\r\nTZID:Ours\r\nX-LIC-LOCATION:Europe/Vienna\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nEND:STANDARD\r\nEND:VTIMEZONE'
    const { records } = await open(calendar(meeting('DTSTART;TZID=Ours:20240305T090000'), zone))
    expect(records).toMatchObject([{ timeZone: 'Europe/Vienna', startsAt: '2024-03-05T08:00:00.000Z' }])
  })

  test('of the calendar counts where a time names none, then the portal’s', async () => {
    const floating = meeting('DTSTART:20240305T090000')
    const own = await open(calendar('X-WR-TIMEZONE:Europe/Helsinki', floating), { zone: 'Europe/Rome' })
    const portal = await open(calendar(floating), { zone: 'Europe/Rome' })
    expect([...own.records, ...portal.records].map(({ timeZone }) => timeZone)).toEqual([
      'Europe/Helsinki',
      'Europe/Rome',
    ])
  })
})

describe('a series', () => {
  test('that ends is written out, at the same hour when the clocks change', async () => {
    expect(
      await times(
        'DTSTART;TZID=Europe/Brussels:20240318T090000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2',
      ),
    ).toEqual(['2024-03-18T08:00 2024-03-18T09:00', '2024-04-01T07:00 2024-04-01T08:00'])
  })

  test.each([
    [
      'leaves out its exceptions',
      ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/Brussels:20240306T090000'],
      ['05', '07'],
    ],
    ['adds single dates', ['RDATE;TZID=Europe/Brussels:20240309T090000'], ['05', '09']],
    ['runs until a moment of the world', ['RRULE:FREQ=DAILY;UNTIL=20240306T080000Z'], ['05', '06']],
    ['runs until a day', ['RRULE:FREQ=DAILY;UNTIL=20240307'], ['05', '06', '07']],
    ['meets on several days of the week', ['RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3'], ['05', '07', '12']],
  ])('%s', async (_, lines, days) => {
    const { records, problems } = await open(calendar(meeting(brussels, ...lines)))
    expect(records.map(({ startsAt }) => startsAt.slice(8, 10))).toEqual(days)
    expect(new Set(records.map(({ sourceKey }) => sourceKey)).size).toBe(days.length)
    expect(problems).toEqual([])
  })

  test.each([
    ['of a negative number of times', ['RRULE:FREQ=DAILY;COUNT=-5']],
    ['that ends before it begins', ['RRULE:FREQ=DAILY;UNTIL=20230101T000000Z']],
    [
      'of which every time is an exception',
      ['RRULE:FREQ=DAILY;COUNT=1', 'EXDATE;TZID=Europe/Brussels:20240305T090000'],
    ],
  ])('%s does not vanish in silence', async (_, lines) => {
    const { records, problems } = await open(calendar(meeting(brussels, ...lines)))
    expect(records).toEqual([])
    expect(problems).toMatchObject([
      {
        severity: 'error',
        line: 3,
        reason: 'Event “Board”: Its rule and its exceptions leave no time at which it takes place.',
      },
    ])
  })

  test('takes a changed occurrence for the one it replaces', async () => {
    const changed = event(
      'UID:m1',
      'SUMMARY:Board, late',
      'RECURRENCE-ID;TZID=Europe/Brussels:20240306T090000',
      'DTSTART;TZID=Europe/Brussels:20240306T150000',
    )
    const { records } = await open(calendar(meeting(brussels, 'RRULE:FREQ=DAILY;COUNT=3'), changed))
    expect(
      records.map(
        ({ summary, startsAt, sourceKey }) => `${summary} ${startsAt.slice(8, 13)} ${sourceKey.slice(0, 13)}`,
      ),
    ).toEqual(['Board 05T08 m1#2024-03-05', 'Board 07T08 m1#2024-03-07', 'Board, late 06T14 m1#2024-03-06'])
  })

  test.each([
    'FREQ=WEEKLY',
    'FREQ=DAILY;COUNT=1000',
    'FREQ=SECONDLY;COUNT=1000000000',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1;COUNT=3',
    'FREQ=DAILY;INTERVAL=0;COUNT=200',
  ])(
    'without an end, or too long, or by a doubtful rule (%s) gives its first time and says so',
    async (rule) => {
      expect(await times(brussels, `RRULE:${rule}`)).toEqual([
        '2024-03-05T08:00 2024-03-05T08:00',
        'Event “Board”: It repeats: only its first time was read. Add the others by hand, or as a series.',
      ])
    },
  )
})
