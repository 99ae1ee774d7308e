import { describe, expect, test } from 'vitest'
import { db, inTransaction } from '@/lib/db'
import { addRegistration } from '@/lib/registrations/adding/mutations'
import { addSchema } from '@/lib/registrations/adding/schema'
import { listOwnStates } from '@/lib/registrations/own/listing/queries'
import type { Viewer } from '@/lib/auth/session'
import { addAccount } from '../support/accounts'
import { addMeeting, addPeople, cancelAs, mailsTo, registered } from '../support/registrations'

const address = 'jane@example.org'

function add(by: Viewer, eventId: string, more: object = {}) {
  const input = addSchema.parse({ eventId, email: address, name: 'Jane', ...more })
  return inTransaction((tx) => addRegistration(tx, by, input))
}

const editor = async () => (await addAccount({ role: 'editor' })).viewer

describe('somebody who is written down for a meeting', () => {
  test('has one place, also where they had no account the first time', async () => {
    const [eventId, viewer] = [await addMeeting(), await editor()]
    const first = await add(viewer, eventId)
    await addAccount({ email: address })
    expect(await add(viewer, eventId)).toEqual({ ...first, again: true })
    expect(await add(viewer, eventId, { walkIn: true })).toMatchObject({ state: 'attended', again: false })
    expect(await db.registration.count()).toBe(1)
  })

  test('keeps what they said themselves when they come to the door without their code', async () => {
    const [eventId, viewer] = [await addMeeting(), await editor()]
    const { viewer: jane } = await addAccount({ email: address })
    const details = { name: 'Jane Doe', organisation: 'City of Graz', country: 'AT', helix: 'government' }
    await registered(jane, eventId, { details: details as never })
    expect(await add(viewer, eventId, { walkIn: true })).toMatchObject({ state: 'attended' })
    expect(await db.registration.findFirst()).toMatchObject({ ...details, walkIn: false })
  })

  test('begins anew where they had cancelled, so that their calendar takes it over', async () => {
    const [eventId, viewer] = [await addMeeting(), await editor()]
    const { viewer: jane } = await addAccount({ email: address })
    const { id } = await registered(jane, eventId)
    const long = new Date(Date.now() - 60_000)
    await db.registration.update({ where: { id }, data: { createdAt: long }, select: { id: true } })
    await cancelAs(jane, id)
    const { cancelledAt } = await db.registration.findUniqueOrThrow({ where: { id } })
    expect(await add(viewer, eventId)).toMatchObject({ id, state: 'confirmed' })
    const { createdAt } = await db.registration.findUniqueOrThrow({ where: { id } })
    expect(createdAt.getTime()).toBeGreaterThanOrEqual(cancelledAt?.getTime() ?? Infinity)
  })

  test('is told who cancelled: they themselves, or the organisers', async () => {
    const [eventId, viewer] = [await addMeeting(), await editor()]
    const [one, two] = await addPeople(2)
    if (!one || !two) throw new Error('Nobody')
    const removed = await registered(one.viewer, eventId)
    expect(await cancelAs(viewer, removed.id)).toEqual({ ok: true })
    await mailsTo(one.email)
    const texts = () => db.outboxMail.findMany({ where: { to: one.email }, select: { text: true } })
    expect(JSON.stringify(await texts())).toContain('The organisers cancelled your registration.')
    const own = await registered(two.viewer, eventId)
    await cancelAs(two.viewer, own.id)
    expect((await mailsTo(two.email)).at(-1)).toContain('Registration cancelled')
    const theirs = await db.outboxMail.findMany({ where: { to: two.email }, select: { text: true } })
    expect(JSON.stringify(theirs)).not.toContain('The organisers cancelled')
  })

  test('is marked in lists of meetings once they have an account', async () => {
    const [eventId, viewer] = [await addMeeting(), await editor()]
    await add(viewer, eventId)
    const { viewer: jane } = await addAccount({ email: address })
    const { slug } = await db.event.findUniqueOrThrow({ where: { id: eventId }, select: { slug: true } })
    expect([...(await listOwnStates(jane, [slug])).values()]).toEqual(['confirmed'])
  })

  test('is nobody any more once the meeting is closed, at the door neither', async () => {
    const [eventId, viewer] = [await addMeeting({ closedAt: new Date() }), await editor()]
    const closed = { ok: false, reason: 'closed-already' }
    expect(await add(viewer, eventId)).toEqual(closed)
    expect(await add(viewer, eventId, { walkIn: true })).toEqual(closed)
    expect(await db.registration.count()).toBe(0)
  })
})
