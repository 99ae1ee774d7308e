import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Transaction } from '@/lib/db'
import { testSettings } from '@/lib/env'
import { countQueries } from '../support/queries'
import {
  addBreakOuts,
  addMeeting,
  addPeople,
  askAt,
  cancelAs,
  mailsTo,
  registerAs,
  registered,
  writeMails,
} from '../support/registrations'
import { until } from '../support/until'

test('twenty parallel presses of one person give one place and one answer', async () => {
  const eventId = await addMeeting({ capacity: 5 })
  const [person] = await addPeople(1)
  if (!person) throw new Error('Nobody')
  const answers = await Promise.all(Array.from({ length: 20 }, () => registerAs(person.viewer, eventId)))
  const said = new Set(answers.map((answer) => answer.ok && `${answer.reference} ${answer.state}`))
  expect(said.size).toBe(1)
  expect(answers.filter((answer) => answer.ok && !answer.again)).toHaveLength(1)
  expect(await db.registration.count({ where: { eventId } })).toBe(1)
  expect(await mailsTo(person.email)).toHaveLength(1)
})

test('a press takes two statements, and one that comes again is answered by the first of them', async () => {
  const eventId = await addMeeting({ capacity: 1 })
  const [first, second] = await addPeople(2)
  if (!first || !second) throw new Error('Nobody')
  await registered(first.viewer, eventId)
  expect(await countQueries(() => registered(second.viewer, eventId))).toBe(2)
  expect(await countQueries(() => registered(second.viewer, eventId))).toBe(1)
})

test('with answers and a break-out a press takes as many', async () => {
  const eventId = await addMeeting({ capacity: 5 })
  const questionId = await askAt(eventId, 'What to eat?')
  const [sessionId = ''] = await addBreakOuts(eventId, 2)
  const [person] = await addPeople(1)
  if (!person) throw new Error('Nobody')
  const said = { answers: [{ questionId, value: [1] }], sessionIds: [sessionId] }
  expect(await countQueries(() => registered(person.viewer, eventId, said))).toBe(2)
  const written = await db.registration.findFirst({
    where: { eventId },
    select: {
      answers: { select: { questionId: true, value: true } },
      sessions: { select: { sessionId: true } },
    },
  })
  expect(written).toEqual({ answers: [{ questionId, value: [1] }], sessions: [{ sessionId }] })
})

describe('while somebody registers for a break-out', () => {
  /** Somebody picks sessions of an event in which something else happens after they looked and before they write. */
  async function meanwhile(
    eventId: string,
    { viewer, sessionIds }: { viewer: Viewer; sessionIds: string[] },
    change: (tx: Transaction) => Promise<unknown>,
  ) {
    const { promise: held, resolve: isHeld } = Promise.withResolvers<void>()
    const changing = inTransaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM events WHERE id = ${eventId}::uuid FOR UPDATE`
      isHeld()
      await somebodyWaits(tx)
      await change(tx)
    })
    await held
    const registering = registerAs(viewer, eventId, { sessionIds })
    await changing
    return registering
  }

  test('its last place, taken meanwhile, is given once', async () => {
    const eventId = await addMeeting()
    const [sessionId = ''] = await addBreakOuts(eventId, 1)
    const [quick, slow] = await addPeople(2)
    if (!quick || !slow) throw new Error('Nobody')
    const { id } = await registered(quick.viewer, eventId)
    const answer = await meanwhile(eventId, { viewer: slow.viewer, sessionIds: [sessionId] }, (tx) =>
      tx.registrationSession.create({ data: { registrationId: id, sessionId } }),
    )
    expect(answer).toEqual({ ok: false, reason: 'session-full', sessionIds: [sessionId] })
    expect(await db.registration.count({ where: { eventId } })).toBe(1)
  })

  test('two that are put into the same hour meanwhile are not both picked', async () => {
    const eventId = await addMeeting()
    const sessionIds = await addBreakOuts(eventId, 5)
    await db.eventSession.updateMany({ where: { eventId }, data: { parallelGroup: null } })
    const [person] = await addPeople(1)
    if (!person) throw new Error('Nobody')
    const answer = await meanwhile(eventId, { viewer: person.viewer, sessionIds }, (tx) =>
      tx.eventSession.updateMany({ where: { eventId }, data: { parallelGroup: 1 } }),
    )
    expect(answer).toEqual({ ok: false, reason: 'choice-invalid' })
    expect(await db.registration.count({ where: { eventId } })).toBe(0)
  })

  test('who presses twelve times is never told that they took the last place themselves', async () => {
    for (const person of await addPeople(8)) {
      const eventId = await addMeeting()
      const [sessionId = ''] = await addBreakOuts(eventId, 1)
      const press = () => registerAs(person.viewer, eventId, { sessionIds: [sessionId] })
      const answers = await Promise.all(Array.from({ length: 12 }, press))
      expect(answers.map((answer) => answer.ok || answer.reason)).toEqual(answers.map(() => true))
    }
  })
})

test('who waits for a place at the event takes none in a break-out', async () => {
  const eventId = await addMeeting({ capacity: 1 })
  const [sessionId = ''] = await addBreakOuts(eventId, 1)
  const [first, second, third] = await addPeople(3)
  if (!first || !second || !third) throw new Error('Nobody')
  await registered(first.viewer, eventId)
  await registered(second.viewer, eventId, { sessionIds: [sessionId] })
  const { state } = await registered(third.viewer, eventId, { sessionIds: [sessionId] })
  expect(state).toBe('waitlisted')
  expect(await db.registrationSession.count({ where: { sessionId } })).toBe(2)
})

test('thirty people who pick the same break-out at once get its three places, and the others are told', async () => {
  const eventId = await addMeeting()
  const [sessionId = ''] = await addBreakOuts(eventId, 3)
  const people = await addPeople(30)
  const answers = await Promise.all(
    people.map(({ viewer }) => registerAs(viewer, eventId, { sessionIds: [sessionId] })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
  const refused = { ok: false, reason: 'session-full', sessionIds: [sessionId] }
  expect(answers.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 27 }, () => refused))
  expect(await db.registrationSession.count({ where: { sessionId } })).toBe(3)
  expect(await db.registration.count({ where: { eventId } })).toBe(3)
})

test('a question that is taken away while somebody registers is not answered, and breaks nothing', async () => {
  const eventId = await addMeeting({ capacity: 5 })
  const [person] = await addPeople(1)
  if (!person) throw new Error('Nobody')
  const id = newId()
  await db.registrationQuestion.create({ data: { id, eventId }, select: { id: true } })
  const { promise: held, resolve: isHeld } = Promise.withResolvers<void>()
  const removing = inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM events WHERE id = ${eventId}::uuid FOR UPDATE`
    isHeld()
    await tx.registrationQuestion.delete({ where: { id }, select: { id: true } })
  })
  await held
  const registering = registerAs(person.viewer, eventId, { answers: [{ questionId: id, value: 'No nuts' }] })
  await removing
  expect(await registering).toMatchObject({ ok: false, reason: 'answers' })
  expect(await db.registration.count({ where: { eventId } })).toBe(0)
})

test('a meeting that is withdrawn while somebody registers has no place for them', async () => {
  const eventId = await addMeeting({ capacity: 5 })
  const [person] = await addPeople(1)
  if (!person) throw new Error('Nobody')
  const { promise: held, resolve: isHeld } = Promise.withResolvers<void>()
  const withdrawing = inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM events WHERE id = ${eventId}::uuid FOR UPDATE`
    await tx.eventTranslation.updateMany({ where: { eventId }, data: { status: 'draft' } })
    isHeld()
    await tx.$queryRaw`SELECT count(*) FROM registrations`
  })
  await held
  const registering = registerAs(person.viewer, eventId)
  await withdrawing
  expect(await registering).toEqual({ ok: false, reason: 'not-found' })
  expect(await db.registration.count({ where: { eventId } })).toBe(0)
})

test('fifty cancellations beside a hundred registrations never give more places than there are', async () => {
  const eventId = await addMeeting({ capacity: 50 })
  const [early, late] = [await addPeople(60), await addPeople(100)]
  const before: { id: string }[] = []
  for (const { viewer } of early) before.push(await registered(viewer, eventId))
  const cancelling = early.slice(0, 50).map(({ viewer }, at) => cancelAs(viewer, before[at]?.id ?? ''))
  const registering = late.map(({ viewer }) => registerAs(viewer, eventId))
  const [cancelled, arrived] = [await Promise.all(cancelling), await Promise.all(registering)]
  expect(cancelled).toEqual(Array.from({ length: 50 }, () => ({ ok: true })))
  expect(arrived.every((answer) => answer.ok)).toBe(true)

  const rows = await db.registration.findMany({
    where: { eventId },
    orderBy: { id: 'asc' },
    select: { state: true, position: true, createdAt: true, account: { select: { email: true } } },
  })
  const count = (state: string) => rows.filter((row) => row.state === state).length
  expect({
    confirmed: count('confirmed'),
    waiting: count('waitlisted'),
    cancelled: count('cancelled'),
  }).toEqual({
    confirmed: 50,
    waiting: 60,
    cancelled: 50,
  })
  // Whoever was on the list before the rush began has a place, and nobody who waits came before one who has one.
  const lastIn = Math.max(
    ...rows.filter((row) => row.state === 'confirmed').map(({ createdAt }) => +createdAt),
  )
  const firstOut = Math.min(
    ...rows.filter((row) => row.state === 'waitlisted').map(({ createdAt }) => +createdAt),
  )
  expect(lastIn).toBeLessThanOrEqual(firstOut)
  await expectOneMailEach(rows.map(({ account, state }) => ({ to: account?.email ?? '', state })))
}, 180_000)

/** A mail on arriving, and one for every turn after that; whoever has moved on before it is written gets the last alone. */
async function expectOneMailEach(people: { to: string; state: string }[]): Promise<void> {
  const promoted = await db.auditEntry.count({ where: { action: 'registration.promoted' } })
  const cancelled = people.filter(({ state }) => state === 'cancelled').length
  const askedFor = await db.job.count({ where: { name: 'mail-registration' } })
  expect(askedFor).toBe(people.length + promoted + cancelled)
  await writeMails()
  const mails = await db.outboxMail.findMany({ select: { to: true } })
  expect(mails.map(({ to }) => to).toSorted()).toEqual(people.map(({ to }) => to).toSorted())
}

/**
 * Waits until somebody waits for a row that the transaction holds. The embedded database does one transaction after the
 * other: there they wait before they look.
 */
async function somebodyWaits(tx: Transaction): Promise<void> {
  if (testSettings().databaseUrl === null) return
  await until(async () => {
    const waiting = await tx.$queryRaw<unknown[]>`
      SELECT 1 AS one FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
    return waiting.length > 0
  })
}
