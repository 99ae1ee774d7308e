import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { registrationJobs } from '@/lib/registrations/jobs'
import { planFollowUps } from '@/lib/registrations/follow-ups/jobs'
import { planReminders } from '@/lib/registrations/reminders/jobs'
import { addDocument } from '../support/events'
import { addMeeting, addPeople } from '../support/registrations'

const hour = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * hour)

/** Somebody who has had a place for some hours. */
async function addPlace(eventId: string, hoursAgo = 200) {
  const [person] = await addPeople(1)
  const confirmedAt = inHours(-hoursAgo)
  const own = { id: newId(), eventId, accountId: person?.id ?? '', name: 'Ada', state: 'confirmed' as const }
  const { id } = await db.registration.create({
    data: { ...own, reference: newId().slice(-11), confirmedAt, createdAt: confirmedAt },
  })
  return { id, email: person?.email ?? '' }
}

const meetingIn = (hours: number, about: Parameters<typeof addMeeting>[0] = {}) =>
  addMeeting({ startsAt: inHours(hours), endsAt: inHours(hours + 2), ...about })

/** What a portal does once a minute, and the work that comes of it. */
async function passes(): Promise<void> {
  await planReminders()
  await planFollowUps()
  const signal = new AbortController().signal
  for (const { id, name, data } of await db.job.findMany({ where: { state: 'waiting' } })) {
    const job = registrationJobs[name as 'follow-up']
    await job(data as never, signal)
    await db.job.update({ where: { id }, data: { state: 'done', finishedAt: new Date() } })
  }
}

async function mailed(): Promise<string[]> {
  const mails = await db.outboxMail.findMany({ orderBy: { to: 'asc' }, select: { to: true } })
  return mails.map(({ to }) => to)
}

describe('reminders', () => {
  test('come once at each of the chosen hours before the start', async () => {
    const eventId = await meetingIn(30, { reminderHours: [24, 48] })
    const { email } = await addPlace(eventId)
    await passes()
    expect(await mailed()).toEqual([email])
    await db.event.update({ where: { id: eventId }, data: { startsAt: inHours(23), endsAt: inHours(25) } })
    await db.job.deleteMany()
    await passes()
    await passes()
    const keys = await db.outboxMail.findMany({ select: { key: true }, orderBy: { id: 'asc' } })
    expect(keys.map(({ key }) => key?.split(' ')[3])).toEqual(['48', '24'])
  })

  test('do not come to who registered after they were due', async () => {
    const eventId = await meetingIn(20)
    await addPlace(eventId, 1)
    const early = await addPlace(eventId, 100)
    await passes()
    expect(await mailed()).toEqual([early.email])
  })

  test('come to nobody who waits, went away or was refused', async () => {
    const eventId = await meetingIn(20)
    for (const state of ['pending', 'declined', 'cancelled'] as const) {
      const { id } = await addPlace(eventId)
      const cancelledAt = state === 'cancelled' ? new Date() : null
      await db.registration.update({ where: { id }, data: { state, cancelledAt } })
    }
    await passes()
    expect(await mailed()).toEqual([])
  })

  test.each([
    ['that is cancelled', { status: 'cancelled' as const, cancelledAt: new Date() }],
    ['that was thrown away', { trashedAt: new Date() }],
    ['that has no day yet', { precision: 'month' as const }],
    ['that reminds nobody', { reminderHours: [] }],
  ])('are none of an event %s', async (_, about) => {
    await addPlace(await meetingIn(20, about))
    await passes()
    expect(await mailed()).toEqual([])
  })

  test('are not sent late, when an event was moved to the next hours', async () => {
    await addPlace(await meetingIn(5))
    await passes()
    expect(await mailed()).toEqual([])
  })

  test('that were planned are let go when the event is cancelled meanwhile', async () => {
    const eventId = await meetingIn(20)
    await addPlace(eventId)
    await planReminders()
    await db.event.update({ where: { id: eventId }, data: { status: 'cancelled', cancelledAt: new Date() } })
    await passes()
    expect(await mailed()).toEqual([])
  })

  test('come again for another date, and not when only something else changed', async () => {
    const eventId = await meetingIn(20)
    const { email } = await addPlace(eventId)
    await passes()
    await db.event.update({ where: { id: eventId }, data: { sequence: 1, placeName: 'Hall 4' } })
    await passes()
    expect(await mailed()).toEqual([email])
    await db.event.update({ where: { id: eventId }, data: { startsAt: inHours(22), endsAt: inHours(25) } })
    await passes()
    expect(await mailed()).toEqual([email, email])
  })
})

describe('slides', () => {
  async function addTalk(eventId: string, visibility: 'public' | 'members' = 'public') {
    const { id: documentId } = await addDocument(`Slides ${newId()}`, { visibility })
    await db.contribution.create({ data: { id: newId(), eventId, documents: { create: { documentId } } } })
  }

  test('are sent on once to those who were there, when they are shown', async () => {
    const eventId = await meetingIn(-10)
    const { email } = await addPlace(eventId)
    await addTalk(eventId)
    await passes()
    expect(await mailed()).toEqual([])
    await db.event.update({ where: { id: eventId }, data: { slidesShownAt: new Date() } })
    await passes()
    await passes()
    expect(await mailed()).toEqual([email])
  })

  test('are not spoken of where there are none that the public may see', async () => {
    const eventId = await meetingIn(-10, { slidesShownAt: new Date() })
    await addPlace(eventId)
    await passes()
    await addTalk(eventId, 'members')
    await passes()
    expect(await mailed()).toEqual([])
  })

  test('wait until the event is over', async () => {
    const eventId = await meetingIn(100, { slidesShownAt: new Date() })
    await addPlace(eventId)
    await addTalk(eventId)
    await passes()
    expect(await mailed()).toEqual([])
  })
})
