import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { limits } from '@/lib/auth/limits'
import { db, inTransaction } from '@/lib/db'
import { addRegistration } from '@/lib/registrations/adding/mutations'
import { addSchema } from '@/lib/registrations/adding/schema'
import { changeRegistration } from '@/lib/registrations/changing/mutations'
import { exportRegistrationsFor } from '@/lib/registrations/export/queries'
import { listOwnRegistrations } from '@/lib/registrations/own/listing/queries'
import { countRegistrationsFor, listRegistrationsFor } from '@/lib/registrations/organiser/queries'
import { changeSchema } from '@/lib/registrations/schema'
import type { QuestionKind } from '@/prisma/generated/enums'
import { addAccount } from '../support/accounts'
import {
  addMeeting,
  addPeople,
  cancelAs,
  mailsTo,
  registerAs,
  registered,
  statesAt,
} from '../support/registrations'

describe('what an event asks', () => {
  test('is answered, and food and access needs with consent alone', async () => {
    const eventId = await addMeeting()
    const [food, days] = [
      await ask(eventId, 'Food', 'short_text', { sensitive: true }),
      await ask(eventId, 'Days', 'several_of', { required: true, options: ['Monday', 'Tuesday'] }),
    ]
    const { viewer } = await addAccount()
    const answers = (consent: boolean) => [
      { questionId: food, value: 'No nuts', consent },
      { questionId: days, value: [1] },
    ]
    expect(await registerAs(viewer, eventId)).toMatchObject({
      faults: [{ questionId: days, fault: 'missing' }],
    })
    expect(await registerAs(viewer, eventId, { answers: answers(false) })).toMatchObject({
      faults: [{ questionId: food, fault: 'consentMissing' }],
    })
    expect(await db.registration.count()).toBe(0)
    const { id } = await registered(viewer, eventId, { answers: answers(true) })
    expect(await db.registrationAnswer.count({ where: { consentedAt: { not: null } } })).toBe(1)

    const { viewer: editor } = await addAccount({ role: 'editor' })
    const list = await listRegistrationsFor(editor, eventId, {})
    expect(list?.rows[0]?.answers).toEqual({ [food]: 'No nuts', [days]: [1] })
    const csv = await exportRegistrationsFor(editor, eventId, 'en')
    expect(csv).toContain('Tuesday')
    expect(csv).not.toContain('nuts')
    await cancelAs(viewer, id)
    expect(await db.registrationAnswer.count()).toBe(0)
  })
})

describe('break-out sessions', () => {
  test('are picked one at a time, as long as they have room', async () => {
    const eventId = await addMeeting()
    const [first, second] = [await addSession(eventId, 1), await addSession(eventId, null)]
    const [one, two] = await addTwo()
    expect(await registerAs(one.viewer, eventId, { sessionIds: [first, second] })).toMatchObject({
      reason: 'choice-invalid',
    })
    const { id } = await registered(one.viewer, eventId, { sessionIds: [first] })
    expect(await registerAs(two.viewer, eventId, { sessionIds: [first] })).toEqual({
      ok: false,
      reason: 'session-full',
      sessionIds: [first],
    })
    const change = (sessionId: string) =>
      inTransaction((tx) =>
        changeRegistration(tx, one.viewer, changeSchema.parse({ id, sessionIds: [sessionId] })),
      )
    expect(await change(first)).toEqual({ ok: true })
    expect(await change(second)).toEqual({ ok: true })
    expect(await registerAs(two.viewer, eventId, { sessionIds: [first] })).toMatchObject({ ok: true })
  })

  test('that filled up meanwhile are lost to who comes from the waiting list', async () => {
    const eventId = await addMeeting({ capacity: 2 })
    const session = await addSession(eventId, 1)
    const [one, two, three] = (await addPeople(3)) as [Person, Person, Person]
    const [{ id }, given] = [await registered(one.viewer, eventId), await registered(two.viewer, eventId)]
    await registered(three.viewer, eventId, { sessionIds: [session] })
    await inTransaction((tx) =>
      changeRegistration(tx, one.viewer, changeSchema.parse({ id, sessionIds: [session] })),
    )
    await cancelAs(two.viewer, given.id)
    expect(await statesAt(eventId)).toEqual(['confirmed', 'cancelled', 'confirmed'])
    expect(await db.registrationSession.findMany({ select: { registrationId: true } })).toEqual([
      { registrationId: id },
    ])
  })
})

describe('changes of a registration, each of which sends a mail', () => {
  test('are as many in an hour as somebody who means it makes', async () => {
    const eventId = await addMeeting()
    const { viewer } = await addAccount()
    const { id } = await registered(viewer, eventId)
    const change = () =>
      inTransaction((tx) => changeRegistration(tx, viewer, changeSchema.parse({ id, sessionIds: [] })))
    for (let times = 0; times < limits.changeOf.most; times++) expect(await change()).toEqual({ ok: true })
    expect(await change()).toMatchObject({ ok: false, reason: 'too-often' })
  })
})

describe('an organiser', () => {
  test('writes people down, who are told and may do with it as with their own', async () => {
    const eventId = await addMeeting({ capacity: 1 })
    const { viewer } = await addAccount({ role: 'editor' })
    const jane = { eventId, email: 'Jane@example.org', name: 'Jane' }
    const add = (input: object, by = viewer) =>
      inTransaction((tx) => addRegistration(tx, by, addSchema.parse(input)))
    const added = await add(jane)
    expect(added).toMatchObject({ state: 'confirmed', again: false })
    expect(await add(jane)).toEqual({ ...added, again: true })
    expect(await mailsTo('jane@example.org')).toHaveLength(1)
    const { viewer: owner } = await addAccount({ email: 'jane@example.org' })
    expect(await registerAs(owner, eventId)).toMatchObject({ again: true, state: 'confirmed' })
    expect((await listOwnRegistrations(owner, 'en')).coming).toHaveLength(1)
    expect(await add({ ...jane, email: 'joe@example.org' })).toMatchObject({ state: 'waitlisted' })
    expect(await add({ ...jane, email: 'jo@example.org', whenFull: 'beyond' })).toMatchObject({
      state: 'confirmed',
    })
    expect(await add({ ...jane, email: 'door@example.org', walkIn: true })).toMatchObject({
      state: 'attended',
    })
    expect(await mailsTo('door@example.org')).toEqual([])
    expect(await add(jane, owner)).toEqual({ ok: false, reason: 'not-found' })
    if (!added.ok) throw new Error(added.reason)
    const { viewer: stranger } = await addAccount()
    expect(await cancelAs(stranger, added.id)).toEqual({ ok: false, reason: 'not-found' })
    expect(await cancelAs(owner, added.id)).toEqual({ ok: true })
  })

  test('finds them by a part of what is known, and exports what no spreadsheet runs', async () => {
    const eventId = await addMeeting({ capacity: 1 })
    const { viewer } = await addAccount({ role: 'editor' })
    const [one, two] = await addTwo()
    await registered(one.viewer, eventId, { details: { name: 'Jané Grůza', organisation: '=1+1' } })
    const { reference } = await registered(two.viewer, eventId)
    const find = async (q: string) =>
      (await listRegistrationsFor(viewer, eventId, { q }))?.rows.map(({ name }) => name)
    expect(await find('gruza')).toEqual(['Jané Grůza'])
    expect(await find(two.email)).toEqual(['Person 2'])
    expect(await find(reference.toLowerCase())).toEqual(['Person 2'])
    expect(await find('100%')).toEqual([])
    const waiting = await listRegistrationsFor(viewer, eventId, { state: 'waitlisted' })
    expect(waiting).toMatchObject({ total: 1, rows: [{ place: 1 }] })
    expect(await countRegistrationsFor(viewer, eventId)).toMatchObject({
      confirmed: 1,
      waitlisted: 1,
      held: 1,
      capacity: 1,
    })
    expect(await exportRegistrationsFor(viewer, eventId, 'en')).toContain("'=1+1")
  })
})

async function ask(
  eventId: string,
  label: string,
  kind: QuestionKind,
  { options = [], ...about }: { options?: string[]; required?: boolean; sensitive?: boolean } = {},
): Promise<string> {
  const id = newId()
  const translations = { create: { language: 'en', label, options } }
  await db.registrationQuestion.create({ data: { id, eventId, kind, ...about, translations } })
  return id
}

async function addSession(eventId: string, capacity: number | null): Promise<string> {
  const id = newId()
  await db.eventSession.create({ data: { id, eventId, choosable: true, parallelGroup: 1, capacity } })
  return id
}

type Person = Awaited<ReturnType<typeof addPeople>>[number]

async function addTwo() {
  return (await addPeople(2)) as [Person, Person]
}
