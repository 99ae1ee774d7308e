import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { doTogether, undo } from '@/lib/desk/batches'
import { listRecordsFor } from '@/lib/desk/list-records'
import { publishRecord } from '@/lib/desk/publish-record'
import { trashRecord } from '@/lib/desk/trash-record'
import { getEventFor } from '@/lib/events/desk/queries'
import { listEventOptions } from '@/lib/events/desk/options/queries'
import { listEventNeedsFor } from '@/lib/events/needs/queries'
import { getEventOverview } from '@/lib/events/overview/queries'
import { getEventPreview } from '@/lib/events/previews/queries'
import { addAccount } from '../support/accounts'
import { addAtDesk, meeting, saveAtDesk } from '../support/event-forms'
import { addGroup } from '../support/groups'
import { addLibraryDocument } from '../support/documents'

let editor: Viewer
let lead: Viewer
let ours: string
let theirs: string

beforeEach(async () => {
  ours = (await addGroup('Smart cities')).id
  theirs = (await addGroup('Energy')).id
  editor = (await addAccount({ role: 'editor' })).viewer
  lead = (await addAccount({ leadOf: [ours] })).viewer
})

const notFound = { ok: false, reason: 'not-found' }
const read = (id: string) =>
  db.event.findUniqueOrThrow({
    where: { id },
    select: { status: true, sequence: true, startsAt: true, endsAt: true, groupId: true, uid: true },
  })

async function register(eventId: string) {
  const id = newId()
  const data = { id, eventId, name: 'Ada', email: `${id}@example.org`, reference: id.slice(-12) }
  await db.registration.create({ data: { ...data, state: 'confirmed' }, select: { id: true } })
}

const toldOf = () => db.job.count({ where: { name: 'tell-registered' } })

describe('who runs a meeting', () => {
  test('is the staff, and a lead those of the groups they lead', async () => {
    const id = await meeting(lead, { groupId: ours })
    const other = await meeting(editor, { groupId: theirs, title: 'Energy meeting' })
    expect(await saveAtDesk(lead, id, { groupId: ours, title: 'Renamed' })).toEqual({ ok: true })
    expect(await saveAtDesk(lead, other, { groupId: theirs })).toEqual(notFound)
    expect(await getEventFor(lead, other, 'en', 'en')).toBeNull()
    expect(await getEventOverview(lead, other)).toBeNull()
    expect(await getEventPreview(lead, other, 'en')).toBeNull()
    expect(await addAtDesk((await addAccount({ memberOf: [ours] })).viewer, { groupId: ours })).toEqual(
      notFound,
    )
  })

  test('a lead gives none to a group of somebody else, nor to nobody', async () => {
    const id = await meeting(lead, { groupId: ours })
    expect(await saveAtDesk(lead, id, { groupId: theirs })).toEqual(notFound)
    expect(await addAtDesk(lead, { groupId: theirs })).toEqual(notFound)
    expect(await addAtDesk(lead, { groupId: '' })).toMatchObject({ faults: [{ field: 'groupId' }] })
    expect((await read(id)).groupId).toBe(ours)
    const { groups } = await listEventOptions(lead, 'en')
    expect(groups.map(({ value }) => value)).toEqual([ours])
  })

  test('a lead publishes, withdraws and throws away their own, several at once and back again', async () => {
    const id = await meeting(lead, { groupId: ours })
    const other = await meeting(editor, { groupId: theirs, title: 'Energy meeting' })
    const done = await inTransaction((tx) =>
      doTogether(tx, lead, { noun: 'events', ids: [id, other], verb: 'publish' }),
    )
    if (!done.ok) throw new Error(done.reason)
    expect(done.changed).toBe(1)
    const list = async () => (await listRecordsFor(lead, 'events', 'en', { state: 'published' })).rows
    expect((await list()).map((row) => row.id)).toEqual([id])
    await inTransaction((tx) => undo(tx, lead, { noun: 'events', batch: done.batch }))
    expect(await list()).toEqual([])
    expect(await inTransaction((tx) => trashRecord(tx, lead, { noun: 'events', id }))).toEqual({ ok: true })
    const theirTrash = await inTransaction((tx) => trashRecord(tx, lead, { noun: 'events', id: other }))
    expect(theirTrash).toEqual(notFound)
  })

  test('a lead encloses what they may have, and nothing of the editors', async () => {
    const id = await meeting(lead, { groupId: ours })
    const secret = await addLibraryDocument('Secret', { visibility: 'editors' })
    const open = await addLibraryDocument('Agenda', { groupId: ours, visibility: 'group' })
    const enclosing = (documentId: string) =>
      saveAtDesk(lead, id, {
        ...{ groupId: ours, documentIds: [documentId], documentRoles: ['agenda'], documentPlaces: ['1'] },
      })
    expect(await enclosing(secret)).toEqual({ ok: false, reason: 'not-there' })
    expect(await enclosing(open)).toEqual({ ok: true })
    const told = await getEventFor(lead, id, 'en', 'en')
    expect(told?.documents).toMatchObject([{ role: 'agenda', document: { visibility: 'group' } }])
  })
})

describe('the form of a meeting', () => {
  test('shows again what it was told, and keeps it when it is saved unchanged', async () => {
    const said = {
      ...{ groupId: ours, capacity: '40', acceptHours: '48', reminderHours: '48, 2', approvalNeeded: 'on' },
      ...{ registration: 'members', registrationOpensAt: '2099-01-01T09:00', priceNote: 'Free' },
      ...{ registrationClosesAt: '2099-03-17T18:00', latitude: '50.8427', longitude: '4.3827' },
    }
    const id = await meeting(editor, said)
    const told = await getEventFor(editor, id, 'en', 'en')
    expect(told?.fields).toMatchObject({ ...said, startsAt: '2099-03-19T14:00', endsAt: '2099-03-19T17:00' })
    expect(await saveAtDesk(editor, id, said)).toEqual({ ok: true })
    const again = await getEventFor(editor, id, 'en', 'en')
    expect({ ...again, record: null }).toEqual({ ...told, record: null })
    expect(await saveAtDesk(editor, id, { ...said, version: 1 })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
  })

  test('publishes one language without the others', async () => {
    const id = await meeting(editor)
    await saveAtDesk(editor, id, { language: 'sv', title: 'Vårmöte', publish: 'on' })
    const told = await getEventFor(editor, id, 'en', 'sv')
    expect(told?.record.texts).toMatchObject([
      { language: 'en', published: false },
      { language: 'sv', published: true },
    ])
    expect(told?.fields['title']).toBe('Vårmöte')
    expect((await getEventPreview(editor, id, 'en'))?.title).toBe('Spring meeting')
  })

  test.each([
    [{ startsAt: '2099-03-29T02:30', endsAt: '2099-03-29T05:00' }, 'startsAt', 'time-skipped'],
    [{ startsAt: '2099-10-25T02:30', endsAt: '2099-10-25T05:00' }, 'startsAtWhich', 'time-twice'],
    [{ endsAt: '2099-03-19T13:00' }, 'endsAt', 'ends-before-start'],
    [
      { registrationOpensAt: '2099-03-10T10:00', registrationClosesAt: '2099-03-09T10:00' },
      'registrationClosesAt',
      'closes-first',
    ],
  ])('asks about %j', async (times, field, reason) => {
    expect(await addAtDesk(editor, times)).toMatchObject({ reason: 'faulty', faults: [{ field, reason }] })
  })

  test('takes the time that was chosen of two', async () => {
    const twice = { startsAt: '2099-10-25T02:30', endsAt: '2099-10-25T05:00' }
    const id = await meeting(editor, { ...twice, startsAtWhich: 'later' })
    expect((await read(id)).startsAt.toISOString()).toBe('2099-10-25T01:30:00.000Z')
    expect(await getEventFor(editor, id, 'en', 'en')).toMatchObject({
      fields: { startsAtWhich: 'later' },
      offsets: { startsAtWhich: ['+02:00', '+01:00'] },
    })
  })
})

describe('what others have to hear', () => {
  test('the registered are told when the time or the place of a public meeting changes, and of nothing else', async () => {
    const id = await meeting(editor, { publish: 'on' })
    await register(id)
    await saveAtDesk(editor, id, { title: 'Spring meeting in March', summary: 'New.' })
    expect([await toldOf(), (await read(id)).sequence]).toEqual([0, 0])
    await saveAtDesk(editor, id, { startsAt: '2099-03-19T15:00' })
    expect([await toldOf(), await read(id)]).toMatchObject([1, { sequence: 1, status: 'moved' }])
    await saveAtDesk(editor, id, { startsAt: '2099-03-19T15:00', placeName: 'Southern office' })
    expect((await read(id)).sequence).toBe(2)
  })

  test('nobody hears of a draft', async () => {
    const id = await meeting(editor)
    await saveAtDesk(editor, id, { startsAt: '2099-03-19T15:00' })
    expect([await toldOf(), await read(id)]).toMatchObject([0, { sequence: 0, status: 'scheduled' }])
  })

  test('a meeting that people count on cannot just be thrown away', async () => {
    const id = await meeting(editor, { publish: 'on' })
    await register(id)
    const trashing = await inTransaction((tx) => trashRecord(tx, editor, { noun: 'events', id }))
    expect(trashing).toEqual({ ok: false, reason: 'people-registered' })
  })

  test('a smaller capacity drops nobody, and the overview says so', async () => {
    const id = await meeting(editor, { publish: 'on', capacity: '2' })
    await register(id)
    await register(id)
    await saveAtDesk(editor, id, { capacity: '1' })
    expect(await getEventOverview(editor, id)).toMatchObject({ places: 2, capacity: 1, next: 'over' })
  })
})

test('the list shows what comes up soonest first, and the meetings of one group', async () => {
  const later = await meeting(editor, {
    groupId: ours,
    startsAt: '2099-05-01T10:00',
    endsAt: '2099-05-01T11:00',
  })
  const soon = await meeting(editor, { groupId: theirs })
  const over = await meeting(editor, { startsAt: '2020-01-21T14:00', endsAt: '2020-01-21T17:00' })
  await inTransaction((tx) => publishRecord(tx, editor, { noun: 'events', id: over }))
  const list = async (filters: object) =>
    (await listRecordsFor(editor, 'events', 'en', filters)).rows.map((row) => row.id)
  expect(await list({ when: 'upcoming' })).toEqual([soon, later])
  expect(await list({ when: 'past' })).toEqual([over])
  expect(await list({})).toEqual([later, soon, over])
  expect(await list({ group: 'smart-cities' })).toEqual([later])
})

test('the front of the desk names the meetings that wait for those who run them', async () => {
  const id = await meeting(lead, { groupId: ours, publish: 'on' })
  const needs = async (viewer: Viewer, now?: Date) =>
    (await listEventNeedsFor(viewer, 'en', now)).map(({ kind, count }) => [kind, count])
  expect(await needs(lead)).toEqual([])
  await register(id)
  await db.registration.updateMany({ data: { state: 'pending' } })
  expect(await needs(lead)).toEqual([['approve', 1]])
  expect(await needs(editor)).toEqual([['approve', 1]])
  expect(await needs((await addAccount({ leadOf: [theirs] })).viewer)).toEqual([])
  expect(await needs(lead, new Date('2099-03-20T12:00Z'))).toEqual([['close', 0]])
  const after = await getEventOverview(lead, id, new Date('2099-03-20T12:00Z'))
  expect(after).toMatchObject({ pending: 1, next: 'close' })
  const draft = { groupId: ours, startsAt: '2099-03-25T14:00', endsAt: '2099-03-25T17:00', title: 'Draft' }
  await meeting(lead, draft)
  expect(await needs(lead, new Date('2099-03-20T12:00Z'))).toEqual([
    ['publish', 0],
    ['close', 0],
  ])
})
