import { beforeEach, describe, expect, test } from 'vitest'
import { getAccountFor, listAccountsFor } from '@/lib/accounts/queries'
import { changeRole, disable, enable } from '@/lib/accounts/rights/mutations'
import { viewerOfAccount, type Viewer } from '@/lib/auth/session'
import { startSession } from '@/lib/auth/session-rows'
import { db, inTransaction } from '@/lib/db'
import { addAccount, lastMailTo } from '../support/accounts'

let admin: { id: string; viewer: Viewer }

beforeEach(async () => {
  admin = await addAccount({ role: 'admin', name: 'Ada' })
})

describe('an administrator', () => {
  test('gives a role, which signs the person out and is told them', async () => {
    const { id } = await addAccount({ email: 'jane@example.org' })
    await inTransaction((tx) => startSession(tx, { id, role: 'account' }, ''))
    expect(await change(admin.viewer, id, 'editor')).toEqual({ ok: true })
    expect(await db.session.count({ where: { endedAt: null } })).toBe(0)
    expect((await lastMailTo('jane@example.org')).text).toContain('editor')
    expect(await viewerOfAccount(id)).toMatchObject({ role: 'editor' })
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'account.role-changed' } })
    expect(entry).toMatchObject({
      accountId: admin.id,
      recordId: id,
      data: { from: 'account', to: 'editor' },
    })
  })

  test('keeps somebody out and lets them in again', async () => {
    const { id } = await addAccount()
    await inTransaction((tx) => startSession(tx, { id, role: 'account' }, ''))
    expect(await inTransaction((tx) => disable(tx, admin.viewer, { id }))).toEqual({ ok: true })
    expect(await viewerOfAccount(id)).toBeNull()
    expect(await db.session.count({ where: { endedAt: null } })).toBe(0)
    expect(await inTransaction((tx) => enable(tx, admin.viewer, { id }))).toEqual({ ok: true })
    expect(await viewerOfAccount(id)).not.toBeNull()
  })

  test('is told nothing of an account that is not there', async () => {
    const id = '01930000-0000-7000-8000-000000000000'
    const missing = { ok: false, reason: 'not-found' }
    expect(await change(admin.viewer, id, 'editor')).toEqual(missing)
    expect(await inTransaction((tx) => disable(tx, admin.viewer, { id }))).toEqual(missing)
    expect(await inTransaction((tx) => enable(tx, admin.viewer, { id }))).toEqual(missing)
    expect(await getAccountFor(admin.viewer, id, 'en')).toBeNull()
  })
})

describe('the last administrator', () => {
  const refused = { ok: false, reason: 'last-administrator' }

  test('stays one', async () => {
    await addAccount({ role: 'admin', disabledAt: new Date() })
    await addAccount({ role: 'admin', emailVerifiedAt: null })
    expect(await change(admin.viewer, admin.id, 'editor')).toEqual(refused)
    expect(await inTransaction((tx) => disable(tx, admin.viewer, { id: admin.id }))).toEqual(refused)
  })

  test('stays one when two take each other’s role at the same moment', async () => {
    const other = await addAccount({ role: 'admin' })
    const results = await Promise.all([
      change(admin.viewer, other.id, 'account'),
      inTransaction((tx) => disable(tx, other.viewer, { id: admin.id })),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.account.count({ where: { role: 'admin', disabledAt: null } })).toBe(1)
  })
})

describe('everybody else', () => {
  test('neither gives roles nor keeps anybody out', async () => {
    const { id } = await addAccount()
    const editor = await addAccount({ role: 'editor' })
    for (const { viewer } of [editor, await addAccount()]) {
      expect(await change(viewer, id, 'admin')).toEqual({ ok: false, reason: 'not-found' })
      expect(await change(viewer, viewer.accountId ?? '', 'admin')).toEqual({
        ok: false,
        reason: 'not-found',
      })
      expect(await inTransaction((tx) => disable(tx, viewer, { id }))).toMatchObject({ ok: false })
      expect(await inTransaction((tx) => enable(tx, viewer, { id }))).toMatchObject({ ok: false })
    }
  })

  test('but the staff sees nobody’s account', async () => {
    const { id, viewer } = await addAccount({ name: 'Zoë', organisation: 'City of Umeå' })
    const editor = await addAccount({ role: 'editor', name: 'Bo' })
    expect((await listAccountsFor(viewer, {})).total).toBe(0)
    expect(await getAccountFor(viewer, admin.id, 'en')).toBeNull()
    expect((await listAccountsFor(editor.viewer, {})).rows.map(({ name }) => name)).toEqual([
      'Ada',
      'Bo',
      'Zoë',
    ])
    expect((await listAccountsFor(editor.viewer, { q: 'umeå' })).rows.map(({ id }) => id)).toEqual([id])
    expect((await listAccountsFor(editor.viewer, { role: 'admin' })).total).toBe(1)
    expect(await getAccountFor(editor.viewer, id, 'en')).toMatchObject({ name: 'Zoë', held: [] })
  })
})

function change(viewer: Viewer, id: string, role: 'account' | 'editor' | 'admin') {
  return inTransaction((tx) => changeRole(tx, viewer, { id, role }))
}

describe('an editor without a second factor', () => {
  test('acts without their role where the portal asks for one, unless it is the sample', async () => {
    const { id } = await addAccount({ role: 'editor', totpConfirmedAt: null })
    expect(await viewerOfAccount(id)).toMatchObject({ role: 'editor' })
    await db.portal.create({ data: { id: 1 } })
    expect(await viewerOfAccount(id)).toMatchObject({ role: 'account' })
    await db.portal.update({ where: { id: 1 }, data: { sampleLoadedAt: new Date() } })
    expect(await viewerOfAccount(id)).toMatchObject({ role: 'editor' })
    await db.portal.update({ where: { id: 1 }, data: { sampleLoadedAt: null, secondFactorRequired: false } })
    expect(await viewerOfAccount(id)).toMatchObject({ role: 'editor' })
  })
})
