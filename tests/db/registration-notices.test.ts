import { v7 as newId } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import type { JobData } from '@/lib/jobs/names'
import { registrationJobs } from '@/lib/registrations/jobs'
import { noticeEventChange } from '@/lib/registrations/notices/mutations'
import type { EventChange } from '@/lib/registrations/notices/rules'
import { addMeeting } from '../support/registrations'

let eventId: string

beforeEach(async () => {
  eventId = await addMeeting({ placeName: 'Hall 1' })
  const own = { id: newId(), eventId, name: 'Ada', email: 'ada@example.org', reference: 'ADA' }
  await db.registration.create({ data: { ...own, state: 'confirmed' }, select: { id: true } })
})

/** As the desk does: the event changes, its number rises, and whoever registered is to be told. */
async function change(kind: EventChange, placeName: string, reason?: string): Promise<void> {
  await inTransaction(async (tx) => {
    const state =
      kind === 'cancelled'
        ? { status: 'cancelled' as const, cancelledAt: new Date() }
        : { status: 'scheduled' as const, cancelledAt: null }
    const data = { placeName, ...state, sequence: { increment: 1 } }
    await tx.event.update({ where: { id: eventId }, data, select: { id: true } })
    await noticeEventChange(tx, systemViewer('test'), eventId, kind, reason ? { reason } : {})
  })
}

const waiting = async () =>
  (await db.job.findFirstOrThrow({ where: { name: 'tell-registered' } })).data as JobData['tell-registered']

const tell = (data: JobData['tell-registered']) =>
  registrationJobs['tell-registered'](data, new AbortController().signal)

/** Everybody is told, and the work is done with. */
async function tellAll(): Promise<void> {
  await tell(await waiting())
  await db.job.deleteMany({ where: { name: 'tell-registered' } })
}

const written = async () =>
  (await db.outboxMail.findMany({ orderBy: { id: 'asc' }, select: { text: true } })).map(({ text }) => text)

test('two changes before a mail was written are one mail: how things are now, and what was said of each', async () => {
  await change('changed', 'Hall 2', 'Hall 1 is flooded.')
  await change('changed', 'Hall 3')
  await change('changed', 'Hall 4', 'Hall 3 is too small.')
  await tellAll()
  const [mail, ...more] = await written()
  expect(more).toEqual([])
  expect(mail).toContain('Where: Hall 4')
  expect(mail).toContain('The organisers say: Hall 1 is flooded.\nHall 3 is too small.\n')
})

test('what was told once is not said again with the next change', async () => {
  await change('changed', 'Hall 2', 'Hall 1 is flooded.')
  await tellAll()
  await change('changed', 'Hall 3')
  await tellAll()
  const [, second] = await written()
  expect(second).toContain('Where: Hall 3')
  expect(second).not.toContain('The organisers say')
})

test('why a meeting was moved is no reason for cancelling it, nor why it was cancelled once it takes place', async () => {
  await change('changed', 'Hall 2', 'Hall 1 is flooded.')
  await change('cancelled', 'Hall 2', 'The speaker is ill.')
  await tell(await waiting())
  await change('changed', 'Hall 3')
  await tellAll()
  const [cancelled, resumed] = await written()
  expect(cancelled).toContain('The organisers say: The speaker is ill.\n')
  expect(cancelled).not.toContain('flooded')
  expect(resumed).toContain('The organisers say: Hall 1 is flooded.\n')
  expect(resumed).not.toContain('ill')
})

test('whoever was not reached by the first mails gets one about both, and the first work stops', async () => {
  await change('changed', 'Hall 2', 'Hall 1 is flooded.')
  const first = await waiting()
  await change('changed', 'Hall 3', 'Hall 2 is taken.')
  await tell(first)
  expect(await written()).toEqual([])
  await tellAll()
  expect(await written()).toEqual([
    expect.stringContaining('The organisers say: Hall 1 is flooded.\nHall 2 is taken.'),
  ])
})
