import { beforeEach, describe, expect, test } from 'vitest'
import { acceptAsNewcomer, acceptInvitation } from '@/lib/accounts/acceptance/mutations'
import { invite, inviteAgain, withdraw } from '@/lib/accounts/invitations/mutations'
import { getInvitation, listInvitationsFor } from '@/lib/accounts/invitations/queries'
import type { Invite } from '@/lib/accounts/invitations/schema'
import { endMembership, grantMembership } from '@/lib/accounts/memberships/mutations'
import { changeRole } from '@/lib/accounts/rights/mutations'
import { linkViewer, viewerOfAccount, type Viewer } from '@/lib/auth/session'
import { startSession } from '@/lib/auth/session-rows'
import { db, inTransaction } from '@/lib/db'
import { addAccount, lastMailTo, tokenMailedTo } from '../support/accounts'
import { addGroup } from '../support/groups'
import { addPartner } from '../support/partners'

const email = 'jane@example.org'
const over = { ok: false, reason: 'link-over' }
const notFound = { ok: false, reason: 'not-found' }
let partner: { id: string }
let editor: { id: string; viewer: Viewer }

beforeEach(async () => {
  partner = await addPartner('Rise')
  editor = await addAccount({ role: 'editor', name: 'Bo' })
})

describe('an invitation', () => {
  test('makes an account with what it offers', async () => {
    expect(await offer(editor.viewer)).toMatchObject({ ok: true })
    const { subject, text } = await lastMailTo(email)
    expect(subject).toBe('Bo invites you to Pharos')
    expect(text).toContain('You will write for Rise.')
    const token = await tokenMailedTo(email)
    expect(await getInvitation(token, 'en')).toMatchObject({ of: 'Rise', inviter: 'Bo', hasAccount: false })
    const result = await asNewcomer(token)
    if (!result.ok) throw new Error(result.reason)
    expect(await viewerOfAccount(result.accountId)).toMatchObject({ role: 'account', authorOf: [partner.id] })
    expect(await asNewcomer(token)).toEqual(over)
    expect(await getInvitation(token, 'en')).toBeNull()
  })

  test('to an address with an account is accepted by its owner, signed in, and by nobody else', async () => {
    const jane = await addAccount({ email })
    const other = await addAccount()
    await offer(editor.viewer)
    const token = await tokenMailedTo(email)
    expect(await getInvitation(token, 'en')).toMatchObject({ hasAccount: true })
    expect(await asNewcomer(token)).toEqual({ ok: false, reason: 'sign-in-first' })
    expect(await accept(other.viewer, token)).toEqual({ ok: false, reason: 'other-address' })
    expect(await accept(jane.viewer, token)).toEqual({ ok: true, accountId: jane.id })
    expect(await viewerOfAccount(jane.id)).toMatchObject({ authorOf: [partner.id] })
  })

  test('raises a role and lowers none; who rises signs in anew', async () => {
    const admin = await addAccount({ role: 'admin', email: 'admin@example.org' })
    const jane = await addAccount({ email })
    await inTransaction((tx) => startSession(tx, { id: jane.id, role: 'account' }, ''))
    await offer(admin.viewer, { accountRole: 'editor', membershipRole: '', of: '' })
    await accept(jane.viewer, await tokenMailedTo(email))
    expect(await viewerOfAccount(jane.id)).toMatchObject({ role: 'editor' })
    expect(await db.session.count({ where: { endedAt: null } })).toBe(0)
    await offer(editor.viewer, { email: 'admin@example.org' })
    await accept(admin.viewer, await tokenMailedTo('admin@example.org'))
    expect(await viewerOfAccount(admin.id)).toMatchObject({ role: 'admin', authorOf: [partner.id] })
  })

  test('sent again holds by its last mail only, and withdrawn by none', async () => {
    const sent = await offer(editor.viewer)
    if (!sent.ok) throw new Error(sent.reason)
    const first = await tokenMailedTo(email)
    expect(await inTransaction((tx) => inviteAgain(tx, editor.viewer, sent))).toEqual({ ok: true })
    expect(await asNewcomer(first)).toEqual(over)
    expect(await inTransaction((tx) => withdraw(tx, editor.viewer, sent))).toEqual({ ok: true })
    expect(await asNewcomer(await tokenMailedTo(email))).toEqual(over)
    expect(await listInvitationsFor(editor.viewer, 'en')).toEqual([])
    expect(await inTransaction((tx) => withdraw(tx, editor.viewer, sent))).toEqual(notFound)
  })

  test('withdrawn while somebody accepts it makes no account', async () => {
    await offer(editor.viewer)
    const token = await tokenMailedTo(email)
    const answer = await inTransaction(async (tx) => {
      // At the very moment at which the link is spent.
      await tx.$executeRaw`CREATE FUNCTION withdraw_meanwhile() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN UPDATE invitations SET withdrawn_at = now(); RETURN NULL; END $$`
      await tx.$executeRaw`CREATE TRIGGER withdraw_meanwhile AFTER UPDATE ON signed_links
        FOR EACH ROW EXECUTE FUNCTION withdraw_meanwhile()`
      const input = { token, name: 'Jane', passwordHash: 'a hash' }
      const answer = await acceptAsNewcomer(tx, linkViewer('invitation'), input)
      await tx.$executeRaw`DROP FUNCTION withdraw_meanwhile CASCADE`
      return answer
    })
    expect(answer).toEqual(over)
    expect(await db.account.count({ where: { email } })).toBe(0)
  })
})

describe('nobody offers more than they have', () => {
  test('editors offer memberships, and administrators alone a role', async () => {
    expect(await offer(editor.viewer, { accountRole: 'editor' })).toEqual(notFound)
    expect(await offer(editor.viewer, { accountRole: 'admin' })).toEqual(notFound)
    const { viewer } = await addAccount({ authorOf: [partner.id] })
    expect(await offer(viewer)).toEqual(notFound)
  })

  test('a lead offers membership of their group, and sees no other invitation', async () => {
    const group = await addGroup('Heat')
    const { viewer } = await addAccount({ leadOf: [group.id] })
    await offer(editor.viewer)
    expect(await offer(viewer, { membershipRole: 'lead', of: group.id })).toEqual(notFound)
    expect(await offer(viewer, { membershipRole: 'author', of: partner.id })).toEqual(notFound)
    expect(await offer(viewer, { membershipRole: '', of: '' })).toEqual(notFound)
    expect(await offer(viewer, { membershipRole: 'member', of: group.id })).toMatchObject({ ok: true })
    expect(await listInvitationsFor(viewer, 'en')).toMatchObject([{ of: 'Heat' }])
    expect(await listInvitationsFor(editor.viewer, 'en')).toHaveLength(2)
  })

  test('what was offered falls with the right to offer it', async () => {
    const group = await addGroup('Heat')
    const lead = await addAccount({ leadOf: [group.id] })
    await offer(lead.viewer, { membershipRole: 'member', of: group.id })
    const { id } = await db.membership.findFirstOrThrow({ where: { accountId: lead.id } })
    await inTransaction((tx) => endMembership(tx, editor.viewer, { id, reason: '' }))
    expect(await asNewcomer(await tokenMailedTo(email))).toEqual(over)

    const second = await addAccount({ leadOf: [group.id] })
    await offer(second.viewer, { membershipRole: 'member', of: group.id })
    const mere = { accountId: second.id, role: 'member', of: group.id } as const
    await inTransaction((tx) => grantMembership(tx, editor.viewer, mere))
    expect(await asNewcomer(await tokenMailedTo(email))).toEqual(over)

    const admin = await addAccount({ role: 'admin' })
    await offer(editor.viewer)
    await inTransaction((tx) => changeRole(tx, admin.viewer, { id: editor.id, role: 'account' }))
    expect(await asNewcomer(await tokenMailedTo(email))).toEqual(over)
  })
})

type Given = Partial<Invite>

function offer(viewer: Viewer, given: Given = {}) {
  const usual: Invite = {
    ...{ email, name: '', language: 'en', message: '' },
    ...{ accountRole: 'account', membershipRole: 'author', of: partner.id },
  }
  return inTransaction((tx) => invite(tx, viewer, { ...usual, ...given }))
}

function asNewcomer(token: string) {
  const input = { token, name: 'Jane', passwordHash: 'a hash' }
  return inTransaction((tx) => acceptAsNewcomer(tx, linkViewer('invitation'), input))
}

function accept(viewer: Viewer, token: string) {
  return inTransaction((tx) => acceptInvitation(tx, viewer, { token }))
}
