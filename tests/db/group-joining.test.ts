import { beforeEach, describe, expect, test } from 'vitest'
import { invite } from '@/lib/accounts/invitations/mutations'
import { decideByLink } from '@/lib/accounts/memberships/decisions/mutations'
import { getAskedMembership } from '@/lib/accounts/memberships/decisions/queries'
import { endMembership } from '@/lib/accounts/memberships/mutations'
import { getOwnMembership } from '@/lib/accounts/memberships/queries'
import { linkViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { getDocumentFor, getPublishedDocument } from '@/lib/documents/record/queries'
import { getMembersFor } from '@/lib/groups/members/queries'
import { listDocumentsOfGroup, listMemberDocumentsOfGroup } from '@/lib/groups/outputs/queries'
import { addAccount, lastMailTo } from '../support/accounts'
import { addFile, addGroup } from '../support/groups'
import { addGroupToJoin, askToJoin, type Somebody } from '../support/memberships'

const over = { ok: false, reason: 'link-over' }
let group: { id: string }
let jane: Somebody
let lead: Somebody

beforeEach(async () => {
  ;({ group, jane, lead } = await addGroupToJoin())
})

describe('a request to join, decided from the mail', () => {
  test('is accepted by its link without signing in, once, and who asked is told', async () => {
    await ask()
    const { text } = await lastMailTo('lead@example.org')
    expect(text).toContain('I run the boilers of Brno.')
    const token = tokenIn(text)
    expect(await getAskedMembership(token, 'en')).toMatchObject({ name: 'Jane', of: { name: 'Heat' } })
    expect(await decide(token, 'granted')).toEqual({ ok: true })
    expect(await getOwnMembership(jane.viewer, group.id)).toMatchObject({ state: 'granted', role: 'member' })
    expect((await lastMailTo('jane@example.org')).text).toContain('now a member of Heat')
    expect(await decide(token, 'refused')).toEqual(over)
    const { decidedById } = await db.membership.findFirstOrThrow({ where: { accountId: jane.id } })
    expect(decidedById).toBe(lead.id)
  })

  test('is declined with a reason', async () => {
    await ask()
    await decide(tokenIn((await lastMailTo('lead@example.org')).text), 'refused', 'We are full.')
    expect(await getOwnMembership(jane.viewer, group.id)).toMatchObject({
      state: 'refused',
      reason: 'We are full.',
    })
    expect((await lastMailTo('jane@example.org')).text).toContain('We are full.')
  })

  test('goes to every lead, and what one decided the other’s link no longer does', async () => {
    await addAccount({ email: 'second@example.org', leadOf: [group.id] })
    await ask()
    const [first, second] = await Promise.all(['lead@example.org', 'second@example.org'].map(lastMailTo))
    const [one, other] = [tokenIn(first?.text ?? ''), tokenIn(second?.text ?? '')]
    expect(one).not.toBe(other)
    await decide(one, 'granted')
    expect(await getAskedMembership(other, 'en')).toBeNull()
    expect(await decide(other, 'refused')).toEqual(over)
  })

  test('is not decided by who leads no longer, nor after it was taken back', async () => {
    await ask()
    const token = tokenIn((await lastMailTo('lead@example.org')).text)
    await db.membership.updateMany({ where: { accountId: lead.id }, data: { role: 'member' } })
    expect(await decide(token, 'granted')).toEqual(over)
    await db.membership.updateMany({ where: { accountId: lead.id }, data: { role: 'lead' } })
    await leave()
    await ask()
    const again = tokenIn((await lastMailTo('lead@example.org')).text)
    await leave()
    expect(await decide(again, 'granted')).toEqual(over)
    expect(await getOwnMembership(jane.viewer, group.id)).toMatchObject({ state: 'ended' })
  })

  test('of a group that nobody leads goes to its address', async () => {
    await db.membership.deleteMany({ where: { accountId: lead.id } })
    await db.group.update({ where: { id: group.id }, data: { contactEmail: 'heat@example.org' } })
    await ask()
    const token = tokenIn((await lastMailTo('heat@example.org')).text)
    expect(await decide(token, 'granted')).toEqual({ ok: true })
  })
})

test('leads see the members of their group alone', async () => {
  const other = await addGroup('Water')
  await addAccount({ name: 'Mo', memberOf: [group.id] })
  expect((await getMembersFor(lead.viewer, group.id, 'en'))?.members).toMatchObject([
    { role: 'lead' },
    { name: 'Mo', role: 'member' },
  ])
  expect(await getMembersFor(lead.viewer, other.id, 'en')).toBeNull()
  expect(await getMembersFor(jane.viewer, group.id, 'en')).toBeNull()
})

test('a lead invites an address that has no account yet, to their own group alone', async () => {
  const offer = {
    ...{ email: 'new@example.org', name: '', language: 'en' as const, message: '' },
    ...{ accountRole: 'account' as const, membershipRole: 'member' as const },
  }
  const to = (of: string) => inTransaction((tx) => invite(tx, lead.viewer, { ...offer, of }))
  expect(await to(group.id)).toMatchObject({ ok: true })
  expect((await lastMailTo('new@example.org')).text).toContain('Heat')
  expect(await to((await addGroup('Water')).id)).toEqual({ ok: false, reason: 'not-found' })
})

test('papers and drafts of a group are for its members, on its page and by their address', async () => {
  const whose = { id: group.id, kind: 'working_group' as const }
  const member = (await addAccount({ memberOf: [group.id] })).viewer
  const stranger = (await addAccount({ memberOf: [(await addGroup('Water')).id] })).viewer
  await addFile('Minutes of March', { groupId: group.id, visibility: 'group' })
  await addFile('Draft contract', { groupId: group.id, visibility: 'group', stage: 'draft' })
  await addFile('Agenda', { groupId: group.id })
  const titles = async (viewer: Viewer) =>
    (await listMemberDocumentsOfGroup(viewer, 'en', whose)).map(({ title, stage }) => [title, stage])
  expect(await titles(member)).toEqual([
    ['Draft contract', 'draft'],
    ['Minutes of March', 'final'],
  ])
  for (const other of [stranger, jane.viewer]) {
    expect(await titles(other)).toEqual([])
    expect(await getDocumentFor(other, 'en', 'draft-contract')).toBeNull()
  }
  expect((await getDocumentFor(member, 'en', 'draft-contract'))?.title).toBe('Draft contract')
  expect(await getPublishedDocument('en', 'draft-contract')).toBeNull()
  expect((await listDocumentsOfGroup('en', whose)).map(({ title }) => title)).toEqual(['Agenda'])
})

const ask = () => askToJoin(jane.viewer, group.id, 'I run the boilers of Brno.')
const decide = (token: string, decision: 'granted' | 'refused', reason = '') =>
  inTransaction((tx) => decideByLink(tx, linkViewer('membership'), { token, decision, reason }))

async function leave() {
  const { id } = await db.membership.findFirstOrThrow({ where: { accountId: jane.id } })
  await inTransaction((tx) => endMembership(tx, jane.viewer, { id, reason: '' }))
}

function tokenIn(text: string): string {
  return /\/memberships\/([\w-]{43})\?answer=granted$/m.exec(text)?.[1] ?? ''
}
