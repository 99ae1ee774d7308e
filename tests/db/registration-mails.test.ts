import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { mailSender } from '@/lib/mail/send'
import { registrationJobs } from '@/lib/registrations/jobs'
import { registrationOfLink } from '@/lib/registrations/links/queries'
import { mailRegistration, type RegistrationMail } from '@/lib/registrations/mails/mail-registration'
import { noticeEventChange } from '@/lib/registrations/notices/mutations'
import type { RegistrationState } from '@/prisma/generated/enums'
import { headersOf, mailSink, textOf, type Received } from '../support/mail-sink'
import { addMeeting, addPeople } from '../support/registrations'

const startsAt = new Date('2999-01-21T13:00Z')
const onlineUrl = 'https://meet.example.org/room'

async function addRegistration(
  state: RegistrationState,
  about: Parameters<typeof addMeeting>[0] = {},
  language = 'en',
) {
  const eventId = await addMeeting({ placeName: 'Hall 3', placeAddress: 'Rue Joseph II', ...about })
  const [person] = await addPeople(1)
  const position = state === 'waitlisted' ? 7 : null
  const offeredUntil = state === 'offered' ? new Date('2998-12-01T11:00Z') : null
  const cancelledAt = state === 'cancelled' ? new Date() : null
  const { id, reference } = await db.registration.create({
    data: {
      ...{ id: newId(), eventId, accountId: person?.id ?? '', name: 'Żaneta Ångström', language },
      ...{ state, position, offeredUntil, cancelledAt, reference: crypto.randomUUID().slice(0, 11) },
    },
    select: { id: true, reference: true },
  })
  return { id, reference, eventId, email: person?.email ?? '' }
}

/** Has everything that waits in the outbox sent to a mail server, which is asked what it got. */
async function send(): Promise<Received[]> {
  const { url, received, close } = await mailSink()
  const sender = mailSender({ smtpUrl: url, from: 'Portal <portal@example.org>' })
  while (await sender?.sendNext()) continue
  sender?.close()
  await close()
  return received
}

async function receivedOf(id: string, kind: RegistrationMail, reason?: string) {
  await inTransaction((tx) =>
    mailRegistration(tx, id, kind, { occasion: newId(), ...(reason && { reason }) }),
  )
  const [mail] = await send()
  if (!mail) throw new Error('No mail was sent.')
  return { mail, text: textOf(mail), ...calendarOf(mail) }
}

/** The calendar that a mail carries, as sent and as two libraries read it. */
function calendarOf({ raw }: Received) {
  const part = raw.split(/\r\n--+_\S+\r\n/).find((text) => /^Content-Type: text\/calendar/im.test(text)) ?? ''
  const file = Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64').toString('utf8')
  if (!file) return { part, file, one: null, other: null }
  const root = new ICAL.Component(ICAL.parse(file) as unknown as unknown[])
  const event = root.getFirstSubcomponent('vevent')
  const other = Object.values(nodeIcal.sync.parseICS(file)).find(
    (found) => found?.type === 'VEVENT',
  ) as VEvent
  return { part, file, one: event && new ICAL.Event(event), other }
}

const kinds: [RegistrationMail, RegistrationState, string, string][] = [
  ['pending', 'pending', 'TENTATIVE', 'PUBLISH'],
  ['confirmed', 'confirmed', 'CONFIRMED', 'PUBLISH'],
  ['waitlisted', 'waitlisted', 'TENTATIVE', 'PUBLISH'],
  ['offered', 'offered', 'TENTATIVE', 'PUBLISH'],
  ['promoted', 'confirmed', 'CONFIRMED', 'PUBLISH'],
  ['declined', 'declined', 'CANCELLED', 'CANCEL'],
  ['cancelled', 'cancelled', 'CANCELLED', 'CANCEL'],
  ['changed', 'confirmed', 'CONFIRMED', 'PUBLISH'],
  ['event-changed', 'confirmed', 'CONFIRMED', 'PUBLISH'],
  ['reminder', 'confirmed', 'CONFIRMED', 'PUBLISH'],
  ['follow-up', 'attended', 'CONFIRMED', 'PUBLISH'],
]

describe('a mail about a place, as a mail server receives it', () => {
  test.each(kinds)('%s says when and where, and carries the event', async (kind, state, status, method) => {
    const { id, reference, eventId, email } = await addRegistration(state)
    const event = await db.event.findUniqueOrThrow({ where: { id: eventId } })
    const { mail, text, part, file, one, other } = await receivedOf(id, kind, 'We meet <in> May.')
    expect(mail.to).toEqual([email])
    expect(text).toContain('Hello Żaneta Ångström,')
    expect(text).toContain('When: Monday 21 January 2999, 14:00–17:00 (Brussels time)')
    expect(text).toContain('Where: Hall 3, Rue Joseph II')
    expect(text).toContain(`Reference: ${reference}`)
    expect(text).toContain('The organisers say: We meet <in> May.')
    expect(part).toMatch(new RegExp(`Content-Type: text/calendar; charset=utf-8; method=${method}`, 'i'))
    expect(file).toContain(`METHOD:${method}\r\n`)
    expect(file).toContain(`STATUS:${status}\r\n`)
    expect(file).toContain('ORGANIZER;')
    expect([one?.uid, other?.uid]).toEqual([event.uid, event.uid])
    expect(one?.startDate.toJSDate()).toEqual(startsAt)
    expect(other?.start.getTime()).toBe(startsAt.getTime())
  })

  test('gives who has a place, and nobody else, the address of the online meeting', async () => {
    const online = { attendance: 'online' as const, placeName: null, placeAddress: null, onlineUrl }
    const confirmed = await addRegistration('confirmed', online)
    const first = await receivedOf(confirmed.id, 'confirmed')
    expect(first.text).toContain(`Join online: ${onlineUrl}`)
    expect(first.one?.location).toBe(onlineUrl)
    for (const state of ['pending', 'waitlisted', 'offered', 'cancelled'] as const) {
      const { id } = await addRegistration(state, online)
      const { mail, file } = await receivedOf(id, state)
      expect(mail.raw + file).not.toContain('meet.example.org')
    }
  })

  test('lets them change and cancel without an account, from the newest mail and from those before', async () => {
    const { id } = await addRegistration('confirmed')
    const tokens = []
    for (const kind of ['confirmed', 'reminder'] as const) {
      const { text } = await receivedOf(id, kind)
      expect(text).toContain('press “Cancel registration”')
      tokens.push(/\/en\/registrations\/([\w-]{43})\n/.exec(text)?.[1] ?? '')
    }
    for (const token of tokens) expect(await registrationOfLink(token)).toBe(id)
  })

  test('speaks the language in which they registered', async () => {
    const { id, eventId } = await addRegistration('confirmed', {}, 'sv')
    const title = { eventId, language: 'sv', title: 'Fjärrvärme i Umeå', status: 'published' as const }
    await db.eventTranslation.create({ data: { ...title, publishedAt: new Date() } })
    const { mail, text, one } = await receivedOf(id, 'confirmed')
    expect(text).toContain('måndag 21 januari 2999')
    expect(one?.summary).toBe('Fjärrvärme i Umeå')
    expect(headersOf(mail).find((header) => header.startsWith('Subject:'))).toContain('=?UTF-8?')
  })

  test('says which place somebody has among those who still wait', async () => {
    const { id } = await addRegistration('waitlisted')
    expect((await receivedOf(id, 'waitlisted')).text).toContain('at position 1.')
  })

  test('is not written to who has no address any more', async () => {
    const { id } = await addRegistration('confirmed')
    await db.registration.update({
      where: { id },
      data: { accountId: null, email: null, erasedAt: new Date() },
    })
    await inTransaction((tx) => mailRegistration(tx, id, 'reminder', { occasion: newId() }))
    expect(await send()).toEqual([])
  })

  test('has a calendar only of an event whose day is known', async () => {
    const { id } = await addRegistration('confirmed', { precision: 'month' })
    const { text, file } = await receivedOf(id, 'confirmed')
    expect(text).toContain('When: January 2999')
    expect(file).toBe('')
  })
})

test('calendars take over what somebody does: who comes back after cancelling is newer than the cancellation', async () => {
  const { id } = await addRegistration('confirmed', { sequence: 4 })
  const sequences = [(await receivedOf(id, 'confirmed')).one?.sequence]
  const later = (seconds: number) => new Date(Date.now() + seconds * 1000)
  await change(id, { state: 'cancelled', cancelledAt: later(60) })
  sequences.push((await receivedOf(id, 'cancelled')).one?.sequence)
  await change(id, { state: 'confirmed', cancelledAt: null, createdAt: later(120) })
  sequences.push((await receivedOf(id, 'confirmed')).one?.sequence)
  await change(id, { state: 'cancelled', cancelledAt: later(180) })
  sequences.push((await receivedOf(id, 'cancelled')).one?.sequence)
  expect(sequences[0]).toBe(4)
  expect(sequences).toEqual(sequences.toSorted((a = 0, b = 0) => a - b))
  expect(new Set(sequences).size).toBe(4)
})

const change = (id: string, data: Parameters<typeof db.registration.update>[0]['data']) =>
  db.registration.update({ where: { id }, data })

describe('of an event that changes', () => {
  const staff = systemViewer('test')
  const run = async () => {
    const jobs = await db.job.findMany({ where: { name: 'tell-registered' } })
    for (const { data } of jobs)
      await registrationJobs['tell-registered'](data as never, new AbortController().signal)
  }

  test('everybody is told who has a place or waits for one, once, with the organiser’s words', async () => {
    const { eventId, email } = await addRegistration('confirmed')
    const others = await addPeople(3)
    const states = ['waitlisted', 'declined', 'cancelled'] as const
    for (const [at, state] of states.entries())
      await db.registration.create({
        data: {
          ...{ id: newId(), eventId, accountId: others[at]?.id ?? '', name: 'Other', state },
          ...{ position: state === 'waitlisted' ? 1 : null, reference: crypto.randomUUID().slice(0, 11) },
          cancelledAt: state === 'cancelled' ? new Date() : null,
        },
      })
    await db.event.update({
      where: { id: eventId },
      data: { status: 'cancelled', sequence: 5, cancelledAt: new Date() },
    })
    await inTransaction((tx) =>
      noticeEventChange(tx, staff, eventId, 'cancelled', { reason: 'The hall is flooded.' }),
    )
    await run()
    await run()
    const received = await send()
    expect(new Set(received.flatMap(({ to }) => to))).toEqual(new Set([email, others[0]?.email]))
    expect(received).toHaveLength(2)
    const own = received.find(({ to }) => to.includes(email)) as Received
    expect(textOf(own)).toContain('The organisers say: The hall is flooded.')
    const { file, one } = calendarOf(own)
    expect(file).toContain('STATUS:CANCELLED')
    expect([one?.sequence, file.includes('METHOD:CANCEL')]).toEqual([5, true])
  })

  test('nobody is told of a cancellation that was taken back', async () => {
    const { eventId } = await addRegistration('confirmed')
    await inTransaction((tx) => noticeEventChange(tx, staff, eventId, 'cancelled'))
    await run()
    expect(await send()).toEqual([])
  })

  test('nothing waits to be told where nobody registered', async () => {
    const eventId = await addMeeting()
    await inTransaction((tx) => noticeEventChange(tx, staff, eventId, 'changed'))
    expect(await db.job.count()).toBe(0)
  })
})
