import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addEvent, changeEvent, type EventInput } from '@/lib/events/mutations'

const viewer = systemViewer('test')

const meeting: EventInput = {
  language: 'en',
  title: 'First meeting',
  summary: '',
  body: {
    type: 'doc',
    schemaVersion: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Agenda.' }] }],
  },
  published: true,
  uid: 'one@portal.invalid',
  sequence: 0,
  kind: 'meeting',
  status: 'scheduled',
  startsAt: new Date('2020-01-21T13:00:00Z'),
  endsAt: new Date('2020-01-21T16:00:00Z'),
  timeZone: 'Europe/Brussels',
  precision: 'time',
  attendance: 'in_person',
  placeName: null,
  placeAddress: null,
  onlineUrl: null,
  groupId: null,
  cityId: null,
  themeIds: [],
}

const add = (changes: Partial<EventInput> = {}) =>
  inTransaction((tx) => addEvent(tx, viewer, { ...meeting, ...changes }))

test('meetings of the same title differ by their day', async () => {
  expect(await add()).toMatchObject({ slug: 'first-meeting' })
  const later = {
    uid: 'two@portal.invalid',
    startsAt: new Date('2020-02-21T13:00:00Z'),
    endsAt: new Date('2020-02-21T16:00:00Z'),
  }
  expect(await add(later)).toMatchObject({ slug: 'first-meeting-2020-02-21' })
})

test('the words of the agenda find the meeting', async () => {
  await add()
  expect(await db.eventTranslation.findFirst({ select: { text: true, status: true } })).toEqual({
    text: 'Agenda.',
    status: 'published',
  })
})

test('a cancelled meeting says since when', async () => {
  const added = await add()
  if (!added.ok) throw new Error(added.reason)
  const cancel = (version: number) =>
    inTransaction((tx) =>
      changeEvent(tx, viewer, { ...meeting, id: added.id, version, status: 'cancelled', sequence: 1 }),
    )
  expect(await cancel(1)).toEqual({ ok: true })
  expect(await cancel(1)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect(await db.event.findFirst({ select: { status: true, cancelledAt: true, version: true } })).toEqual({
    status: 'cancelled',
    cancelledAt: expect.any(Date),
    version: 2,
  })
})
