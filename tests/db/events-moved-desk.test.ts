import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { moveEvent } from '@/lib/events/changes/mutations'
import { moveSchema } from '@/lib/events/changes/schema'
import { copyEvent } from '@/lib/events/copies/mutations'
import { copySchema } from '@/lib/events/copies/schema'
import { makeSeries } from '@/lib/events/series/mutations'
import { seriesSchema } from '@/lib/events/series/schema'
import { addLine, saveLine } from '@/lib/events/sessions/desk/mutations'
import { lineSchema, newLineSchema } from '@/lib/events/sessions/desk/schema'
import { addAccount } from '../support/accounts'
import { meeting, saveAtDesk, versionOf } from '../support/event-forms'
import { addGroup } from '../support/groups'

let lead: Viewer
let ours: string

beforeEach(async () => {
  ours = (await addGroup('Smart cities')).id
  lead = (await addAccount({ leadOf: [ours] })).viewer
})

const line = (eventId: string, startsAt: string, changes: object = {}) => ({
  ...{ eventId, language: 'en', kind: 'session', title: 'Welcome', summary: '' },
  ...{ startsAt, endsAt: '', track: '', placeName: '' },
  ...changes,
})
const addWelcome = (eventId: string, startsAt: string) =>
  inTransaction((tx) => addLine(tx, lead, newLineSchema.parse(line(eventId, startsAt))))

async function move(id: string, startsAt: string, endsAt: string, more: object = {}) {
  const form = { id, version: await versionOf(id), language: 'en', reason: '', startsAt, endsAt, ...more }
  return inTransaction((tx) => moveEvent(tx, lead, moveSchema.parse(form)))
}

const read = (id: string) =>
  db.event.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ startsAt: true, endsAt: true, precision: true, slidesShownAt: true },
      sessions: { select: { startsAt: true } },
    },
  })

describe('a meeting of an afternoon that is moved', () => {
  let id: string
  beforeEach(async () => {
    id = await meeting(lead, { groupId: ours, publish: 'on' })
    await addWelcome(id, '2099-03-19T14:00')
  })

  test('takes along when its slides are shown, but does not hide what is shown already', async () => {
    const shown = (slidesShownAt: Date) =>
      db.event.update({ where: { id }, data: { slidesShownAt }, select: { id: true } })
    await shown(new Date('2099-03-20T08:00Z'))
    await move(id, '2099-04-02T09:00', '2099-04-02T12:00')
    expect(await read(id)).toMatchObject({ slidesShownAt: new Date('2099-04-03T02:00Z') })
    await shown(new Date('2020-01-01T08:00Z'))
    await move(id, '2099-04-03T09:00', '2099-04-03T12:00')
    expect(await read(id)).toMatchObject({ slidesShownAt: new Date('2020-01-01T08:00Z') })
  })

  test('does not get its old hours back from a form of its agenda that was open before', async () => {
    const open = await db.eventSession.findFirstOrThrow({ select: { id: true, version: true } })
    const form = lineSchema.parse(line(id, '2099-03-19T14:00', { ...open, title: 'Hello' }))
    await move(id, '2099-04-02T09:00', '2099-04-02T12:00')
    const saved = await inTransaction((tx) => saveLine(tx, lead, form))
    expect(saved).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  test('is one too when its form says another day, and not when it only becomes longer', async () => {
    await saveAtDesk(lead, id, { groupId: ours, startsAt: '2099-03-19T13:30' })
    expect((await read(id)).sessions).toEqual([{ startsAt: new Date('2099-03-19T13:00Z') }])
    const later = { startsAt: '2099-04-02T13:30', endsAt: '2099-04-02T17:00' }
    await saveAtDesk(lead, id, { groupId: ours, ...later })
    expect((await read(id)).sessions).toEqual([{ startsAt: new Date('2099-04-02T12:00Z') }])
  })
})

test('the agenda of the meetings of a series that follow moves along with them', async () => {
  const id = await meeting(lead, { groupId: ours })
  await addWelcome(id, '2099-03-19T14:30')
  const form = { id, version: await versionOf(id), language: 'en', pattern: 'weekly' }
  const series = seriesSchema.parse({ ...form, interval: '1', count: '2' })
  await inTransaction((tx) => makeSeries(tx, lead, series))
  const nextDay = { startsAt: '2099-03-20T14:00', endsAt: '2099-03-20T17:00' }
  expect(await saveAtDesk(lead, id, { groupId: ours, ...nextDay, scope: 'following' })).toEqual({ ok: true })
  const sessions = await db.eventSession.findMany({
    orderBy: { startsAt: 'asc' },
    select: { startsAt: true },
  })
  expect(sessions.map(({ startsAt }) => startsAt?.toISOString())).toEqual([
    ...['2099-03-20T13:30:00.000Z', '2099-03-27T13:30:00.000Z'],
  ])
})

describe('a meeting that is known by its days only', () => {
  const days = { precision: 'day', startsAt: '2099-05-04T00:00', endsAt: '2099-05-05T23:59' }
  const nextDays = {
    precision: 'day',
    startsAt: new Date('2099-05-10T22:00Z'),
    endsAt: new Date('2099-05-12T21:59:59.999Z'),
  }

  test.each([
    ['the desk', '2099-05-05T21:59:59.999Z'],
    ['a calendar', '2099-05-05T22:00:00.000Z'],
  ])('stays so, and as long, when it is moved or copied after it came from %s', async (_, endsAt) => {
    const whole = await meeting(lead, { groupId: ours, ...days })
    await db.event.update({ where: { id: whole }, data: { endsAt }, select: { id: true } })
    const form = copySchema.parse({ id: whole, language: 'en', copyStartsAt: '2099-05-11T14:00' })
    const copied = await inTransaction((tx) => copyEvent(tx, lead, form))
    expect(await read(copied.ok ? copied.id : '')).toMatchObject(nextDays)
    expect(await move(whole, '2099-05-11T00:00', '2099-05-12T23:59')).toMatchObject({ ok: true })
    expect(await read(whole)).toMatchObject(nextDays)
  })

  test('gets hours when it is moved to some, and its agenda keeps its own', async () => {
    const whole = await meeting(lead, { groupId: ours, ...days })
    await addWelcome(whole, '2099-05-04T10:00')
    const hours = { precision: 'time' }
    expect(await move(whole, '2099-05-05T09:00', '2099-05-05T17:00', hours)).toMatchObject({ ok: true })
    expect(await read(whole)).toMatchObject({
      startsAt: new Date('2099-05-05T07:00Z'),
      sessions: [{ startsAt: new Date('2099-05-05T08:00Z') }],
    })
  })
})
