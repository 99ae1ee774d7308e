import { beforeEach, describe, expect, test } from 'vitest'
import { decideMembership, endMembership, grantMembership } from '@/lib/accounts/memberships/mutations'
import { listMembershipRequestsFor, listOwnMemberships } from '@/lib/accounts/memberships/queries'
import { viewerOfAccount, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addAccount, lastMailTo } from '../support/accounts'
import { addCity } from '../support/cities'
import { addGroup } from '../support/groups'
import { addGroupToJoin, askToJoin, type Somebody } from '../support/memberships'
import { addPartner } from '../support/partners'

const notFound = { ok: false, reason: 'not-found' }
let group: { id: string }
let jane: Somebody
let lead: Somebody

beforeEach(async () => {
  ;({ group, jane, lead } = await addGroupToJoin())
})

describe('who asks to join a group', () => {
  test('gives no right by asking; its lead is told, and decides', async () => {
    expect(await ask()).toEqual({ ok: true })
    expect(await viewerOfAccount(jane.id)).toMatchObject({ memberOf: [] })
    expect((await lastMailTo('lead@example.org')).subject).toBe('Jane asks to join Heat')
    const [request] = await listMembershipRequestsFor(lead.viewer, 'en')
    expect(request).toMatchObject({ role: 'member', of: { name: 'Heat' }, account: { name: 'Jane' } })
    expect(await decide(lead.viewer, 'granted')).toEqual({ ok: true })
    expect(await viewerOfAccount(jane.id)).toMatchObject({ memberOf: [group.id], leadOf: [] })
    expect((await lastMailTo('jane@example.org')).text).toContain('now a member of Heat')
    expect(await decide(lead.viewer, 'granted')).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  test('is told why not, and may ask again', async () => {
    await ask()
    await decide(lead.viewer, 'refused', 'The group is full.')
    expect((await lastMailTo('jane@example.org')).text).toContain('The group is full.')
    expect(await ask()).toEqual({ ok: true })
    expect(await listOwnMemberships(jane.viewer, 'en')).toMatchObject([{ state: 'requested', reason: null }])
  })

  test('asks once', async () => {
    await ask()
    expect(await ask()).toEqual({ ok: false, reason: 'asked-already' })
    await decide(lead.viewer, 'granted')
    expect(await ask()).toEqual({ ok: false, reason: 'asked-already' })
  })

  test('cannot where the group invites or is closed, nor join what the public does not know', async () => {
    await db.group.update({ where: { id: group.id }, data: { joining: 'by_invitation' } })
    expect(await ask()).toEqual({ ok: false, reason: 'not-open' })
    group = await addGroup('Hidden', { status: 'draft' })
    expect(await ask()).toEqual(notFound)
    group = { id: '01930000-0000-7000-8000-000000000000' }
    expect(await ask()).toEqual(notFound)
  })
})

describe('nobody grants more than they have', () => {
  test('a lead decides neither for another group nor about authors and officers', async () => {
    const other = await addAccount({ leadOf: [(await addGroup('Water')).id] })
    await ask()
    expect(await decide(other.viewer, 'granted')).toEqual(notFound)
    expect(await decide(jane.viewer, 'granted')).toEqual(notFound)
    expect(await listMembershipRequestsFor(other.viewer, 'en')).toEqual([])
    expect(await listMembershipRequestsFor(jane.viewer, 'en')).toEqual([])
    const [partner, city] = [await addPartner('Rise'), await addCity({ name: 'Brno' })]
    for (const [role, of] of [
      ['author', partner.id],
      ['officer', city.id],
      ['lead', group.id],
    ] as const)
      expect(await grant(lead.viewer, role, of)).toEqual(notFound)
    expect(await grant(lead.viewer, 'member', group.id)).toMatchObject({ ok: true })
  })

  test('a lead makes no other lead a mere member', async () => {
    const second = await addAccount({ leadOf: [group.id] })
    const input = { accountId: second.id, role: 'member', of: group.id } as const
    expect(await inTransaction((tx) => grantMembership(tx, lead.viewer, input))).toEqual(notFound)
  })

  test('an author and an officer decide about nobody', async () => {
    const [partner, city] = [await addPartner('Rise'), await addCity({ name: 'Brno' })]
    const { viewer } = await addAccount({ authorOf: [partner.id], officerOf: [city.id] })
    expect(await grant(viewer, 'author', partner.id)).toEqual(notFound)
    expect(await grant(viewer, 'officer', city.id)).toEqual(notFound)
  })

  test('the staff grants every membership', async () => {
    const [partner, city] = [await addPartner('Rise'), await addCity({ name: 'Brno' })]
    const { viewer } = await addAccount({ role: 'editor' })
    await grant(viewer, 'author', partner.id)
    await grant(viewer, 'officer', city.id)
    await grant(viewer, 'member', group.id)
    await grant(viewer, 'lead', group.id)
    const rights = { authorOf: [partner.id], officerOf: [city.id], memberOf: [group.id], leadOf: [group.id] }
    expect(await viewerOfAccount(jane.id)).toMatchObject(rights)
  })
})

describe('a membership ends', () => {
  test('by oneself, by the lead, and by nobody else', async () => {
    const { viewer: stranger } = await addAccount()
    await ask()
    await decide(lead.viewer, 'granted')
    expect(await end(stranger)).toEqual(notFound)
    expect(await end(jane.viewer)).toEqual({ ok: true })
    expect(await viewerOfAccount(jane.id)).toMatchObject({ memberOf: [] })
    await ask()
    await decide(lead.viewer, 'granted')
    expect(await end(lead.viewer)).toEqual({ ok: true })
    expect(await end(lead.viewer)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })
})

function ask() {
  return askToJoin(jane.viewer, group.id, 'I know pipes.')
}

async function janes() {
  return db.membership.findFirstOrThrow({ where: { accountId: jane.id }, select: { id: true } })
}

async function decide(viewer: Viewer, decision: 'granted' | 'refused', reason = '') {
  const { id } = await janes()
  return inTransaction((tx) => decideMembership(tx, viewer, { id, decision, reason }))
}

async function end(viewer: Viewer) {
  const { id } = await janes()
  return inTransaction((tx) => endMembership(tx, viewer, { id, reason: '' }))
}

function grant(viewer: Viewer, role: 'author' | 'officer' | 'member' | 'lead', of: string) {
  return inTransaction((tx) => grantMembership(tx, viewer, { accountId: jane.id, role, of }))
}
