import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { changeProfile } from '@/lib/accounts/mutations'
import { eraseAccount, eraseOwnAccount } from '@/lib/accounts/own-data/mutations'
import { exportOwnData } from '@/lib/accounts/own-data/queries'
import { confirmSecondFactor, disableSecondFactor, enrol } from '@/lib/accounts/second-factor/mutations'
import { sha256 } from '@/lib/auth/secrets'
import { db, inTransaction } from '@/lib/db'
import { addAccount, lastMailTo } from '../support/accounts'
import { addEvent } from '../support/events'
import { addGroup } from '../support/groups'

const email = 'jane@example.org'

describe('what is kept about somebody', () => {
  test('is theirs to read, without what opens their account', async () => {
    const group = await addGroup('Heat')
    const { viewer } = await addAccount({ email, password: 'blue canal 7 windows', memberOf: [group.id] })
    const data = await exportOwnData(viewer)
    expect(data).toMatchObject({ email, memberships: [{ role: 'member', group: { slug: 'heat' } }] })
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
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ totpSecret })
    const wrong = await inTransaction((tx) => confirmSecondFactor(tx, viewer, { code: '000000' }))
    expect(wrong).toEqual({ ok: false, reason: 'code-wrong' })
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ totpConfirmedAt: null })
    expect(await inTransaction((tx) => disableSecondFactor(tx, viewer))).toEqual({ ok: true })
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ totpSecret: null })
  })
})

function register(eventId: string, who: { accountId: string; email: string }) {
  const place = { state: 'confirmed', reference: 'R1', name: 'Jane' } as const
  return db.registration.create({ data: { id: newId(), eventId, ...who, ...place } })
}
