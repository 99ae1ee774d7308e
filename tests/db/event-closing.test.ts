import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { record } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Prisma } from '@/lib/db'
import { closeEvent, reopenEvent } from '@/lib/events/closing/mutations'
import { getClosing } from '@/lib/events/closing/queries'
import { mailKey } from '@/lib/registrations/mails/keys'
import { mailRegistration } from '@/lib/registrations/mails/mail-registration'
import { forgetRegistrations } from '@/lib/registrations/retention/jobs'
import { addAccount } from '../support/accounts'
import { addMeeting } from '../support/group-meetings'

const day = 24 * 3_600_000
/** Meetings of the tests end in January 2026. */
const end = new Date('2026-01-21T16:00Z')
const after = (days: number) => new Date(end.getTime() + days * day)

let lead: Viewer
let eventId: string
let groupId: string
let reference = 0

beforeEach(async () => {
  ;({ eventId, groupId } = await addMeeting({ retentionDays: 30 }))
  lead = (await addAccount({ leadOf: [groupId] })).viewer
})

function add(about: Partial<Prisma.RegistrationUncheckedCreateInput> = {}, of = eventId) {
  reference += 1
  const id = uuid()
  const own = { id, eventId: of, name: `Person ${reference}`, email: `person-${reference}@example.org` }
  const data = { ...own, reference: `REF-${reference}`, state: 'attended' as const, ...about }
  return db.registration.create({ data, select: { id: true } })
}

async function ask(about: Partial<Prisma.RegistrationQuestionUncheckedCreateInput>, registrationId: string) {
  const id = uuid()
  await db.registrationQuestion.create({ data: { id, eventId, ...about }, select: { id: true } })
  const value = 'No nuts'
  await db.registrationAnswer.create({
    data: { registrationId, questionId: id, value, consentedAt: new Date() },
    select: { questionId: true },
  })
  return id
}

const close = (viewer = lead, now = after(1)) =>
  inTransaction((tx) => closeEvent(tx, viewer, { eventId, now }))
const closing = async () => {
  const found = await getClosing(lead, eventId, 'en')
  if (!found) throw new Error('The meeting is not there.')
  return found
}

describe('closing a meeting', () => {
  it('writes down who came by country, organisation and helix, and says nothing of anybody', async () => {
    await add({ country: 'SE', organisation: 'Umeå  kommun', helix: 'government' })
    await add({ country: 'SE', organisation: 'Umeå kommun', state: 'confirmed' })
    await add({ country: 'PL', state: 'cancelled' })
    expect(await close()).toEqual({ ok: true })
    const { totals, registered, attended } = await closing()
    expect({ registered, attended }).toEqual({ registered: 2, attended: 1 })
    const of = (dimension: string) =>
      totals
        .filter((total) => total.dimension === dimension)
        .map(({ value, count, attended: came }) => [value, count, came])
    expect(of('country')).toEqual([['SE', 2, 1]])
    expect(of('organisation')).toEqual([['Umeå kommun', 2, 1]])
    expect(of('state')).toEqual(
      expect.arrayContaining([
        ['cancelled', 1, 0],
        ['attended', 1, 1],
      ]),
    )
    expect(JSON.stringify(totals)).not.toContain('Person')
  })

  it('waits for its end, and is done once', async () => {
    expect(await close(lead, after(-1))).toEqual({ ok: false, reason: 'not-over' })
    await close()
    expect(await close()).toEqual({ ok: false, reason: 'closed-already' })
  })

  it('is for who runs it alone', async () => {
    const member = (await addAccount({ memberOf: [groupId] })).viewer
    expect(await close(member)).toEqual({ ok: false, reason: 'not-found' })
    expect(await getClosing(member, eventId, 'en')).toBeNull()
  })

  it('is taken back to correct who came, and not once the personal data has gone', async () => {
    await add()
    await close()
    const reopen = () => inTransaction((tx) => reopenEvent(tx, lead, { eventId }))
    expect(await reopen()).toEqual({ ok: true })
    await add()
    await close()
    expect((await closing()).attended).toBe(2)
    await forgetRegistrations(after(31))
    expect(await reopen()).toEqual({ ok: false, reason: 'forgotten' })
  })
})

describe('after a meeting', () => {
  it('what was said of food and access needs is gone after a week, everything else stays', async () => {
    const { id } = await add()
    await ask({ sensitive: true }, id)
    const plain = await ask({}, id)
    await forgetRegistrations(after(6.9))
    expect(await db.registrationAnswer.count()).toBe(2)
    await forgetRegistrations(after(7))
    expect(await db.registrationAnswer.findMany({ select: { questionId: true } })).toEqual([
      { questionId: plain },
    ])
    expect(await db.registration.findFirst({ select: { name: true, erasedAt: true } })).toMatchObject({
      erasedAt: null,
    })
    expect((await closing()).log.map(({ action, data }) => [action, data])).toEqual([
      ['event.answers-forgotten', { answers: 1 }],
    ])
  })

  it('answers go when their question says so', async () => {
    await ask({ retentionDays: 14 }, (await add()).id)
    await forgetRegistrations(after(13.9))
    expect(await db.registrationAnswer.count()).toBe(1)
    await forgetRegistrations(after(14))
    expect(await db.registrationAnswer.count()).toBe(0)
  })

  it('people are forgotten when the meeting says so, the totals stay, and a log says what went', async () => {
    const account = await addAccount()
    const { id } = await add({
      email: null,
      accountId: account.id,
      country: 'SE',
      organisation: 'Umeå kommun',
    })
    await ask({}, id)
    await db.eventInvitation.create({
      data: { id: uuid(), eventId, email: 'asked@example.org' },
      select: { id: true },
    })
    await close()
    await forgetRegistrations(after(29))
    expect(await db.registration.count({ where: { accountId: account.id } })).toBe(1)
    await forgetRegistrations(after(30))
    const [row] = await db.registration.findMany()
    expect(row).toMatchObject({
      accountId: null,
      email: null,
      name: '',
      organisation: null,
      country: null,
      state: 'attended',
    })
    expect([await db.registrationAnswer.count(), await db.eventInvitation.count()]).toEqual([0, 0])
    const { totals, log, forgottenAt } = await closing()
    expect(totals).toContainEqual({ dimension: 'country', value: 'SE', count: 1, attended: 1 })
    expect(forgottenAt).toEqual(after(30))
    expect(log.at(-1)).toMatchObject({
      action: 'event.forgotten',
      data: { registrations: 1, answers: 1, invitations: 1 },
    })
  })

  it('nothing that names them is left beside it, and what staff did still says who did it', async () => {
    const account = await addAccount()
    const { id } = await add({ email: null, accountId: account.id, state: 'confirmed' })
    await inTransaction(async (tx) => {
      await mailRegistration(tx, id, 'confirmed', { occasion: 'place' })
      await record(tx, account.viewer, 'registration.confirmed', id)
      await record(tx, lead, 'registration.attended', id)
    })
    const others = (await addMeeting()).eventId
    const stays = await add({ state: 'confirmed' }, others)
    await inTransaction((tx) => mailRegistration(tx, stays.id, 'confirmed', { occasion: 'place' }))
    await forgetRegistrations(after(30))
    expect(await db.outboxMail.findMany({ select: { key: true } })).toEqual([
      { key: mailKey(others, 'place') },
    ])
    expect(await db.signedLink.findMany({ select: { recordId: true } })).toEqual([{ recordId: stays.id }])
    const entries = await db.auditEntry.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } })
    expect(entries.map(({ accountId }) => accountId)).toEqual([null, lead.accountId])
  })

  it('whoever is written down later is forgotten the next day', async () => {
    await add()
    await forgetRegistrations(after(30))
    await add()
    await forgetRegistrations(after(31))
    expect(await db.registration.count({ where: { erasedAt: null } })).toBe(0)
  })

  it('a meeting that nobody closed keeps its totals, too', async () => {
    await add({ country: 'CZ' })
    await forgetRegistrations(after(30))
    expect((await closing()).totals).toContainEqual({
      dimension: 'country',
      value: 'CZ',
      count: 1,
      attended: 1,
    })
  })

  it('one that says nothing of it follows the portal, and one that is not over stays whole', async () => {
    await db.event.update({ where: { id: eventId }, data: { retentionDays: null }, select: { id: true } })
    await add()
    await forgetRegistrations(after(364))
    expect(await db.registration.count({ where: { erasedAt: null } })).toBe(1)
    await forgetRegistrations(after(-1))
    expect(await db.registration.count({ where: { erasedAt: null } })).toBe(1)
    await forgetRegistrations(after(365))
    expect(await db.registration.count({ where: { erasedAt: null } })).toBe(0)
  })

  it('is forgotten once, however often the day’s work comes', async () => {
    await add()
    await forgetRegistrations(after(30))
    await forgetRegistrations(after(31))
    expect((await closing()).log.filter(({ action }) => action === 'event.forgotten')).toHaveLength(1)
  })
})
