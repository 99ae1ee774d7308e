import { beforeEach, describe, expect, test } from 'vitest'
import { linkViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { answerRequest, assignRequest, closeRequest, reopenRequest } from '@/lib/help-requests/desk/mutations'
import { getHelpRequestFor, listHelpRequestsFor } from '@/lib/help-requests/desk/queries'
import { addReply, askForHelp, forgetRequests } from '@/lib/help-requests/mutations'
import { getOwnHelpRequest } from '@/lib/help-requests/queries'
import { newReference, referenceShape } from '@/lib/help-requests/rules'
import { askForHelpSchema } from '@/lib/help-requests/schema'
import { addAccount, lastMailTo } from '../support/accounts'

const viewer = linkViewer('contact')
const notFound = { ok: false, reason: 'not-found' }
const day = 24 * 3_600_000
const said = {
  name: 'Buy now at https://bad.example',
  email: 'ann@example.org',
  subject: 'Where are the slides of Brno?',
  message: 'I looked everywhere.\nThank you!',
  service: '',
  language: 'en',
}
let editor: { id: string; viewer: Viewer }

beforeEach(async () => {
  editor = await addAccount({ role: 'editor', name: 'Eve', email: 'eve@example.org' })
  await db.portal.create({ data: { contactEmail: 'help@example.org' } })
})

describe('who writes to the helpdesk', () => {
  test('gets a number by mail, which says nothing of what a stranger typed', async () => {
    const { reference } = await ask()
    expect(reference).toMatch(referenceShape)
    const { subject, text } = await lastMailTo(said.email)
    expect(subject).toContain(reference)
    expect(subject + text).not.toMatch(/bad\.example|slides|everywhere/)
    expect((await lastMailTo('help@example.org')).text).toContain(said.subject)
    expect(await getOwnHelpRequest(await tokenMailed())).toMatchObject({ reference, state: 'open' })
  })

  test('has it arrive though no more receipts go to the address', async () => {
    await ask(false)
    expect(await db.outboxMail.count({ where: { to: said.email } })).toBe(0)
    expect((await listHelpRequestsFor(editor.viewer, {})).total).toBe(1)
  })

  test('adds to it by the link, which opens it again and tells who looks after it', async () => {
    const id = await asked()
    const token = await tokenMailed()
    await answer(id)
    expect(await add(token, 'And the recording?')).toEqual({ ok: true })
    expect((await lastMailTo('eve@example.org')).text).not.toContain('recording')
    expect(await getOwnHelpRequest(token)).toMatchObject({
      state: 'open',
      replies: [{ fromDesk: true }, { fromDesk: false, text: 'And the recording?' }],
    })
    expect(await add('no-such-token-was-ever-given-out', 'Hello')).toEqual({ ok: false, reason: 'link-over' })
  })

  test('reads it by the links of earlier mails as well', async () => {
    const id = await asked()
    const first = await tokenMailed()
    await answer(id)
    const second = await tokenMailed()
    expect(second).not.toBe(first)
    expect(await getOwnHelpRequest(first)).toEqual(await getOwnHelpRequest(second))
  })
})

describe('the staff', () => {
  test('answer by mail, and who answers first looks after it', async () => {
    const id = await asked()
    expect(await answer(id, 'They are in the library.')).toEqual({ ok: true })
    const { text } = await lastMailTo(said.email)
    expect(text).toContain('They are in the library.')
    expect(text).not.toMatch(/bad\.example|everywhere/)
    expect(await getHelpRequestFor(editor.viewer, id, 'en')).toMatchObject({
      state: 'answered',
      assignedTo: { name: 'Eve' },
      replies: [{ writer: 'Eve' }],
    })
  })

  test('assign it to one of them, close it and open it again', async () => {
    const id = await asked()
    const guest = await addAccount()
    const assign = (accountId: string) =>
      inTransaction((tx) => assignRequest(tx, editor.viewer, { id, accountId }))
    expect(await assign(guest.id)).toEqual(notFound)
    expect(await assign(editor.id)).toEqual({ ok: true })
    expect((await listHelpRequestsFor(editor.viewer, { mine: '1' })).total).toBe(1)
    await inTransaction((tx) => closeRequest(tx, editor.viewer, { id }))
    expect((await listHelpRequestsFor(editor.viewer, { state: 'open' })).total).toBe(0)
    await inTransaction((tx) => reopenRequest(tx, editor.viewer, { id }))
    expect((await listHelpRequestsFor(editor.viewer, { state: 'open', q: 'brno' })).total).toBe(1)
  })

  test('are the only ones who see it', async () => {
    const id = await asked()
    for (const { viewer: other } of [await addAccount(), await addAccount({ email: said.email })]) {
      expect(await getHelpRequestFor(other, id, 'en')).toBeNull()
      expect((await listHelpRequestsFor(other, {})).total).toBe(0)
      for (const verb of [
        inTransaction((tx) => answerRequest(tx, other, { id, text: 'No.' })),
        inTransaction((tx) => assignRequest(tx, other, { id, accountId: '' })),
        inTransaction((tx) => closeRequest(tx, other, { id })),
        inTransaction((tx) => reopenRequest(tx, other, { id })),
      ])
        expect(await verb).toEqual(notFound)
    }
  })

  test('write to nobody who had themselves erased', async () => {
    const id = await asked()
    await db.helpRequest.update({ where: { id }, data: { email: '', name: '' } })
    expect(await answer(id)).toEqual({ ok: false, reason: 'no-address' })
  })
})

test('what was answered goes a year after the last word, what waits stays', async () => {
  const answered = await asked()
  await asked()
  await answer(answered)
  const later = (days: number) => inTransaction((tx) => forgetRequests(tx, new Date(Date.now() + days * day)))
  expect(await later(364)).toBe(0)
  expect(await later(366)).toBe(1)
  expect(await db.helpRequest.count()).toBe(1)
  expect(await later(729)).toBe(0)
  expect(await later(731)).toBe(1)
})

test('a number is never the same twice, and nothing in it is taken for something else', () => {
  const numbers = Array.from({ length: 1000 }, newReference)
  expect(new Set(numbers).size).toBe(1000)
  expect(numbers.filter((number) => /[01ILOU]/.test(number))).toEqual([])
})

test.each([
  [{ subject: 'Two\nlines' }, 'subject'],
  [{ message: ' ' }, 'message'],
  [{ message: 'a'.repeat(5_001) }, 'message'],
  [{ email: 'nobody' }, 'email'],
  [{ name: '' }, 'name'],
])('a request with %j is refused', (wrong, field) => {
  const { language: _, ...form } = said
  const parsed = askForHelpSchema.safeParse({ ...form, ...wrong })
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
})

const ask = (receipt = true) => inTransaction((tx) => askForHelp(tx, viewer, { ...said, receipt }))
const answer = (id: string, text = 'Here they are.') =>
  inTransaction((tx) => answerRequest(tx, editor.viewer, { id, text }))
const add = (token: string, text: string) => inTransaction((tx) => addReply(tx, viewer, { token, text }))

async function asked(): Promise<string> {
  const { reference } = await ask()
  return (await db.helpRequest.findUniqueOrThrow({ where: { reference } })).id
}

async function tokenMailed(): Promise<string> {
  const { text } = await lastMailTo(said.email)
  return /\/contact\/([\w-]{43})$/m.exec(text)?.[1] ?? ''
}
