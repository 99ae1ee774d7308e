import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { db, inTransaction } from '@/lib/db'
import { decideRegistration } from '@/lib/registrations/approval/mutations'
import { cancelByLink } from '@/lib/registrations/cancelling/mutations'
import { changeRegistration } from '@/lib/registrations/changing/mutations'
import { exportRegistrationsFor } from '@/lib/registrations/export/queries'
import {
  inviteToEvent,
  issueInvitationLink,
  revokeInvitationLink,
  withdrawEventInvitation,
} from '@/lib/registrations/invitations/mutations'
import { inviteSchema } from '@/lib/registrations/invitations/schema'
import { listRegistrationsFor } from '@/lib/registrations/organiser/queries'
import { changeSchema } from '@/lib/registrations/schema'
import { addAccount, lastMailTo } from '../support/accounts'
import { state } from '../support/cities'
import { addGroup } from '../support/events'
import {
  addMeeting,
  cancelAs,
  mailsTo,
  registerAs,
  registered,
  statesAt,
  writeMails,
} from '../support/registrations'

describe('who may register', () => {
  test('nobody for what is a draft, and it looks as if it were not there', async () => {
    const [{ viewer }, eventId] = [await addAccount(), await addMeeting({ state: state('draft') })]
    expect(await registerAs(viewer, eventId)).toEqual({ ok: false, reason: 'not-found' })
    expect(await registerAs(viewer, newId())).toEqual({ ok: false, reason: 'not-found' })
  })

  test('members of its group for a meeting of members', async () => {
    const { id: groupId } = await addGroup('Working group')
    const eventId = await addMeeting({ registration: 'members', groupId })
    const [guest, member] = [await addAccount(), await addAccount({ memberOf: [groupId] })]
    expect(await registerAs(guest.viewer, eventId)).toEqual({
      ok: false,
      reason: 'not-open',
      state: 'members',
    })
    expect(await registerAs(member.viewer, eventId)).toMatchObject({ state: 'confirmed' })
  })

  test('whose address was invited, or who has the link, as long as it holds', async () => {
    const { id: groupId } = await addGroup('Working group')
    const eventId = await addMeeting({ registration: 'invited', groupId })
    const lead = await addAccount({ leadOf: [groupId] })
    const [invited, linked, stranger] = [
      await addAccount({ email: 'i@example.org' }),
      await addAccount(),
      await addAccount(),
    ]
    expect(await registerAs(invited.viewer, eventId)).toMatchObject({ state: 'invited' })
    const input = inviteSchema.parse({
      eventId,
      addresses: 'Ina <I@example.org>\nj@example.org; i@example.org',
    })
    const invite = (viewer = lead.viewer) => inTransaction((tx) => inviteToEvent(tx, viewer, input))
    expect(await invite(stranger.viewer)).toEqual({ ok: false, reason: 'not-found' })
    await db.eventTranslation.updateMany({ data: { status: 'draft' } })
    const early = { ok: false, reason: 'not-published' }
    expect(await invite()).toEqual(early)
    expect(await inTransaction((tx) => issueInvitationLink(tx, lead.viewer, { eventId }))).toEqual(early)
    await db.eventTranslation.updateMany({ data: { status: 'published' } })
    expect(await invite()).toEqual({ ok: true, invited: 2 })
    expect(await invite()).toEqual({ ok: true, invited: 0 })
    expect(await mailsTo('i@example.org')).toHaveLength(1)
    expect(await registerAs(invited.viewer, eventId)).toMatchObject({ ok: true, state: 'confirmed' })

    const link = await inTransaction((tx) => issueInvitationLink(tx, lead.viewer, { eventId }))
    if (!link.ok) throw new Error(link.reason)
    const invitationToken = link.token
    expect(await registerAs(linked.viewer, eventId, { invitationToken })).toMatchObject({
      state: 'confirmed',
    })
    await inTransaction((tx) => revokeInvitationLink(tx, lead.viewer, { eventId }))
    expect(await registerAs(stranger.viewer, eventId, { invitationToken })).toMatchObject({ ok: false })
    const { id } = await db.eventInvitation.findFirstOrThrow({ where: { email: 'j@example.org' } })
    const withdraw = (viewer = lead.viewer) =>
      inTransaction((tx) => withdrawEventInvitation(tx, viewer, { id }))
    expect(await withdraw(stranger.viewer)).toEqual({ ok: false, reason: 'not-found' })
    expect(await withdraw()).toEqual({ ok: true })
  })

  test('after approval, which only who runs the event gives', async () => {
    const eventId = await addMeeting({ approvalNeeded: true, capacity: 1 })
    const [editor, guest, second] = [
      await addAccount({ role: 'editor' }),
      await addAccount(),
      await addAccount(),
    ]
    const { id } = await registered(guest.viewer, eventId)
    const other = await registered(second.viewer, eventId)
    expect(await statesAt(eventId)).toEqual(['pending', 'pending'])
    await writeMails()
    const decide = (viewer = editor.viewer, of = id, decision: 'approve' | 'decline' = 'approve') =>
      inTransaction((tx) => decideRegistration(tx, viewer, { id: of, decision, reason: 'Too many' }))
    expect(await decide(guest.viewer)).toEqual({ ok: false, reason: 'not-found' })
    expect(await decide()).toEqual({ ok: true, state: 'confirmed' })
    expect(await decide(editor.viewer, other.id, 'decline')).toEqual({ ok: true, state: 'declined' })
    await writeMails()
    expect((await lastMailTo(`${second.id}@example.org`)).text).toContain('Too many')
    expect(await registerAs(second.viewer, eventId)).toMatchObject({ state: 'declined', again: true })
    expect(await decide(editor.viewer, other.id)).toEqual({ ok: true, state: 'waitlisted' })
  })
})

describe('a registration', () => {
  test('is nobody else’s to see, change or cancel', async () => {
    const eventId = await addMeeting()
    const [owner, stranger] = [await addAccount(), await addAccount()]
    const { id } = await registered(owner.viewer, eventId)
    const gone = { ok: false, reason: 'not-found' }
    expect(await cancelAs(stranger.viewer, id)).toEqual(gone)
    const change = (viewer = stranger.viewer) =>
      inTransaction((tx) =>
        changeRegistration(tx, viewer, changeSchema.parse({ id, details: { name: 'X' } })),
      )
    expect(await change()).toEqual(gone)
    expect(await listRegistrationsFor(stranger.viewer, eventId, {})).toBeNull()
    expect(await exportRegistrationsFor(stranger.viewer, eventId, 'en')).toBeNull()
    expect(await change(owner.viewer)).toEqual({ ok: true })
    expect(await db.registration.findUniqueOrThrow({ where: { id } })).toMatchObject({ name: 'X' })
  })

  test('is cancelled from the mail without an account, and the link opens nothing afterwards but that', async () => {
    const eventId = await addMeeting()
    const { id, viewer } = await addAccount()
    await registered(viewer, eventId)
    await writeMails()
    const { text } = await lastMailTo(`${id}@example.org`)
    const token = /\/registrations\/([\w-]{43})/.exec(text)?.[1] ?? ''
    const cancel = (of: string) => inTransaction((tx) => cancelByLink(tx, { token: of }))
    expect(await cancel('x'.repeat(43))).toEqual({ ok: false, reason: 'not-found' })
    expect(await cancel(token)).toEqual({ ok: true })
    expect(await cancel(token)).toEqual({ ok: true })
    expect(await statesAt(eventId)).toEqual(['cancelled'])
  })
})
