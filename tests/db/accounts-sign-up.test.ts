import { describe, expect, test } from 'vitest'
import { changeEmail } from '@/lib/accounts/mutations'
import { changePassword, requestReset, resetPassword } from '@/lib/accounts/passwords/mutations'
import { confirmAddress, removeUnconfirmed, signUp } from '@/lib/accounts/sign-up/mutations'
import { linkViewer, viewerOfAccount } from '@/lib/auth/session'
import { startSession } from '@/lib/auth/session-rows'
import { db, inTransaction } from '@/lib/db'
import { addAccount, lastMailTo, tokenMailedTo } from '../support/accounts'

const email = 'jane@example.org'
const somebody = linkViewer('sign-up')
const jane = { email, name: 'Jane', language: 'nl', passwordHash: 'a hash' }

describe('signing up', () => {
  test('makes an account without any right, once its address is confirmed', async () => {
    expect(await inTransaction((tx) => signUp(tx, somebody, jane))).toEqual({ ok: true })
    const { id } = await db.account.findUniqueOrThrow({ where: { email } })
    expect(await viewerOfAccount(id)).toBeNull()
    expect(await confirm()).toMatchObject({ ok: true, accountId: id })
    expect(await viewerOfAccount(id)).toMatchObject({ role: 'account', authorOf: [], memberOf: [] })
  })

  test('again before confirming leaves no password that a stranger may have typed', async () => {
    await inTransaction((tx) => signUp(tx, somebody, { ...jane, name: 'A stranger' }))
    const first = await tokenMailedTo(email)
    await inTransaction((tx) => signUp(tx, somebody, { ...jane, passwordHash: 'another hash' }))
    expect(await confirm(first)).toEqual({ ok: false, reason: 'link-over' })
    const confirmed = await confirm()
    expect(confirmed).toMatchObject({ ok: true, resetToken: expect.any(String) as string })
    expect(await db.account.findUniqueOrThrow({ where: { email } })).toMatchObject({
      name: 'Jane',
      passwordHash: null,
    })
    const { resetToken: token = '' } = confirmed as { resetToken?: string }
    const chosen = { token, passwordHash: 'chosen by Jane' }
    await inTransaction((tx) => resetPassword(tx, somebody, chosen))
    expect(await db.account.findUniqueOrThrow({ where: { email } })).toMatchObject({
      passwordHash: 'chosen by Jane',
    })
  })

  test('with an address that has an account answers alike and changes nothing; its owner is told', async () => {
    const { id } = await addAccount({ email, name: 'The owner' })
    expect(await inTransaction((tx) => signUp(tx, somebody, jane))).toEqual({ ok: true })
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({
      name: 'The owner',
      passwordHash: null,
    })
    expect((await lastMailTo(email)).subject).toContain('have an account')
    expect(await reset()).toMatchObject({ ok: true, accountId: id })
  })

  test('of two at the same moment makes one account', async () => {
    await Promise.all([1, 2].map(() => inTransaction((tx) => signUp(tx, somebody, jane))))
    expect(await db.account.count()).toBe(1)
  })

  test('and never confirming leaves nothing after a week', async () => {
    await inTransaction((tx) => signUp(tx, somebody, jane))
    await addAccount({ email: 'out@example.org', emailVerifiedAt: null, disabledAt: new Date() })
    await addAccount({ email: 'in@example.org' })
    const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000)
    expect(await inTransaction((tx) => removeUnconfirmed(tx, inDays(6)))).toBe(0)
    expect(await inTransaction((tx) => removeUnconfirmed(tx, inDays(8)))).toBe(1)
    expect(await db.account.count()).toBe(2)
  })

  test('with the address of a disabled account brings nobody back', async () => {
    const { id } = await addAccount({ email, disabledAt: new Date(), emailVerifiedAt: null })
    await inTransaction((tx) => signUp(tx, somebody, jane))
    expect(await db.outboxMail.count()).toBe(0)
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ name: 'Somebody' })
  })
})

describe('a forgotten password', () => {
  test('is set anew by a mailed link, which signs everybody out', async () => {
    const { id } = await addAccount({ email })
    await inTransaction((tx) => startSession(tx, { id, role: 'account' }, ''))
    await ask(email)
    expect(await reset()).toMatchObject({ ok: true, accountId: id })
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ passwordHash: 'new hash' })
    expect(await db.session.count({ where: { endedAt: null } })).toBe(0)
    expect((await lastMailTo(email)).text).toContain('password')
  })

  test('is asked for alike where there is no account, and opens nothing', async () => {
    expect(await ask('nobody@example.org')).toEqual({ ok: true })
    expect((await lastMailTo('nobody@example.org')).subject).toContain('no account')
    expect(await db.signedLink.count({ where: { accountId: null } })).toBe(1)
  })

  test('asked for twice leaves the later link only', async () => {
    await addAccount({ email })
    await ask(email)
    const first = await tokenMailedTo(email)
    await ask(email)
    expect(await reset(first)).toEqual({ ok: false, reason: 'link-over' })
    expect(await reset()).toMatchObject({ ok: true })
  })

  test('is changed from inside by whoever knows the old one, and the browser in hand goes on', async () => {
    const { id, viewer } = await addAccount({ email, password: 'blue canal 7 windows' })
    const { passwordHash } = await db.account.findUniqueOrThrow({ where: { id } })
    const here = await inTransaction((tx) => startSession(tx, { id, role: 'account' }, ''))
    await inTransaction((tx) => startSession(tx, { id, role: 'account' }, ''))
    const change = (before: string) =>
      inTransaction((tx) =>
        changePassword(tx, viewer, { before, passwordHash: 'new hash', sessionId: here.id }),
      )
    expect(await change('another hash')).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await change(passwordHash ?? '')).toEqual({ ok: true })
    expect(await db.session.findMany({ where: { endedAt: null }, select: { id: true } })).toEqual([
      { id: here.id },
    ])
  })
})

describe('another address', () => {
  test('counts once it is confirmed; the old one is told, and everybody is signed out', async () => {
    const { id, viewer } = await addAccount({ email })
    await inTransaction((tx) => startSession(tx, { id, role: 'account' }, ''))
    await inTransaction((tx) => changeEmail(tx, viewer, { email: 'new@example.org' }))
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ email })
    expect(await confirm(await tokenMailedTo('new@example.org'))).toMatchObject({ ok: true, accountId: id })
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ email: 'new@example.org' })
    expect((await lastMailTo(email)).text).toContain('new@example.org')
    expect(await db.session.count({ where: { endedAt: null } })).toBe(0)
  })

  test('that was asked for with an old password is gone with it, and so is a reset with the old address', async () => {
    const { id, viewer } = await addAccount({ email })
    await inTransaction((tx) => changeEmail(tx, viewer, { email: 'thief@example.org' }))
    const change = await tokenMailedTo('thief@example.org')
    await ask(email)
    await reset()
    expect(await confirm(change)).toEqual({ ok: false, reason: 'link-over' })
    await ask(email)
    const old = await tokenMailedTo(email)
    await inTransaction((tx) => changeEmail(tx, viewer, { email: 'new@example.org' }))
    await confirm(await tokenMailedTo('new@example.org'))
    expect(await reset(old)).toEqual({ ok: false, reason: 'link-over' })
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ email: 'new@example.org' })
  })

  test('that somebody else has is refused to who proved that it is theirs', async () => {
    const { viewer } = await addAccount({ email })
    await addAccount({ email: 'taken@example.org' })
    await inTransaction((tx) => changeEmail(tx, viewer, { email: 'taken@example.org' }))
    expect(await confirm(await tokenMailedTo('taken@example.org'))).toEqual({
      ok: false,
      reason: 'address-taken',
    })
  })
})

function ask(address: string) {
  return inTransaction((tx) => requestReset(tx, linkViewer('reset'), { email: address, language: 'en' }))
}

async function reset(given?: string) {
  const token = given ?? (await tokenMailedTo(email))
  return inTransaction((tx) => resetPassword(tx, linkViewer('reset'), { token, passwordHash: 'new hash' }))
}

async function confirm(given?: string) {
  const token = given ?? (await tokenMailedTo(email))
  return inTransaction((tx) => confirmAddress(tx, linkViewer('confirm'), { token }))
}
