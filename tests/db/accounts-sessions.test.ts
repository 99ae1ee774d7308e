import { decode } from 'next-auth/jwt'
import { describe, expect, test } from 'vitest'
import { sessionCookies } from '@/lib/auth/session-cookies'
import { signOut } from '@/lib/accounts/sessions/mutations'
import { linkViewer } from '@/lib/auth/session'
import { endSession, endSessions, readSession, startSession } from '@/lib/auth/session-rows'
import { db, inTransaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { addAccount } from '../support/accounts'

const hour = 3_600_000

describe('a signed-in browser', () => {
  test('is known by its cookie', async () => {
    const { id, cookie, session } = await signedIn()
    expect(await readSession(`theme=dark; ${cookie}`)).toEqual({
      accountId: id,
      sessionId: session.id,
      rights: { role: 'account', totpConfirmedAt: null, memberships: [] },
    })
  })

  test('is nobody without a cookie, with a made-up one, or with one of another secret', async () => {
    await signedIn()
    expect(await readSession(undefined)).toBeNull()
    expect(await readSession('next-auth.session-token=made-up')).toBeNull()
    expect(await readSession('next-auth.session-token=')).toBeNull()
  })

  test('is forgotten at once when its session ends, and no other is', async () => {
    const { id, cookie, session } = await signedIn()
    const other = await another(id)
    await inTransaction((tx) => endSession(tx, session.id))
    expect(await readSession(cookie)).toBeNull()
    expect(await readSession(other.cookie)).not.toBeNull()
  })

  test('is signed out by its owner, as the log says', async () => {
    const { id, cookie, session } = await signedIn()
    const ended = { sessionId: session.id, accountId: id }
    await inTransaction((tx) => signOut(tx, linkViewer('sign-out'), ended))
    expect(await readSession(cookie)).toBeNull()
    const action = 'account.signed-out'
    expect(await db.auditEntry.findFirstOrThrow({ where: { action } })).toMatchObject({ recordId: id })
  })

  test('stays when its owner signs out everywhere else', async () => {
    const { id, cookie, session } = await signedIn()
    const other = await another(id)
    expect(await inTransaction((tx) => endSessions(tx, id, { except: session.id }))).toBe(1)
    expect(await readSession(cookie)).not.toBeNull()
    expect(await readSession(other.cookie)).toBeNull()
  })

  test('is forgotten at once when the account is disabled or its address is no longer confirmed', async () => {
    const { id, cookie } = await signedIn()
    await db.account.update({ where: { id }, data: { disabledAt: new Date() } })
    expect(await readSession(cookie)).toBeNull()
    await db.account.update({ where: { id }, data: { disabledAt: null, emailVerifiedAt: null } })
    expect(await readSession(cookie)).toBeNull()
  })

  test('is forgotten when its time is over, whatever the cookie says', async () => {
    const { cookie, session } = await signedIn()
    const expired = { createdAt: new Date(Date.now() - 2 * hour), expiresAt: new Date(Date.now() - hour) }
    await db.session.update({ where: { id: session.id }, data: expired })
    expect(await readSession(cookie)).toBeNull()
  })

  test('says when it was last seen, once in ten minutes', async () => {
    const { cookie, session } = await signedIn()
    const longAgo = new Date(Date.now() - hour)
    await db.session.update({ where: { id: session.id }, data: { lastSeenAt: longAgo } })
    await readSession(cookie)
    const seen = await lastSeen(session.id)
    expect(seen.getTime()).toBeGreaterThan(longAgo.getTime())
    await readSession(cookie)
    expect(await lastSeen(session.id)).toEqual(seen)
  })
})

describe('the cookie', () => {
  test('is hidden from scripts and holds nothing but the name of a session', async () => {
    const [cookie = '', mark] = await sessionCookies((await signedIn()).session)
    expect(cookie).toMatch(/^next-auth\.session-token=[^;]+; Path=\/; SameSite=Lax; Max-Age=\d+; HttpOnly$/)
    expect(mark).toMatch(/^pharos-signed-in=1; Path=\/; SameSite=Lax; Max-Age=\d+$/)
    const token = cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';'))
    const content = await decode({ token, secret: settings().secret })
    expect(Object.keys(content ?? {}).toSorted()).toEqual(['exp', 'iat', 'jti', 'sessionId'])
  })

  test.each([
    ['account', 7 * 24],
    ['editor', 12],
    ['admin', 12],
  ] as const)('of an %s lives %i hours', async (role, hours) => {
    const { session } = await signedIn(role)
    expect(Math.round((session.expiresAt.getTime() - Date.now()) / hour)).toBe(hours)
  })
})

async function signedIn(role: 'account' | 'editor' | 'admin' = 'account') {
  const { id } = await addAccount({ role })
  return { id, ...(await another(id, role)) }
}

async function another(id: string, role: 'account' | 'editor' | 'admin' = 'account') {
  const session = await inTransaction((tx) => startSession(tx, { id, role }, 'Firefox'))
  const [cookie = ''] = await sessionCookies(session)
  return { session, cookie: cookie.split(';')[0] ?? '' }
}

async function lastSeen(id: string): Promise<Date> {
  return (await db.session.findUniqueOrThrow({ where: { id } })).lastSeenAt
}
