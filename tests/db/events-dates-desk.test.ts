import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { cancelEvent, moveEvent, resumeEvent } from '@/lib/events/changes/mutations'
import { cancelSchema, moveSchema } from '@/lib/events/changes/schema'
import { copyEvent } from '@/lib/events/copies/mutations'
import { copySchema } from '@/lib/events/copies/schema'
import { addQuestion } from '@/lib/events/questions/mutations'
import { newQuestionSchema } from '@/lib/events/questions/schema'
import { makeSeries } from '@/lib/events/series/mutations'
import { seriesSchema } from '@/lib/events/series/schema'
import { addLine } from '@/lib/events/sessions/desk/mutations'
import { newLineSchema } from '@/lib/events/sessions/desk/schema'
import { addAccount } from '../support/accounts'
import { meeting, saveAtDesk, versionOf } from '../support/event-forms'
import { addGroup } from '../support/groups'

let lead: Viewer
let other: Viewer
let ours: string
let id: string

beforeEach(async () => {
  ours = (await addGroup('Smart cities')).id
  lead = (await addAccount({ leadOf: [ours] })).viewer
  other = (await addAccount({ leadOf: [(await addGroup('Energy')).id] })).viewer
  const closing = { registrationClosesAt: '2099-03-17T18:00' }
  id = await meeting(lead, { groupId: ours, publish: 'on', ...closing })
  const line = {
    ...{ eventId: id, language: 'en', kind: 'session', title: 'Welcome', summary: '' },
    ...{ startsAt: '2099-03-19T14:00', endsAt: '2099-03-19T14:15', track: '', placeName: '' },
  }
  await inTransaction((tx) => addLine(tx, lead, newLineSchema.parse(line)))
})

async function register() {
  const data = { id: newId(), eventId: id, name: 'Ada', email: 'ada@example.org', reference: 'ADA' }
  await db.registration.create({ data: { ...data, state: 'confirmed' }, select: { id: true } })
}

const told = () => db.job.findMany({ where: { name: 'tell-registered' }, select: { data: true } })
const select = {
  ...{ status: true, sequence: true, startsAt: true, endsAt: true, registrationClosesAt: true },
  ...{ cancelledAt: true, seriesId: true, uid: true },
  sessions: { select: { startsAt: true } },
  questions: { select: { kind: true } },
  translations: { select: { title: true, status: true } },
} as const
const read = (event = id) => db.event.findUniqueOrThrow({ where: { id: event }, select })
const inBrussels = (date: Date | null | undefined) => date?.toISOString()

describe('a cancelled meeting', () => {
  const cancel = async (viewer = lead) => {
    const form = cancelSchema.parse({
      ...{ id, version: await versionOf(id), language: 'en', cancelReason: 'Too few came.' },
    })
    return inTransaction((tx) => cancelEvent(tx, viewer, form))
  }

  test('says so everywhere, and whoever is registered is told why', async () => {
    await register()
    expect(await cancel(other)).toEqual({ ok: false, reason: 'not-found' })
    expect(await cancel()).toEqual({ ok: true })
    expect(await read()).toMatchObject({ status: 'cancelled', sequence: 1, cancelledAt: expect.any(Date) })
    expect(await told()).toMatchObject([
      { data: { change: 'cancelled', reasons: [{ text: 'Too few came.' }], sequence: 1 } },
    ])
    expect(await cancel()).toEqual({ ok: false, reason: 'not-found' })
  })

  test('stays cancelled since then when its words change, and can take place after all', async () => {
    await cancel()
    const { cancelledAt } = await read()
    await saveAtDesk(lead, id, { groupId: ours, title: 'Spring meeting, cancelled' })
    expect((await read()).cancelledAt).toEqual(cancelledAt)
    const form = { id, version: await versionOf(id), language: 'en' as const }
    expect(await inTransaction((tx) => resumeEvent(tx, lead, form))).toEqual({ ok: true, told: true })
    expect(await read()).toMatchObject({ status: 'scheduled', sequence: 2, cancelledAt: null })
  })

  const letItBeOver = () =>
    db.event.update({
      where: { id },
      data: { startsAt: new Date('2020-01-01T10:00Z'), endsAt: new Date('2020-01-01T11:00Z') },
    })

  test('cannot be one that is over', async () => {
    await letItBeOver()
    expect(await cancel()).toEqual({ ok: false, reason: 'is-over' })
  })

  test('that took place after all is put right afterwards without telling anybody', async () => {
    await register()
    await cancel()
    await letItBeOver()
    const before = await told()
    const form = { id, version: await versionOf(id), language: 'en' as const }
    expect(await inTransaction((tx) => resumeEvent(tx, lead, form))).toEqual({ ok: true, told: false })
    expect(await read()).toMatchObject({ status: 'scheduled' })
    expect(await told()).toEqual(before)
  })
})

describe('a moved meeting', () => {
  const move = async (changes: object) => {
    const form = moveSchema.parse({
      ...{ id, version: await versionOf(id), language: 'en', reason: 'The room is taken.' },
      ...{ startsAt: '2099-04-02T09:00', endsAt: '2099-04-02T12:00' },
      ...changes,
    })
    return inTransaction((tx) => moveEvent(tx, lead, form))
  }

  test('takes its agenda and the end of registration along, on the clocks of its zone', async () => {
    await register()
    expect(await move({})).toEqual({ ok: true, told: true })
    const moved = await read()
    // Clocks have been put forward between the two.
    expect(inBrussels(moved.startsAt)).toBe('2099-04-02T07:00:00.000Z')
    expect(inBrussels(moved.sessions[0]?.startsAt)).toBe('2099-04-02T07:00:00.000Z')
    expect(inBrussels(moved.registrationClosesAt)).toBe('2099-03-31T11:00:00.000Z')
    expect(moved).toMatchObject({ status: 'moved', sequence: 1 })
    expect(await told()).toMatchObject([
      { data: { change: 'changed', reasons: [{ text: 'The room is taken.' }] } },
    ])
  })

  test('that is over, and stays so, is corrected: nobody is told', async () => {
    await register()
    const over = { startsAt: new Date('2020-01-21T13:00Z'), endsAt: new Date('2020-01-21T16:00Z') }
    await db.event.update({ where: { id }, data: over, select: { id: true } })
    const corrected = { startsAt: '2020-01-22T14:00', endsAt: '2020-01-22T17:00' }
    expect(await move(corrected)).toEqual({ ok: true, told: false })
    expect([(await read()).status, await told()]).toEqual(['scheduled', []])
  })

  test('needs another time than the one it has', async () => {
    const same = { startsAt: '2099-03-19T14:00', endsAt: '2099-03-19T17:00' }
    expect(await move(same)).toEqual({ ok: false, reason: 'nothing-changed' })
    expect(await move({ endsAt: '2099-04-02T08:00' })).toMatchObject({ faults: [{ field: 'endsAt' }] })
  })
})

test('a copy is a draft with the agenda and the questions, at its own time and under its own name in calendars', async () => {
  const question = { eventId: id, language: 'en', kind: 'number', label: 'How many?', hint: '' }
  const asked = newQuestionSchema.parse({ ...question, options: '', retentionDays: '' })
  await inTransaction((tx) => addQuestion(tx, lead, asked))
  await register()
  const form = copySchema.parse({ id, language: 'en', copyStartsAt: '2099-04-16T14:00' })
  expect(await inTransaction((tx) => copyEvent(tx, other, form))).toEqual({ ok: false, reason: 'not-found' })
  const copied = await inTransaction((tx) => copyEvent(tx, lead, form))
  if (!copied.ok) throw new Error(copied.reason)
  const copy = await read(copied.id)
  expect(copy).toMatchObject({
    ...{ status: 'scheduled', sequence: 0, questions: [{ kind: 'number' }] },
    translations: [{ title: 'Spring meeting', status: 'draft' }],
    startsAt: new Date('2099-04-16T12:00Z'),
    endsAt: new Date('2099-04-16T15:00Z'),
    registrationClosesAt: new Date('2099-04-14T16:00Z'),
    sessions: [{ startsAt: new Date('2099-04-16T12:00Z') }],
  })
  expect(copy.uid).not.toBe((await read()).uid)
  expect(await db.registration.count({ where: { eventId: copied.id } })).toBe(0)
})

describe('a series', () => {
  const make = async () => {
    const form = seriesSchema.parse({
      ...{ id, version: await versionOf(id), language: 'en', pattern: 'weekly' },
      ...{ interval: '1', count: '3', published: 'on' },
    })
    return inTransaction((tx) => makeSeries(tx, lead, form))
  }
  const all = () =>
    db.event.findMany({
      orderBy: { startsAt: 'asc' },
      select: { id: true, startsAt: true, placeName: true, status: true, translations: true },
    })

  test('is meetings of their own at the same hour, also when the clocks change', async () => {
    expect(await make()).toEqual({ ok: true, made: 2 })
    expect((await all()).map(({ startsAt }) => startsAt.toISOString())).toEqual([
      ...['2099-03-19T13:00:00.000Z', '2099-03-26T13:00:00.000Z', '2099-04-02T12:00:00.000Z'],
    ])
    expect((await all()).every(({ translations }) => translations[0]?.status === 'published')).toBe(true)
    const { recurrence } = await db.eventSeries.findFirstOrThrow({ select: { recurrence: true } })
    expect(recurrence).toBe('FREQ=WEEKLY;BYDAY=TH;COUNT=3')
    expect(await make()).toEqual({ ok: false, reason: 'series-already' })
  })

  test('is changed in one meeting, or in it and those that follow', async () => {
    await make()
    const [first, second, third] = await all()
    const said = { groupId: ours, registrationClosesAt: '' }
    await saveAtDesk(lead, first?.id ?? '', { ...said, placeName: 'Once' })
    const later = { startsAt: '2099-03-26T15:00', endsAt: '2099-03-26T17:00' }
    await saveAtDesk(lead, second?.id ?? '', { ...said, ...later, placeName: 'Always', scope: 'following' })
    const [one, two, three] = await all()
    expect([one, two, three].map((event) => event?.placeName)).toEqual(['Once', 'Always', 'Always'])
    expect(three).toMatchObject({ id: third?.id, status: 'moved', startsAt: new Date('2099-04-02T13:00Z') })
  })

  test('leaves those that are over as they were, and tells nobody of them', async () => {
    await make()
    const [first, second] = await all()
    const long = (day: string) => ({ startsAt: new Date(`${day}T13:00Z`), endsAt: new Date(`${day}T16:00Z`) })
    await db.event.update({ where: { id: first?.id ?? '' }, data: long('2020-03-19') })
    await db.event.update({ where: { id: second?.id ?? '' }, data: long('2020-03-26') })
    const said = { startsAt: '2020-03-19T14:00', endsAt: '2020-03-19T17:00', groupId: ours }
    await saveAtDesk(lead, first?.id ?? '', { ...said, placeName: 'Elsewhere', scope: 'following' })
    expect((await all()).map(({ placeName }) => placeName)).toEqual([
      ...['Elsewhere', 'Northern office', 'Elsewhere'],
    ])
  })
})
