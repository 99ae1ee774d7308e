import { TOTP, URI } from 'otpauth'
import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { changeProfile } from '@/lib/accounts/mutations'
import { eraseAccount, eraseOwnAccount } from '@/lib/accounts/own-data/mutations'
import { exportOwnData } from '@/lib/accounts/own-data/queries'
import {
  confirmSecondFactor,
  disableSecondFactor,
  enrol,
  renewRecoveryCodes,
} from '@/lib/accounts/second-factor/mutations'
import { checkPasswordIfAny } from '@/lib/auth/own-password'
import { sha256 } from '@/lib/auth/secrets'
import type { Viewer } from '@/lib/auth/session'
import { startSession } from '@/lib/auth/session-rows'
import { openSecret } from '@/lib/auth/totp'
import { db, inTransaction } from '@/lib/db'
import { addAccount, lastMailTo } from '../support/accounts'
import { addEvent } from '../support/events'
import { addGroup } from '../support/groups'

const email = 'jane@example.org'

describe('what is kept about somebody', () => {
  test('is theirs to read, without what opens their account', async () => {
    const group = await addGroup('Heat')
    const { viewer } = await addAccount({ email, password: 'blue canal 7 windows', memberOf: [group.id] })
    await db.newsletterSubscription.create({ data: { id: newId(), email, state: 'confirmed' } })
    const data = await exportOwnData(viewer)
    expect(data).toMatchObject({ email, memberships: [{ role: 'member', group: { slug: 'heat' } }] })
    expect(data?.newsletterSubscriptions).toMatchObject([{ email, state: 'confirmed' }])
    expect(JSON.stringify(data)).not.toContain('argon2')
  })

  test('goes with the account; what they published stays, of nobody', async () => {
    const { id, viewer } = await addAccount({ email, name: 'Jane' })
    const articleId = newId()
    await db.article.create({ data: { id: articleId, slug: 'a-story', createdById: id } })
    const event = await addEvent('A meeting', '2999-01-01')
    await register(event.id, { accountId: id, email })
    expect(await inTransaction((tx) => eraseOwnAccount(tx, viewer))).toEqual({ ok: true })
    expect(await db.account.count()).toBe(0)
    expect(await db.article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
      createdById: null,
    })
    const [registration] = await db.registration.findMany()
    expect(registration).toMatchObject({ accountId: null, email: null, name: '', state: 'cancelled' })
    expect(registration?.erasedAt).not.toBeNull()
    expect(await db.erasure.findMany({ select: { emailHash: true } })).toEqual([{ emailHash: sha256(email) }])
    expect((await lastMailTo(email)).text).toContain('was erased')
  })

  test('goes from meetings that are over too, with what organisers wrote of them', async () => {
    const { id, viewer } = await addAccount({ email, name: 'Jane' })
    const event = await addEvent('A meeting', '2020-01-01')
    await register(event.id, { accountId: id, email })
    const data = { state: 'declined' as const, decidedReason: 'Jane came drunk the last time.' }
    await db.registration.updateMany({ data })
    await inTransaction((tx) => eraseOwnAccount(tx, viewer))
    expect(await db.registration.findFirst()).toMatchObject({ name: '', decidedReason: null })
  })

  test('is erased by an administrator who is asked to, and by nobody else', async () => {
    const jane = await addAccount({ email })
    const [editor, admin] = [await addAccount({ role: 'editor' }), await addAccount({ role: 'admin' })]
    expect(await inTransaction((tx) => eraseAccount(tx, editor.viewer, jane))).toMatchObject({ ok: false })
    expect(await inTransaction((tx) => eraseAccount(tx, admin.viewer, jane))).toEqual({ ok: true })
    expect(await inTransaction((tx) => eraseOwnAccount(tx, admin.viewer))).toEqual({
      ok: false,
      reason: 'last-administrator',
    })
  })

  test('is changed by themselves, unless they have changed it in another window', async () => {
    const { id, viewer } = await addAccount()
    const profile = { name: 'Jané', language: 'cs', organisation: '', country: 'CZ', digest: 'none' } as const
    const change = () => inTransaction((tx) => changeProfile(tx, viewer, { ...profile, version: 1 }))
    expect(await change()).toEqual({ ok: true })
    expect(await change()).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({
      name: 'Jané',
      organisation: null,
      country: 'CZ',
      version: 2,
    })
  })
})

describe('a second factor', () => {
  test('is not in force before a code of it was typed, and can be taken away', async () => {
    const { id, viewer } = await addAccount({ email })
    await inTransaction((tx) => enrol(tx, viewer))
    const { totpSecret } = await db.account.findUniqueOrThrow({ where: { id } })
    await inTransaction((tx) => enrol(tx, viewer))
    const begunAgain = await db.account.findUniqueOrThrow({ where: { id } })
    expect(begunAgain.totpSecret).not.toBe(totpSecret)
    const wrong = await confirm(viewer, '000000')
    expect(wrong).toEqual({ ok: false, reason: 'code-wrong' })
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ totpConfirmedAt: null })
    expect(await inTransaction((tx) => disableSecondFactor(tx, viewer))).toEqual({ ok: true })
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ totpSecret: null })
  })

  test('put into force ends every other session, is begun no more, and says so by mail', async () => {
    const { id, viewer } = await addAccount({ email })
    const start = () => inTransaction((tx) => startSession(tx, { id, role: 'account' }, ''))
    const [here] = [await start(), await start()]
    await inTransaction((tx) => enrol(tx, viewer))
    expect(await confirm(viewer, await codeOf(id), here.id)).toMatchObject({ ok: true })
    expect(await db.session.findMany({ where: { endedAt: null }, select: { id: true } })).toEqual([
      { id: here.id },
    ])
    expect((await lastMailTo(email)).text).toContain('asks for a code')
    expect(await inTransaction((tx) => enrol(tx, viewer))).toEqual({ ok: false, reason: 'not-found' })
  })

  test('tells its owner of new recovery codes', async () => {
    const { viewer } = await addAccount({ email, totpConfirmedAt: new Date() })
    expect(await inTransaction((tx) => renewRecoveryCodes(tx, viewer))).toMatchObject({ ok: true })
    expect((await lastMailTo(email)).text).toContain('New recovery codes were made')
  })

  test('asks for the password of who has one', async () => {
    const [jane, bo] = [await addAccount({ password: 'blue canal 7 windows' }), await addAccount()]
    expect(await checkPasswordIfAny(jane.id, '', '192.0.2.1')).toEqual({ ok: false, reason: 'wrong' })
    expect(await checkPasswordIfAny(jane.id, 'blue canal 7 windows', '192.0.2.1')).toMatchObject({ ok: true })
    expect(await checkPasswordIfAny(bo.id, '', '192.0.2.1')).toEqual({ ok: true })
  })
})

function confirm(viewer: Viewer, code: string, sessionId: string | null = null) {
  return inTransaction((tx) => confirmSecondFactor(tx, viewer, { code, sessionId }))
}

/** What the app on a telephone shows now. */
async function codeOf(id: string): Promise<string> {
  const { totpSecret } = await db.account.findUniqueOrThrow({ where: { id } })
  const totp = URI.parse(openSecret(totpSecret ?? '', { email }, 'Pharos')?.uri ?? '')
  return totp instanceof TOTP ? totp.generate() : ''
}

function register(eventId: string, who: { accountId: string; email: string }) {
  const place = { state: 'confirmed', reference: 'R1', name: 'Jane' } as const
  return db.registration.create({ data: { id: newId(), eventId, ...who, ...place } })
}
