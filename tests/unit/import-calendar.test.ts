import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCalendar } from '@/lib/import/readers/icalendar'
import { headings } from '@/lib/richtext/headings'
import { plainText } from '@/lib/richtext/text'
import { read, realInput, written } from '@/tests/fixtures/import/reading'

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...parts: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const meeting = (...lines: string[]) => event('UID:m1', 'SUMMARY:Board', ...lines)
const brussels = 'DTSTART;TZID=Europe/Brussels:20240305T090000'
const open = (content: string | Uint8Array) => read(readCalendar(written(content)))

test('a meeting is read with all that is said about it', async () => {
  const text = calendar(
    event(
      'UID:m1@portal.example',
      'SEQUENCE:2',
      'SUMMARY:Heat\\, cold \\; wind',
      brussels,
      'DTEND;TZID=Europe/Brussels:20240305T103000',
      'LOCATION:Hall 2\\, Quay\\nOld Town',
      'DESCRIPTION:Agenda:\\n\\n1. Pipes\\n2. Pum',
      ' ps\\',
      ' , too',
      'CATEGORIES:Heat,Cold\\, dry',
      'CATEGORIES:Heat',
      'STATUS:TENTATIVE',
      'URL:https://portal.example/board',
      'ORGANIZER;CN="Working group":mailto:desk@portal.example',
      'LAST-MODIFIED:20240301T080000Z',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'DESCRIPTION:Not this',
      'END:VALARM',
    ),
  )
  const { records, problems, lines } = await open(text)
  expect(problems).toEqual([])
  expect(lines).toEqual([3])
  expect(records).toMatchObject([
    {
      sourceKey: 'm1@portal.example',
      sequence: 2,
      summary: 'Heat, cold ; wind',
      startsAt: '2024-03-05T08:00:00.000Z',
      endsAt: '2024-03-05T09:30:00.000Z',
      timeZone: 'Europe/Brussels',
      precision: 'time',
      location: 'Hall 2, Quay\nOld Town',
      categories: ['Heat', 'Cold, dry'],
      status: 'scheduled',
      tentative: true,
      url: 'https://portal.example/board',
      organizer: { name: 'Working group', email: 'desk@portal.example' },
      modifiedAt: '2024-03-01T08:00:00.000Z',
    },
  ])
  expect(records[0]?.description.content.map(({ type }) => type)).toEqual(['paragraph', 'orderedList'])
  expect(plainText(records[0]?.description ?? { type: 'doc', schemaVersion: 1, content: [] })).toBe(
    'Agenda:\nPipes\nPumps, too',
  )
})

describe('one event is refused and the others are read', () => {
  test.each([
    [[], 'It has no time at which it begins (DTSTART).'],
    [['DTSTART;TZID=Mars/Olympus:20240305T090000'], 'Its time zone “Mars/Olympus” is not known.'],
    [['DTSTART:20240305T090000'], 'Its time names no time zone, and neither does the calendar.'],
    [['DTSTART:20240231T090000Z'], 'Its DTSTART is not a date or time.'],
    [[brussels, 'DTEND;TZID=Europe/Brussels:20240305T080000'], 'It ends before it begins.'],
    [['DTSTART:soon'], 'Its DTSTART is not a date or time.'],
    [[brussels, 'DURATION:P9999999999D'], 'Its DURATION is longer than any calendar reaches.'],
    [
      ['DTSTART;TZID=Europe/Brussels:99991231T235959', 'DURATION:P1D'],
      'It is not between the years 1 and 9999.',
    ],
    [[brussels, 'RECURRENCE-ID:garbage'], 'Its RECURRENCE-ID is not a date or time.'],
    [[brussels, 'DURATION:garbage'], /RFC 5545 has it \(invalid duration/],
    [[brussels, 'LAST-MODIFIED:garbage'], /RFC 5545 has it \(invalid date-time/],
    [[brussels, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:garbage'], /RFC 5545 has it \(invalid date-time/],
    [[brussels, 'RDATE:garbage'], /RFC 5545 has it/],
    [[brussels, 'RDATE;VALUE=PERIOD:20270601T100000Z/garbage'], /RFC 5545 has it/],
    [[brussels, 'RRULE:FREQ=GARBAGE'], /RFC 5545 has it \(invalid frequency/],
    [[brussels, `LOCATION:${'x'.repeat(1001)}`], 'Its LOCATION is longer than 1000 characters.'],
    [[brussels, `CATEGORIES:${'x'.repeat(301)}`], 'Its CATEGORIES is longer than 300 characters.'],
    [[brussels, 'A line of nothing'], /^Event “Board”: It is not written as RFC 5545 has it/],
  ])('%j: %s', async (lines, reason) => {
    const other = event('UID:other', 'SUMMARY:Other', brussels)
    const { records, problems, reasons } = await open(calendar(meeting(...lines), other))
    expect(records.map(({ summary }) => summary)).toEqual(['Other'])
    expect(problems).toMatchObject([{ severity: 'error', line: 3 }])
    if (typeof reason === 'string') expect(reasons).toEqual([`Event “Board”: ${reason}`])
    else expect(reasons[0]).toMatch(reason)
  })

  test('for a UID that stands there twice, or no title; without a UID its time and title stand in', async () => {
    const untitled = event('UID:m2', brussels)
    const { records, reasons } = await open(
      calendar(meeting(brussels), meeting(brussels), untitled, event('SUMMARY:Anon', brussels)),
    )
    expect(records.map(({ sourceKey }) => sourceKey)).toEqual(['m1', '2024-03-05T08:00:00.000Z Anon'])
    expect(reasons).toEqual([
      'Event “Board”: Its UID already stands in line 3.',
      'Event “without a title”: It has no SUMMARY.',
      'Event “Anon”: It has no UID: its time and title stand in for it.',
    ])
  })
})

test('a cancelled meeting, a cancelling calendar and things that are no events', async () => {
  const one = await open(calendar(meeting(brussels, 'STATUS:CANCELLED'), 'BEGIN:VTODO\r\nUID:t\r\nEND:VTODO'))
  const all = await open(calendar('METHOD:CANCEL', meeting(brussels)))
  expect([one, all].map(({ records }) => records[0]?.status)).toEqual(['cancelled', 'cancelled'])
  expect(one.reasons).toEqual(['1 VTODO left out: only events are read from a calendar.'])
})

test.each([
  ['PUBLIC', 'public'],
  ['PRIVATE', 'private'],
  ['confidential', 'confidential'],
  ['X-BOARD-ONLY', 'private'],
])('CLASS:%s makes a meeting %s', async (stated, secrecy) => {
  expect((await open(calendar(meeting(brussels, `CLASS:${stated}`)))).records).toMatchObject([{ secrecy }])
})

test('a description in HTML is read as such, an unknown organiser has no address, a script is no address', async () => {
  const { records } = await open(
    calendar(
      meeting(
        brussels,
        'DESCRIPTION:<h1>Agenda</h1><script>x</script><p>Heat</p>',
        'ORGANIZER;CN=Board:invalid:nomail',
        'URL:javascript:alert(1)',
      ),
    ),
  )
  const [board] = records
  expect(board && headings(board.description).map(({ text }) => text)).toEqual(['Agenda'])
  expect(board).toMatchObject({ organizer: { name: 'Board', email: null }, url: null })
})

describe('files', () => {
  const folded = Buffer.from(calendar(meeting(brussels, 'LOCATION:Malmö')))
  const cut = folded.indexOf(0xc3) + 1
  const inLetter = Buffer.concat([folded.subarray(0, cut), Buffer.from('\r\n '), folded.subarray(cut)])

  test.each([
    ['folded inside a letter', inLetter],
    [
      'with a byte order mark and bare line feeds',
      `\ufeff${calendar(meeting(brussels, 'LOCATION:Malmö')).replace(/\r/g, '')}`,
    ],
  ])('%s are read', async (_, content) => {
    expect((await open(content)).records).toMatchObject([{ location: 'Malmö' }])
  })

  test.each([
    [
      'no calendar',
      'name,country\nUmeå,SE',
      'This is no calendar: it does not begin with BEGIN:VCALENDAR.',
      1,
    ],
    [
      'UTF-16',
      Buffer.from(calendar(), 'utf16le'),
      'The file is in UTF-16. Save it as UTF-8 and import it again.',
      1,
    ],
    [
      'Latin-1',
      Buffer.from(calendar(meeting(brussels, 'LOCATION:Malmö')), 'latin1'),
      'This line is not valid UTF-8. Save the calendar as UTF-8 and import it again.',
      7,
    ],
    [
      'broken off',
      calendar(meeting(brussels)).slice(0, 60),
      'The calendar breaks off. What stands before was read.',
      3,
    ],
    [
      'one endless line',
      `BEGIN:VCALENDAR\r\nX:${'x'.repeat(3_000_000)}`,
      'This line is longer than 2000000 bytes.',
      2,
    ],
  ])('%s: refused with a reason', async (_, content, reason, line) => {
    const { records, problems } = await open(content)
    expect(records).toEqual([])
    expect(problems).toMatchObject([{ severity: 'error', reason, line }])
  })
})

test.skipIf(!existsSync(realInput('errin-meeting.ics')))(
  'the real meeting (skipped where it is not beside the project): 14:00 to 17:00 in Brussels',
  async () => {
    const { records, problems } = await read(readCalendar(realInput('errin-meeting.ics')))
    expect(problems).toEqual([])
    expect(records).toMatchObject([
      {
        startsAt: '2020-01-21T13:00:00.000Z',
        endsAt: '2020-01-21T16:00:00.000Z',
        timeZone: 'Europe/Brussels',
        categories: ['Smart Cities', 'Working Group'],
      },
    ])
    const sessions = records[0]?.description.content.filter((block) => block.type === 'orderedList')
    expect(
      sessions?.map(({ content }) => content.map((item) => item.content.map(({ type }) => type))),
    ).toEqual([[['paragraph'], ['paragraph', 'bulletList'], ['paragraph']]])
  },
)
