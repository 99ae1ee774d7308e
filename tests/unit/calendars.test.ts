import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { writeCalendar, type CalendarAbout, type CalendarEntry } from '@/lib/calendars/calendar'

const about: CalendarAbout = { name: 'Meetings', language: 'en', method: 'publish', organiser: null }

function entry(more: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: 'meeting-1@portal.example.org',
    sequence: 3,
    status: 'confirmed',
    startsAt: new Date('2027-01-21T13:00Z'),
    endsAt: new Date('2027-01-21T16:00Z'),
    timeZone: 'Europe/Brussels',
    wholeDays: false,
    title: 'Heat networks',
    description: 'Who, what and when.',
    location: 'Rue Joseph II, Brussels',
    position: { latitude: 50.84, longitude: 4.37 },
    url: 'https://portal.example.org/en/events/heat-networks',
    categories: ['Meeting', 'Energy'],
    changedAt: new Date('2026-11-01T10:00Z'),
    ...more,
  }
}

/** What two libraries that know nothing of each other make of the same file. */
function readBack(text: string) {
  const root = new ICAL.Component(ICAL.parse(text) as unknown as unknown[])
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const one = root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const other = Object.values(nodeIcal.sync.parseICS(text)).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  )
  return { one, other }
}

const clocks = (zone: string, text: string) => DateTime.fromISO(text, { zone }).toJSDate()

describe('two libraries read the instants back that were written', () => {
  test.each([
    ['the day before summer time', 'Europe/Brussels', '2027-03-27T14:00', '2027-03-27T17:00'],
    ['over the hour that does not exist', 'Europe/Brussels', '2027-03-28T01:30', '2027-03-28T03:30'],
    ['the day after', 'Europe/Brussels', '2027-03-29T14:00', '2027-03-29T17:00'],
    ['the day before winter time', 'Europe/Brussels', '2027-10-30T14:00', '2027-10-30T17:00'],
    ['over the hour that exists twice', 'Europe/Brussels', '2027-10-31T01:00', '2027-10-31T04:00'],
    ['the day after that', 'Europe/Brussels', '2027-11-01T14:00', '2027-11-01T17:00'],
    ['where summer is in January', 'Pacific/Auckland', '2027-01-21T09:00', '2027-01-21T10:30'],
    ['on the other side of an ocean', 'America/New_York', '2027-03-14T01:30', '2027-03-14T03:30'],
    ['where winter time is the exception', 'Europe/Dublin', '2027-07-01T09:00', '2027-07-01T10:00'],
    ['under an older name of the zone', 'Europe/Kiev', '2027-07-01T09:00', '2027-07-01T10:00'],
    ['where summer time goes by decree', 'Africa/Casablanca', '2027-02-20T09:00', '2027-02-20T10:00'],
    ['without a zone', 'Etc/UTC', '2027-07-01T09:00', '2027-07-01T10:00'],
  ])('%s (%s)', (_, timeZone, from, to) => {
    const [startsAt, endsAt] = [clocks(timeZone, from), clocks(timeZone, to)]
    const { one, other } = readBack(writeCalendar(about, [entry({ timeZone, startsAt, endsAt })]))
    expect(one[0]?.startDate.toJSDate()).toEqual(startsAt)
    expect(one[0]?.endDate.toJSDate()).toEqual(endsAt)
    expect(other[0]?.start.getTime()).toBe(startsAt.getTime())
    expect(other[0]?.end?.getTime()).toBe(endsAt.getTime())
  })

  test('the second time round in the hour that exists twice', () => {
    const startsAt = new Date('2027-10-31T01:15Z')
    const endsAt = new Date('2027-10-31T03:15Z')
    const { one, other } = readBack(writeCalendar(about, [entry({ startsAt, endsAt })]))
    expect(one[0]?.startDate.toJSDate()).toEqual(startsAt)
    expect(other[0]?.start.getTime()).toBe(startsAt.getTime())
  })
})

test('times are those of the place, with the rules of its zone, and stamps are instants', () => {
  const lines = writeCalendar(about, [entry()]).split('\r\n')
  expect(lines).toContain('DTSTART;TZID=Europe/Brussels:20270121T140000')
  expect(lines).toContain('DTEND;TZID=Europe/Brussels:20270121T170000')
  expect(lines).toContain('TZID:Europe/Brussels')
  expect(lines).toContain('DTSTAMP:20261101T100000Z')
  expect(lines).toContain('LAST-MODIFIED:20261101T100000Z')
  expect(lines).toContain('SEQUENCE:3')
  expect(lines).toContain('STATUS:CONFIRMED')
  expect(lines).toContain('METHOD:PUBLISH')
})

test('a day has no hours, and its end is the day after its last', () => {
  const day = {
    wholeDays: true,
    startsAt: clocks('Pacific/Auckland', '2027-03-27'),
    timeZone: 'Pacific/Auckland',
  }
  const one = { ...day, endsAt: clocks('Pacific/Auckland', '2027-03-28') }
  const several = { ...day, uid: 'two', endsAt: clocks('Pacific/Auckland', '2027-03-28T23:59:59.999') }
  const text = writeCalendar(about, [entry(one), entry(several)])
  expect(text.match(/^DT(START|END);.*\r$/gm)?.map((line) => line.trim())).toEqual([
    'DTSTART;VALUE=DATE:20270327',
    'DTEND;VALUE=DATE:20270328',
    'DTSTART;VALUE=DATE:20270327',
    'DTEND;VALUE=DATE:20270329',
  ])
})

test('texts come back as they were written, in lines that every program takes', () => {
  const title = `Umeå, Gdańsk; Grůza \\ "quoted" 🏙️ ${'żółć, 🚲; '.repeat(30)}end`
  const description = 'First line\nSecond: a;b,c\\d\n\nBEGIN:VEVENT\nATTENDEE:mailto:x@example.org'
  const location = 'Hall 3; Łódź, Poland'
  const given = entry({ title, description, location, categories: ['Meeting, open', 'Énergie; chaleur'] })
  const organiser = { name: 'Energy; "heat", Umeå', email: 'office@example.org' }
  const text = writeCalendar({ ...about, name: 'A, b; c', organiser }, [given])
  const { one, other } = readBack(text)
  expect(one).toHaveLength(1)
  expect(one[0]).toMatchObject({ summary: title, description, location, uid: given.uid })
  expect(one[0]?.attendees).toEqual([])
  expect(one[0]?.component.getFirstProperty('categories')?.getValues()).toEqual(given.categories)
  expect(other[0]).toMatchObject({ summary: title, description, location, uid: given.uid })
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text).not.toContain('�')
})

test('what is cancelled says so, and a calendar that is subscribed to says when to ask again', () => {
  const source = 'https://portal.example.org/events.ics'
  const text = writeCalendar({ ...about, source }, [entry({ status: 'cancelled' })])
  expect(text).toContain('\r\nSTATUS:CANCELLED\r\n')
  expect(text.indexOf('REFRESH-INTERVAL')).toBeLessThan(text.indexOf('BEGIN:VTIMEZONE'))
  expect(text).toBe(writeCalendar({ ...about, source }, [entry({ status: 'cancelled' })]))
})
