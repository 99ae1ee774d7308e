import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addLine } from '@/lib/events/sessions/desk/mutations'
import { newLineSchema } from '@/lib/events/sessions/desk/schema'
import { makePlan } from '@/lib/import/make-plan'
import { totals } from '@/lib/import/report'
import { reportLines } from '@/lib/import/report-text'
import { previewPlan } from '@/lib/import/run-plan'
import { registrationJobs } from '@/lib/registrations/jobs'
import type { RegistrationState } from '@/prisma/generated/enums'
import { calendarOfMeeting } from '../support/calendar-files'
import { folderWith, importText, today } from '../support/import'
import { addPeople } from '../support/registrations'

const first = {
  'DTSTART;TZID=Europe/Brussels': '20990121T140000',
  'DTEND;TZID=Europe/Brussels': '20990121T170000',
  LOCATION: 'House\\, Street 59',
}
const nextDay = {
  'DTSTART;TZID=Europe/Brussels': '20990122T140000',
  'DTEND;TZID=Europe/Brussels': '20990122T170000',
}
const title = 'Towards climate neutral cities'
const takeOver = (lines: Record<string, string>) =>
  importText('c.ics', calendarOfMeeting({ ...first, ...lines }))

let eventId: string

beforeEach(async () => {
  await takeOver({})
  eventId = (await db.event.findFirstOrThrow({ select: { id: true } })).id
})

async function register(...states: RegistrationState[]): Promise<string[]> {
  const people = await addPeople(states.length)
  for (const [at, { id: accountId }] of people.entries()) {
    const state = states[at] ?? 'confirmed'
    const own = { id: newId(), eventId, accountId, name: 'Ada', state, position: null, reference: newId() }
    const position = state === 'waitlisted' ? at + 1 : null
    const cancelledAt = state === 'cancelled' ? new Date() : null
    await db.registration.create({ data: { ...own, position, cancelledAt }, select: { id: true } })
  }
  return people.map(({ email }) => email)
}

/** Does the work that the import left to do, and says who was written to about what. */
async function mails() {
  const jobs = await db.job.findMany({ where: { name: 'tell-registered' }, select: { data: true } })
  for (const { data } of jobs)
    await registrationJobs['tell-registered'](data as never, new AbortController().signal)
  const select = { to: true, subject: true, text: true }
  return db.outboxMail.findMany({ orderBy: [{ to: 'asc' }, { id: 'asc' }], select })
}

describe('whoever registered for a meeting that a calendar', () => {
  test('moves is told once, and nobody who went away', async () => {
    const [there, waiting] = await register('confirmed', 'waitlisted', 'cancelled', 'declined')
    const report = await takeOver(nextDay)
    expect(report.told).toEqual([{ label: title, change: 'changed', people: 2 }])
    await takeOver(nextDay)
    expect(await db.job.count({ where: { name: 'tell-registered' } })).toBe(1)
    const written = await mails()
    expect(written.map(({ to }) => to)).toEqual([there, waiting].toSorted())
    expect(written[0]?.text).toContain('Thursday 22 January 2099, 14:00–17:00')
  })

  test('puts elsewhere is told where', async () => {
    await register('confirmed')
    await takeOver({ LOCATION: 'Hall\\, Quay 1' })
    expect((await mails()).map(({ text }) => text)).toEqual([expect.stringContaining('Where: Hall, Quay 1')])
  })

  test('cancels is told, and told again when it takes place after all', async () => {
    await register('confirmed')
    await takeOver({ STATUS: 'CANCELLED' })
    expect(await mails()).toHaveLength(1)
    await takeOver({ STATUS: 'CANCELLED', SUMMARY: 'Other words', ...nextDay })
    expect(await mails()).toHaveLength(1)
    await takeOver({ STATUS: 'CONFIRMED', ...nextDay })
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      `Cancelled: ${title}`,
      `Changed: ${title}`,
    ])
  })

  test('only words otherwise is left in peace', async () => {
    await register('confirmed')
    const report = await takeOver({ DESCRIPTION: 'Bring a pen.', CATEGORIES: 'Workshop', SEQUENCE: '1' })
    expect([totals(report).changed, report.told]).toEqual([1, []])
    expect(await db.job.count({ where: { name: 'tell-registered' } })).toBe(0)
  })

  test('moves is left in peace where the desk has made the meeting its own', async () => {
    await register('confirmed')
    await db.event.update({ where: { id: eventId }, data: { version: { increment: 1 } } })
    expect(await takeOver(nextDay)).toMatchObject({ told: [], left: [{ label: title }] })
    expect(await db.job.count({ where: { name: 'tell-registered' } })).toBe(0)
  })
})

test('a meeting that a calendar moves says so, takes its agenda along, and is newer in every other calendar', async () => {
  const line = {
    ...{ eventId, language: 'en', kind: 'session', title: 'Welcome', summary: '' },
    ...{ startsAt: '2099-01-21T14:30', endsAt: '', track: '', placeName: '' },
  }
  await inTransaction((tx) => addLine(tx, systemViewer('test'), newLineSchema.parse(line)))
  const closes = { registrationClosesAt: new Date('2099-01-20T11:00Z') }
  await db.event.update({ where: { id: eventId }, data: closes, select: { id: true } })
  expect(totals(await takeOver(nextDay))).toMatchObject({ changed: 1, left: 0 })
  const select = { status: true, sequence: true, registrationClosesAt: true, sessions: true } as const
  expect(await db.event.findUniqueOrThrow({ where: { id: eventId }, select })).toMatchObject({
    ...{ status: 'moved', sequence: 1, registrationClosesAt: new Date('2099-01-21T11:00Z') },
    sessions: [{ startsAt: new Date('2099-01-22T13:30Z') }],
  })
})

test('a preview says how many people would be told, and tells nobody', async () => {
  await register('confirmed', 'pending', 'cancelled')
  const folder = folderWith({ 'c.ics': calendarOfMeeting({ ...first, STATUS: 'CANCELLED' }) })
  const plan = await makePlan({ now: today, paths: [`${folder}/c.ics`] })
  const report = await previewPlan(plan)
  expect(report.told).toEqual([{ label: title, change: 'cancelled', people: 2 }])
  expect(reportLines(report)).toEqual(
    expect.arrayContaining([
      'Whoever registered would be told by mail',
      `  “${title}”  is cancelled  2 people`,
    ]),
  )
  expect(await db.job.count()).toBe(0)
})
