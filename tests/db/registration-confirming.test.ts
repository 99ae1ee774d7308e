import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { getAsked } from '@/lib/registrations/form/queries'
import type { Asking } from '@/lib/server/reading'
import { answerQuickForm } from '@/lib/server/quick-forms'
import { addBreakOuts, addMeeting, addPeople, askAt } from '../support/registrations'

const address = '/en/events/the-meeting/register'

/** What the front door makes of a form that somebody sends; null where it leaves it to the page's action. */
async function sent(accountId: string | null, fields: Record<string, string>, about: { to?: string } = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const request = new Request('http://portal.invalid', { method: 'POST', body: form })
  const body = {
    content: Buffer.from(await request.arrayBuffer()),
    type: request.headers.get('content-type') ?? '',
  }
  return answerQuickForm({ address: about.to ?? address, method: 'POST', body, asking: askingOf(accountId) })
}

function askingOf(accountId: string | null): Asking {
  return { accountId, sessionId: null, address: '192.0.2.1', userAgent: 'a browser', target: address }
}

async function somebody() {
  const [person] = await addPeople(1)
  if (!person) throw new Error('Nobody')
  return person
}

test('who confirms is registered, and shown how it stands', async () => {
  const eventId = await addMeeting()
  const { id: accountId } = await somebody()
  const answer = await sent(accountId, { eventId, step: 'confirm', notice: '1', organisation: 'Gdynia' })
  expect(answer).toMatchObject({ status: 303, location: address, keep: false, denied: null })
  const row = await db.registration.findFirst({
    where: { eventId },
    select: { accountId: true, state: true, organisation: true, language: true, noticeVersion: true },
  })
  expect(row).toEqual({
    accountId,
    ...{ state: 'confirmed', organisation: 'Gdynia', language: 'en', noticeVersion: 1 },
  })
})

test('answers and a break-out are kept with it', async () => {
  const eventId = await addMeeting()
  const questionId = await askAt(eventId, 'What to eat?')
  const [sessionId = ''] = await addBreakOuts(eventId, 1)
  const form = { eventId, step: 'confirm', [`question-${questionId}`]: '1', 'session-1': sessionId }
  expect(await sent((await somebody()).id, form)).toMatchObject({ location: address })
  expect(
    await db.registration.findFirst({
      where: { eventId },
      select: { answers: { select: { value: true } }, sessions: { select: { sessionId: true } } },
    }),
  ).toEqual({ answers: [{ value: [1] }], sessions: [{ sessionId }] })
  // The next one is told beside the break-out that it is full: that takes a page.
  expect(await sent((await somebody()).id, form)).toBeNull()
})

test('where registration is closed, the page itself says so', async () => {
  const eventId = await addMeeting({ registrationClosesAt: new Date('2020-01-01') })
  expect(await sent((await somebody()).id, { eventId, step: 'confirm' })).toMatchObject({ location: address })
  expect(await db.registration.count({ where: { eventId } })).toBe(0)
})

test('whatever needs a page is left to the action of the page, and nothing of it is written', async () => {
  const eventId = await addMeeting()
  const { id } = await somebody()
  const confirm = { eventId, step: 'confirm' }
  expect(await sent(null, confirm)).toBeNull()
  expect(await sent(id, { eventId, step: 'check' })).toBeNull()
  expect(await sent(id, { eventId })).toBeNull()
  expect(await sent(id, { step: 'confirm' })).toBeNull()
  expect(await sent(id, { ...confirm, isAdmin: 'yes' })).toBeNull()
  expect(await sent(id, { ...confirm, country: 'Belgium' })).toBeNull()
  expect(await sent(id, { ...confirm, organisation: 'a\0b' })).toBeNull()
  expect(await sent(id, { ...confirm, notice: '3000000000' })).toBeNull()
  expect(await sent(id, { ...confirm, eventId: crypto.randomUUID() })).toBeNull()
  expect(await sent(id, confirm, { to: '/en/events/the-meeting' })).toBeNull()
  expect(await db.registration.count({ where: { eventId } })).toBe(0)
})

test('who leaves out what has to be answered is not registered, whether the field was sent or not', async () => {
  const eventId = await addMeeting()
  const questionId = await askAt(eventId, 'What to eat?')
  await db.registrationQuestion.update({ where: { id: questionId }, data: { required: true } })
  const { id } = await somebody()
  expect(await sent(id, { eventId, step: 'confirm' })).toBeNull()
  expect(await sent(id, { eventId, step: 'confirm', [`question-${questionId}`]: '' })).toBeNull()
  expect(await db.registration.count({ where: { eventId } })).toBe(0)
})

test('a question that offers nothing to choose from is asked and answered', async () => {
  const eventId = await addMeeting()
  const id = crypto.randomUUID()
  const translations = { create: { language: 'en', label: 'What would you like to speak about?' } }
  await db.registrationQuestion.create({ data: { id, eventId, kind: 'short_text', translations } })
  expect(await getAsked(eventId, 'en')).toMatchObject({ questions: [{ id, options: [] }] })
  const form = { eventId, step: 'confirm', [`question-${id}`]: 'Trams' }
  expect(await sent((await somebody()).id, form)).toMatchObject({ location: address })
  const answers = await db.registrationAnswer.findMany({ where: { questionId: id }, select: { value: true } })
  expect(answers).toEqual([{ value: 'Trams' }])
})

test('what is no form of a page, or a long one, is left to the page unread', async () => {
  const { id: accountId } = await somebody()
  const asked = { address, method: 'POST', asking: askingOf(accountId) }
  const broken = { content: Buffer.from('--x\r\nnothing'), type: 'multipart/form-data; boundary=x' }
  expect(await answerQuickForm({ ...asked, body: broken })).toBeNull()
  expect(await answerQuickForm({ ...asked, body: { ...broken, type: 'no type at all' } })).toBeNull()
  const eventId = await addMeeting()
  const body = {
    content: Buffer.from(new URLSearchParams({ eventId, step: 'confirm' }).toString()),
    type: 'application/x-www-form-urlencoded',
  }
  expect(await answerQuickForm({ ...asked, body })).toBeNull()
  const long = { eventId, step: 'confirm', organisation: 'a'.repeat(65 * 1024) }
  expect(await sent(accountId, long)).toBeNull()
  expect(await db.registration.count({ where: { eventId } })).toBe(0)
})
