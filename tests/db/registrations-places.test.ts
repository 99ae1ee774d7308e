import { describe, expect, test } from 'vitest'
import { eraseOwnAccount } from '@/lib/accounts/own-data/mutations'
import { db, inTransaction } from '@/lib/db'
import { lapseOffer, acceptOffer } from '@/lib/registrations/offers/mutations'
import { offerAgain, promoteWaiting, settleCapacity } from '@/lib/registrations/places/mutations'
import { getPlaces } from '@/lib/registrations/places/queries'
import {
  addMeeting,
  addPeople,
  cancelAs,
  mailsTo,
  registerAs,
  registered,
  statesAt,
  writeMails,
} from '../support/registrations'

const hour = 3_600_000

describe('the places of an event', () => {
  test('go to whoever comes first, and the rest waits in the order of arrival', async () => {
    const eventId = await addMeeting({ capacity: 1 })
    const [first, second, third] = await addThree()
    expect(await registerAs(first.viewer, eventId)).toMatchObject({ state: 'confirmed', position: null })
    expect(await registerAs(second.viewer, eventId)).toMatchObject({ state: 'waitlisted', position: 1 })
    expect(await registerAs(third.viewer, eventId)).toMatchObject({ state: 'waitlisted', position: 2 })
    expect(await getPlaces(eventId)).toEqual({ left: 0, waiting: 2 })
  })

  test('are kept once for who asks twice, who gets one mail', async () => {
    const eventId = await addMeeting({ capacity: 1 })
    const [person] = await addThree()
    const once = await registered(person.viewer, eventId)
    expect(await registerAs(person.viewer, eventId)).toEqual({ ...once, again: true })
    expect(await mailsTo(person.email)).toHaveLength(1)
  })

  test('that come free go to the next, who is told once', async () => {
    const eventId = await addMeeting({ capacity: 1 })
    const [first, second, third] = await addThree()
    const held = await registered(first.viewer, eventId)
    await registered(second.viewer, eventId)
    await registered(third.viewer, eventId)
    await writeMails()
    expect(await cancelAs(first.viewer, held.id)).toEqual({ ok: true })
    expect(await cancelAs(first.viewer, held.id)).toEqual({ ok: true })
    expect(await statesAt(eventId)).toEqual(['cancelled', 'confirmed', 'waitlisted'])
    expect(await registerAs(third.viewer, eventId)).toMatchObject({ position: 1, again: true })
    expect(await mailsTo(first.email)).toHaveLength(2)
    expect(await mailsTo(second.email)).toHaveLength(2)
    expect(await registerAs(first.viewer, eventId)).toMatchObject({
      state: 'waitlisted',
      position: 2,
      again: false,
    })
  })

  test('are not given to who waits once the event has begun', async () => {
    const soon = { startsAt: new Date(Date.now() + hour), endsAt: new Date(Date.now() + 2 * hour) }
    const eventId = await addMeeting({ capacity: 1, ...soon })
    const [first, second] = await addThree()
    const held = await registered(first.viewer, eventId)
    await registered(second.viewer, eventId)
    await db.event.update({ where: { id: eventId }, data: { startsAt: new Date(Date.now() - hour) } })
    await cancelAs(first.viewer, held.id)
    expect(await statesAt(eventId)).toEqual(['cancelled', 'waitlisted'])
  })

  test('are none where it is full and keeps no waiting list', async () => {
    const eventId = await addMeeting({ capacity: 1, waitingList: false })
    const [first, second] = await addThree()
    await registered(first.viewer, eventId)
    expect(await registerAs(second.viewer, eventId)).toEqual({ ok: false, reason: 'not-open', state: 'full' })
  })

  test('come free when somebody erases their account', async () => {
    const eventId = await addMeeting({ capacity: 1 })
    const [first, second] = await addThree()
    await registered(first.viewer, eventId)
    await registered(second.viewer, eventId)
    await inTransaction((tx) => eraseOwnAccount(tx, first.viewer))
    expect(await statesAt(eventId)).toEqual(['cancelled', 'confirmed'])
  })
})

describe('another capacity', () => {
  test('that is higher promotes, and one that is lower drops nobody', async () => {
    const eventId = await addMeeting({ capacity: 1 })
    for (const { viewer } of await addPeople(4)) await registered(viewer, eventId)
    expect(await changeCapacity(eventId, 3)).toEqual({ over: 0 })
    expect(await statesAt(eventId)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waitlisted'])
    expect(await changeCapacity(eventId, 1)).toEqual({ over: 2 })
    expect(await statesAt(eventId)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waitlisted'])
    expect(await changeCapacity(eventId, null)).toEqual({ over: 0 })
    expect(await statesAt(eventId)).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed'])
  })

  test('is settled in portions, so that no transaction writes a thousand mails', async () => {
    const eventId = await addMeeting({ capacity: 1 })
    for (const { viewer } of await addPeople(61)) await registered(viewer, eventId)
    await changeCapacity(eventId, null)
    expect((await statesAt(eventId)).filter((state) => state === 'confirmed')).toHaveLength(51)
    expect(await db.job.count({ where: { name: 'promote-waiting', state: 'waiting' } })).toBe(1)
    await inTransaction((tx) => promoteWaiting(tx, eventId))
    expect((await statesAt(eventId)).filter((state) => state === 'confirmed')).toHaveLength(61)
  })
})

describe('a place that is offered', () => {
  test('is theirs once they accept it', async () => {
    const { eventId, second } = await offered()
    expect(await statesAt(eventId)).toEqual(['cancelled', 'offered', 'waitlisted'])
    const { id } = await registered(second.viewer, eventId)
    const accept = () => inTransaction((tx) => acceptOffer(tx, second.viewer, { id }))
    expect(await accept()).toEqual({ ok: true })
    expect(await accept()).toEqual({ ok: true })
    expect(await statesAt(eventId)).toEqual(['cancelled', 'confirmed', 'waitlisted'])
    expect(await mailsTo(second.email)).toHaveLength(3)
    expect(await db.job.count({ where: { name: 'lapse-offer', state: 'waiting' } })).toBe(0)
  })

  test('goes to the next when its time is over', async () => {
    const { eventId, second, third } = await offered()
    const { id } = await registered(second.viewer, eventId)
    const lapse = () => inTransaction((tx) => lapseOffer(tx, { id }))
    await lapse()
    expect(await statesAt(eventId)).toEqual(['cancelled', 'offered', 'waitlisted'])
    await db.registration.update({ where: { id }, data: { offeredUntil: new Date(Date.now() - 1000) } })
    expect(await inTransaction((tx) => acceptOffer(tx, second.viewer, { id }))).toMatchObject({
      reason: 'lapsed',
    })
    await lapse()
    await lapse()
    await writeMails()
    expect(await statesAt(eventId)).toEqual(['cancelled', 'cancelled', 'offered'])
    expect(await mailsTo(second.email)).toHaveLength(3)
    expect(await mailsTo(third.email)).toHaveLength(2)
  })

  test('waits while the event is cancelled, and is offered anew when it takes place after all', async () => {
    const { eventId, second } = await offered()
    const { id } = await registered(second.viewer, eventId)
    await writeMails()
    const told = (await mailsTo(second.email)).length
    const state = (data: { status: 'cancelled' | 'scheduled' }) =>
      db.event.update({ where: { id: eventId }, data, select: { id: true } })
    await state({ status: 'cancelled' })
    await db.registration.update({ where: { id }, data: { offeredUntil: new Date(Date.now() - 1000) } })
    await inTransaction((tx) => lapseOffer(tx, { id }))
    expect(await statesAt(eventId)).toEqual(['cancelled', 'offered', 'waitlisted'])
    await state({ status: 'scheduled' })
    await inTransaction((tx) => offerAgain(tx, eventId))
    await writeMails()
    expect(await statesAt(eventId)).toEqual(['cancelled', 'offered', 'waitlisted'])
    expect(await mailsTo(second.email)).toHaveLength(told + 1)
    expect(await inTransaction((tx) => acceptOffer(tx, second.viewer, { id }))).toEqual({ ok: true })
  })

  test('is not kept into the event itself', async () => {
    const startsAt = new Date(Date.now() + hour)
    const { eventId } = await offered({ startsAt, endsAt: new Date(Date.now() + 2 * hour) })
    const row = await db.registration.findFirstOrThrow({ where: { eventId, state: 'offered' } })
    expect(row.offeredUntil).toEqual(startsAt)
  })

  async function offered(when: { startsAt: Date; endsAt: Date } | Record<string, never> = {}) {
    const eventId = await addMeeting({ capacity: 1, acceptHours: 24, ...when })
    const [first, second, third] = await addThree()
    const held = await registered(first.viewer, eventId)
    await registered(second.viewer, eventId)
    await registered(third.viewer, eventId)
    await writeMails()
    await cancelAs(first.viewer, held.id)
    await writeMails()
    return { eventId, second, third }
  }
})

type Person = Awaited<ReturnType<typeof addPeople>>[number]

async function addThree() {
  return (await addPeople(3)) as [Person, Person, Person]
}

function changeCapacity(id: string, capacity: number | null) {
  return inTransaction(async (tx) => {
    await tx.event.update({ where: { id }, data: { capacity } })
    return settleCapacity(tx, id)
  })
}
