import { expect, test } from 'vitest'
import { addEvent } from '@/lib/events/mutations'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { totals } from '@/lib/import/report'
import { calendarOfMeeting as calendar } from '../support/calendar-files'
import { addConsortium } from '../support/consortium'
import { importText } from '../support/import'

const organiser = { 'ORGANIZER;CN="Smart Cities Working Group"': 'mailto:a@b.invalid' }

test('a meeting keeps its time in its zone, its place and the group that calls it', async () => {
  const location = 'LOCATION'
  await importText(
    'c.ics',
    calendar({
      ...organiser,
      [location]: 'House\\, Street 59\\, 1000 Rotterdam',
      CATEGORIES: 'Smart Cities,Working Group,Air quality',
    }),
  )
  const event = await db.event.findFirstOrThrow({
    include: {
      group: { include: { translations: true } },
      themes: { include: { theme: true } },
      translations: true,
    },
  })
  expect(event).toMatchObject({
    uid: 'meeting-1@old.invalid',
    startsAt: new Date('2020-01-21T13:00:00Z'),
    endsAt: new Date('2020-01-21T16:00:00Z'),
    timeZone: 'Europe/Brussels',
    kind: 'meeting',
    placeName: 'House',
    placeAddress: 'Street 59, 1000 Rotterdam',
    cityId: null,
    group: {
      kind: 'working_group',
      translations: [{ name: 'Smart Cities Working Group', status: 'published' }],
    },
    translations: [{ title: 'Towards climate neutral cities', status: 'published' }],
  })
  expect(event.themes.map(({ theme }) => theme.slug)).toEqual(['air-quality'])
})

test('a meeting lies in a city that the portal has', async () => {
  await addConsortium()
  await importText('c.ics', calendar({ LOCATION: 'Town hall\\, Coolsingel 40\\, 3011 AD Rotterdam' }))
  expect(await db.event.findFirst({ select: { city: { select: { slug: true } } } })).toEqual({
    city: { slug: 'rotterdam' },
  })
})

test('the address of an online meeting is not shown as its place', async () => {
  await importText('c.ics', calendar({ LOCATION: 'https://meet.invalid/secret' }))
  expect(
    await db.event.findFirst({ select: { attendance: true, placeName: true, onlineUrl: true } }),
  ).toEqual({
    attendance: 'online',
    placeName: null,
    onlineUrl: 'https://meet.invalid/secret',
  })
})

test('an organiser that is no group makes none', async () => {
  await importText('c.ics', calendar({ 'ORGANIZER;CN="Ann Onymous"': 'mailto:a@b.invalid' }))
  expect(await db.group.count()).toBe(0)
})

test('a private meeting stays unpublished, and makes neither a group nor a theme public', async () => {
  const about = { ...organiser, CLASS: 'PRIVATE', CATEGORIES: 'Redundancies' }
  const report = await importText('c.ics', calendar(about))
  expect(await db.eventTranslation.findMany({ select: { status: true } })).toEqual([{ status: 'draft' }])
  expect([await db.group.count(), await db.theme.count()]).toEqual([0, 0])
  expect(report.problems).toMatchObject([
    {
      severity: 'warning',
      reason: '“Towards climate neutral cities” stays unpublished: it is private in the calendar.',
    },
  ])
})

test('a meeting that moved is the same meeting', async () => {
  await importText('c.ics', calendar({}))
  const moved = {
    'DTSTART;TZID=Europe/Brussels': '20200122T140000',
    'DTEND;TZID=Europe/Brussels': '20200122T170000',
    SEQUENCE: '1',
  }
  expect(totals(await importText('c.ics', calendar(moved)))).toMatchObject({ created: 0, changed: 1 })
  expect(totals(await importText('c.ics', calendar(moved)))).toMatchObject({ changed: 0, unchanged: 1 })
  expect(await db.event.findFirst({ select: { startsAt: true, sequence: true } })).toEqual({
    startsAt: new Date('2020-01-22T13:00:00Z'),
    sequence: 1,
  })
})

test('a meeting that was made here is recognised by its UID and left as it is', async () => {
  const when = {
    startsAt: new Date('2020-01-21T13:00:00Z'),
    endsAt: new Date('2020-01-21T16:00:00Z'),
    timeZone: 'Europe/Brussels',
  }
  const where = {
    attendance: 'in_person',
    placeName: null,
    placeAddress: null,
    onlineUrl: null,
    groupId: null,
    cityId: null,
  } as const
  const about = {
    kind: 'meeting',
    status: 'scheduled',
    precision: 'time',
    sequence: 0,
    uid: 'meeting-1@old.invalid',
    themeIds: [],
  } as const
  const words = {
    language: 'en',
    title: 'Ours',
    summary: '',
    published: true,
    body: { type: 'doc' as const, schemaVersion: 1 as const, content: [] },
  }
  await inTransaction((tx) =>
    addEvent(tx, systemViewer('test'), { ...when, ...where, ...about, themeIds: [], ...words }),
  )
  const report = await importText('c.ics', calendar({}))
  expect(report.left).toEqual([expect.objectContaining({ label: 'Towards climate neutral cities' })])
  expect(await db.eventTranslation.findMany({ select: { title: true } })).toEqual([{ title: 'Ours' }])
})
