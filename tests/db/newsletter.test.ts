import { beforeEach, describe, expect, test } from 'vitest'
import { linkViewer } from '@/lib/auth/session'
import { signId } from '@/lib/auth/signatures'
import { db, inTransaction } from '@/lib/db'
import {
  countSubscribersFor,
  exportSubscribers,
  listSubscribersFor,
} from '@/lib/newsletter/subscribers/queries'
import {
  askToSubscribe,
  changeSubscription,
  confirmSubscription,
  forgetSubscriptions,
  unsubscribe,
} from '@/lib/newsletter/subscriptions/mutations'
import { canConfirmSubscription, getSubscription } from '@/lib/newsletter/subscriptions/queries'
import { addAccount, lastMailTo } from '../support/accounts'
import { addThemeRow } from '../support/themes'

const email = 'ann@example.org'
const viewer = linkViewer('newsletter')
const over = { ok: false, reason: 'link-over' }
const day = 24 * 3_600_000
let heat: string
let water: string

beforeEach(async () => {
  heat = await addThemeRow({ name: 'Heat' })
  water = await addThemeRow({ name: 'Water' })
})

describe('who asks for the newsletter', () => {
  test('gets nothing before the mailed link is confirmed, and then what was asked for', async () => {
    await ask({ themes: [heat] })
    expect(await stateOf(email)).toBe('pending')
    const token = await tokenMailed()
    expect(await canConfirmSubscription(token)).toBe(true)
    const confirmed = await confirm(token)
    expect(confirmed).toMatchObject({ ok: true })
    expect(await getSubscription(confirmed.ok ? confirmed.token : '')).toEqual({
      ...{ email, language: 'nl', themes: [heat], ended: false },
    })
    expect(await confirm(token)).toEqual(over)
  })

  test('is mailed the same words whether or not the address has it already', async () => {
    await ask()
    const first = await lastMailTo(email)
    await confirm(await tokenMailed())
    await ask()
    const second = await lastMailTo(email)
    const withoutToken = (text: string) => text.replace(/[\w-]{43}/, '')
    expect(second.subject).toBe(first.subject)
    expect(withoutToken(second.text)).toBe(withoutToken(first.text))
  })

  test('changes nothing for somebody else’s address', async () => {
    await ask({ themes: [heat] })
    const confirmed = await confirm(await tokenMailed())
    await ask({ language: 'de', themes: [water] })
    expect(await getSubscription(confirmed.ok ? confirmed.token : '')).toMatchObject({
      ...{ language: 'nl', themes: [heat], ended: false },
    })
  })

  test('confirms with the newest link alone', async () => {
    await ask()
    const first = await tokenMailed()
    await ask({ themes: [water] })
    expect(await confirm(first)).toEqual(over)
    expect(await confirm(await tokenMailed())).toMatchObject({ ok: true })
  })

  test('chooses among the themes that the public knows', async () => {
    const hidden = await addThemeRow({ name: 'Hidden', status: 'draft' })
    await ask({ themes: [heat, hidden] })
    const confirmed = await confirm(await tokenMailed())
    expect((await getSubscription(confirmed.ok ? confirmed.token : ''))?.themes).toEqual([heat])
  })
})

describe('a subscriber', () => {
  test('changes and ends it by the link of any mail, and may end it twice', async () => {
    const token = await subscribed()
    const wishes = { token, language: 'de' as const, themes: [water] }
    expect(await inTransaction((tx) => changeSubscription(tx, viewer, wishes))).toEqual({ ok: true })
    expect(await getSubscription(token)).toMatchObject({ language: 'de', themes: [water] })
    expect(await end(token)).toEqual({ ok: true })
    expect(await end(token)).toEqual({ ok: true })
    expect(await getSubscription(token)).toMatchObject({ ended: true })
    expect(await inTransaction((tx) => changeSubscription(tx, viewer, wishes))).toEqual(over)
    expect(await db.auditEntry.count({ where: { action: 'newsletter_subscription.ended' } })).toBe(1)
  })

  test('comes back by confirming again', async () => {
    await end(await subscribed())
    await ask({ themes: [water] })
    expect(await stateOf(email)).toBe('unsubscribed')
    await confirm(await tokenMailed())
    expect(await stateOf(email)).toBe('confirmed')
  })

  test('is touched by no token that the portal did not make', async () => {
    const token = await subscribed()
    const { id } = await db.newsletterSubscription.findUniqueOrThrow({ where: { email } })
    const stranger = signId('newsletter', '01930000-0000-7000-8000-000000000000')
    const forged = id.replaceAll('-', '') + stranger.slice(32)
    for (const other of [forged, stranger, `${token}a`, token.slice(1), ''])
      expect([other, await end(other), await getSubscription(other)]).toEqual([other, over, null])
    expect(await stateOf(email)).toBe('confirmed')
  })
})

test('addresses that nobody confirmed and those that were taken off are forgotten', async () => {
  await end(await subscribed())
  await ask({ email: 'bo@example.org' })
  const later = (days: number) =>
    inTransaction((tx) => forgetSubscriptions(tx, new Date(Date.now() + days * day)))
  expect(await later(6)).toBe(0)
  expect(await later(8)).toBe(1)
  expect(await later(31)).toBe(1)
})

test('administrators see who gets it, and take along those who confirmed as text', async () => {
  await subscribed()
  await subscribed('=cmd@example.org')
  await ask({ email: 'bo@example.org' })
  const admin = (await addAccount({ role: 'admin' })).viewer
  const editor = (await addAccount({ role: 'editor' })).viewer
  expect((await listSubscribersFor(admin, 'en', {})).total).toBe(3)
  expect((await listSubscribersFor(admin, 'en', { state: 'pending' })).rows).toMatchObject([
    { email: 'bo@example.org', themes: [] },
  ])
  expect(await countSubscribersFor(admin)).toEqual({
    byState: { pending: 1, confirmed: 2, unsubscribed: 0 },
    byLanguage: [{ language: 'nl', count: 2 }],
  })
  const csv = (await exportSubscribers(admin)) ?? ''
  expect(csv).toContain('ann@example.org,nl,heat,')
  expect(csv).toContain("'=cmd@example.org")
  expect(csv).not.toContain('bo@')
  expect([(await listSubscribersFor(editor, 'en', {})).total, await exportSubscribers(editor)]).toEqual([
    0,
    null,
  ])
})

const ask = (wishes: { email?: string; language?: string; themes?: string[] } = {}) =>
  inTransaction((tx) => askToSubscribe(tx, viewer, { email, language: 'nl', themes: [], ...wishes }))
const confirm = (token: string) => inTransaction((tx) => confirmSubscription(tx, viewer, { token }))
const end = (token: string) => inTransaction((tx) => unsubscribe(tx, viewer, { token }))

async function subscribed(address = email): Promise<string> {
  await ask({ email: address, themes: [heat] })
  const confirmed = await confirm(await tokenMailed(address))
  if (!confirmed.ok) throw new Error(confirmed.reason)
  return confirmed.token
}

async function tokenMailed(address = email): Promise<string> {
  const { text } = await lastMailTo(address)
  return /\/newsletter\/confirm\/([\w-]{43})$/m.exec(text)?.[1] ?? ''
}

async function stateOf(address: string) {
  return (await db.newsletterSubscription.findUniqueOrThrow({ where: { email: address } })).state
}
