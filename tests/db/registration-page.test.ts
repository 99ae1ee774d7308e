import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/db'
import { exportRegistrationsFor } from '@/lib/registrations/export/queries'
import { getAsked, getAskedOf, getTyped } from '@/lib/registrations/form/queries'
import { getRunEvent, getRegistrationName } from '@/lib/registrations/organiser/event/queries'
import { listOwnRegistrations, listOwnStates } from '@/lib/registrations/own/listing/queries'
import { leaveList, leaveListByLink } from '@/lib/registrations/participants/mutations'
import { listParticipants } from '@/lib/registrations/participants/queries'
import { getEventToRegister, getLinkedRegistration, getStanding } from '@/lib/registrations/record/queries'
import { issueLink } from '@/lib/auth/links'
import { addAccount } from '../support/accounts'
import { state } from '../support/cities'
import { addEvent, addGroup } from '../support/events'
import { addBreakOuts, addMeeting, addPeople, askAt, cancelAs, registered } from '../support/registrations'

describe('the form of registration', () => {
  it('asks what the event asks, and says how many places a break-out has left', async () => {
    const eventId = await addMeeting({ retentionDays: 30 })
    const questionId = await askAt(eventId, 'What to eat?', true)
    const [first = '', second = ''] = await addBreakOuts(eventId, 2)
    const { viewer } = await addAccount()
    const answers = [{ questionId, value: [1], consent: true }]
    const { id } = await registered(viewer, eventId, { sessionIds: [first], answers })
    const asked = await getAsked(eventId, 'nl')
    expect(asked).toMatchObject({
      keptDays: 30,
      questions: [{ id: questionId, label: 'What to eat?', options: ['Soup', 'Salad'], language: 'en' }],
      breakOuts: [
        {
          key: '1',
          choices: [
            { id: first, placesLeft: 1 },
            { id: second, placesLeft: 2 },
          ],
        },
      ],
    })
    expect(asked && (await getTyped(id, asked))).toMatchObject({
      'session-1': [first],
      [`question-${questionId}`]: ['1'],
      [`consent-${questionId}`]: ['on'],
    })
  })

  it('is not shown of an event that is not published, but to who registered for it', async () => {
    const { id: draft } = await addEvent('Draft of a meeting', '2999-01-21', { state: state('draft') })
    expect(await getAsked(draft, 'en')).toBeNull()
    const published = await addMeeting()
    const { id } = await registered((await addAccount()).viewer, published)
    await db.eventTranslation.updateMany({ where: { eventId: published }, data: { status: 'archived' } })
    expect(await getAsked(published, 'en')).toBeNull()
    expect(await getAskedOf(id, 'en')).not.toBeNull()
  })
})

describe('one’s own registration', () => {
  it('is opened by the link of a mail, as often as one likes, and by no other', async () => {
    const eventId = await addMeeting()
    const { id, reference } = await registered((await addAccount()).viewer, eventId)
    const about = { kind: 'registration', id } as const
    const token = await inTransaction((tx) => issueLink(tx, { purpose: 'registration', about, hours: 1 }))
    for (let times = 0; times < 2; times += 1)
      expect(await getLinkedRegistration(token, 'en')).toMatchObject({ id, reference })
    const other = token.replace(/./, (letter) => (letter === 'x' ? 'y' : 'x'))
    expect(await getLinkedRegistration(other, 'en')).toBeNull()
  })

  it('stands in the list of one’s registrations, and nobody else’s does', async () => {
    const eventId = await addMeeting()
    const [own, other] = await addPeople(2)
    if (!own || !other) throw new Error('Nobody')
    await registered(own.viewer, eventId)
    const { coming, past } = await listOwnRegistrations(own.viewer, 'en')
    expect([coming.map((row) => row.state), past]).toEqual([['confirmed'], []])
    expect(await listOwnRegistrations(other.viewer, 'en')).toEqual({ coming: [], past: [] })
    const slugs = coming.map(({ event }) => event.slug)
    expect([...(await listOwnStates(own.viewer, slugs)).values()]).toEqual(['confirmed'])
    expect((await listOwnStates(null, slugs)).size).toBe(0)
  })

  it('can be made again after it was cancelled', async () => {
    const eventId = await addMeeting({ capacity: 2 })
    const { viewer } = await addAccount()
    const { id } = await registered(viewer, eventId)
    await cancelAs(viewer, id)
    const stands = await getStanding(viewer, eventId, 'en')
    expect(stands).toMatchObject({
      own: null,
      standing: { state: 'places', placesLeft: 2, next: ['register'] },
    })
  })
})

describe('the list of participants', () => {
  it('shows those who agreed to those who come, and nothing where the event keeps none', async () => {
    const [listing, silent] = [await addMeeting({ participantsListed: true }), await addMeeting()]
    for (const eventId of [listing, silent]) {
      const [agreed, quiet, own] = await addPeople(3)
      if (!agreed || !quiet || !own) throw new Error('Nobody')
      await registered(agreed.viewer, eventId, { listed: true, details: { name: 'Jane' } })
      await registered(quiet.viewer, eventId)
      const { id } = await registered(own.viewer, eventId, { listed: true })
      const names = (await listParticipants(id)).map(({ name }) => name)
      expect(names).toEqual(eventId === listing ? ['Jane'] : [])
      await cancelAs(own.viewer, id)
      expect(await listParticipants(id)).toEqual([])
    }
  })
})

describe('standing on the list of participants', () => {
  it('is taken back at any time, also once registration has closed, and by nobody else', async () => {
    const eventId = await addMeeting({ participantsListed: true })
    const [own, other] = await addPeople(2)
    if (!own || !other) throw new Error('Nobody')
    const { id } = await registered(own.viewer, eventId, { listed: true })
    const { id: others } = await registered(other.viewer, eventId)
    await db.event.update({ where: { id: eventId }, data: { registrationClosesAt: new Date() } })
    const leave = (viewer = own.viewer) => inTransaction((tx) => leaveList(tx, viewer, { id }))
    expect(await leave(other.viewer)).toEqual({ ok: false, reason: 'not-found' })
    expect(await listParticipants(others)).toHaveLength(1)
    expect((await getStanding(own.viewer, eventId, 'en'))?.own?.listed).toBe(true)
    expect(await leave()).toEqual({ ok: true })
    expect(await listParticipants(others)).toEqual([])
    expect((await getStanding(own.viewer, eventId, 'en'))?.own?.listed).toBe(false)
  })

  it('is taken back by the link of a mail, without an account', async () => {
    const eventId = await addMeeting({ participantsListed: true })
    const { id } = await registered((await addAccount()).viewer, eventId, { listed: true })
    const about = { kind: 'registration', id } as const
    const token = await inTransaction((tx) => issueLink(tx, { purpose: 'registration', about, hours: 1 }))
    expect(await inTransaction((tx) => leaveListByLink(tx, { token }))).toEqual({ ok: true })
    expect(await getLinkedRegistration(token, 'en')).toMatchObject({ listed: false })
    const forged = { token: token.replace(/./, (letter) => (letter === 'x' ? 'y' : 'x')) }
    expect(await inTransaction((tx) => leaveListByLink(tx, forged))).toMatchObject({ ok: false })
  })
})

describe('the organiser’s list', () => {
  it('counts what was chosen, for the caterer, and keeps needs out of the table that goes around', async () => {
    const eventId = await addMeeting()
    const questionId = await askAt(eventId, 'What to eat?', true)
    const [first = ''] = await addBreakOuts(eventId, 5)
    for (const { viewer } of await addPeople(2)) {
      const answers = [{ questionId, value: [0], consent: true }]
      await registered(viewer, eventId, { sessionIds: [first], answers })
    }
    const editor = await addAccount({ role: 'editor' })
    expect(await getRunEvent(editor.viewer, eventId, 'en')).toMatchObject({
      questions: [{ answers: 2, chosen: [2, 0] }],
      sessions: [{ picked: 2 }, { picked: 0 }],
    })
    expect(await exportRegistrationsFor(editor.viewer, eventId, 'en')).not.toContain('Soup')
  })

  it('is there for leads of the event’s group and for nobody else’s lead', async () => {
    const [group, other] = [await addGroup('Own group of a lead'), await addGroup('Another group of a lead')]
    const eventId = await addMeeting({ groupId: group.id })
    const { id } = await registered((await addAccount({ name: 'Jane' })).viewer, eventId)
    const lead = await addAccount({ leadOf: [group.id] })
    expect(await getRunEvent(lead.viewer, eventId, 'en')).not.toBeNull()
    expect(await getRegistrationName(lead.viewer, id)).toBe('Jane')
    const stranger = await addAccount({ leadOf: [other.id], memberOf: [group.id] })
    expect(await getRunEvent(stranger.viewer, eventId, 'en')).toBeNull()
    expect(await getRegistrationName(stranger.viewer, id)).toBeNull()
  })

  it('leads nowhere where nothing is', async () => {
    expect(await getEventToRegister('there-is-no-such-event', 'en')).toBeNull()
  })
})
