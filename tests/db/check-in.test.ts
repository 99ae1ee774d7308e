import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { checkIn } from '@/lib/registrations/check-in/mutations'
import { getDoor, listThere } from '@/lib/registrations/check-in/queries'
import type { Pressed } from '@/lib/registrations/check-in/schema'
import { newReference } from '@/lib/registrations/references/rules'
import type { RegistrationState } from '@/prisma/generated/enums'
import { addAccount } from '../support/accounts'
import { addMeeting } from '../support/group-meetings'

const now = new Date('2026-01-21T13:30Z')
let lead: Viewer
let eventId: string
let groupId: string

beforeEach(async () => {
  ;({ eventId, groupId } = await addMeeting())
  lead = (await addAccount({ leadOf: [groupId] })).viewer
})

async function add(name: string, state: RegistrationState = 'confirmed') {
  const own = { id: uuid(), eventId, name, email: `${uuid()}@example.org`, state, reference: newReference() }
  const position = state === 'waitlisted' ? 1 : null
  return db.registration.create({ data: { ...own, position }, select: { id: true, reference: true } })
}

const press = (pressed: Partial<Pressed>[], viewer = lead) =>
  inTransaction((tx) =>
    checkIn(tx, viewer, {
      ...{ eventId, now },
      pressed: pressed.map((one) => ({ there: true, at: now.toISOString(), ...one })),
    }),
  )
const outcomes = async (pressed: Partial<Pressed>[]) => {
  const result = await press(pressed)
  return result.ok ? result.checked.map(({ outcome }) => outcome) : result.reason
}

describe('at the door of a meeting', () => {
  it('somebody is found by name in any accents, or by the code of their badge however it is typed', async () => {
    const { id, reference } = await add('Żaneta Łukasiewicz')
    await add('Heidi Johansson')
    const found = async (q: string) =>
      (await getDoor(lead, eventId, 'en', q))?.arrivals.map(({ name }) => name)
    expect(await found('lukasiewicz zan')).toEqual(['Żaneta Łukasiewicz'])
    expect(await found(reference.slice(0, 5))).toEqual(['Żaneta Łukasiewicz'])
    expect(await outcomes([{ reference: reference.toLowerCase().replace('-', ' ') }])).toEqual(['there'])
    expect(await listThere(lead, eventId)).toEqual({ expected: 2, there: [id] })
  })

  it('who was there already stays there since they came, however often it is sent', async () => {
    const { id } = await add('Heidi Johansson')
    const at = '2026-01-21T13:05:00.000Z'
    expect(await outcomes([{ id, at }])).toEqual(['there'])
    expect(await outcomes([{ id, at }, { id }])).toEqual(['again', 'again'])
    expect((await db.registration.findFirst())?.attendedAt).toEqual(new Date(at))
  })

  it('a press is taken back, and what was pressed while the line was away comes in its order', async () => {
    const { id } = await add('Heidi Johansson')
    expect(await outcomes([{ id }, { id, there: false }, { id }, { id, there: false }])).toEqual([
      ...['there', 'gone', 'there', 'gone'],
    ])
    expect(await db.registration.findFirst()).toMatchObject({ state: 'confirmed', attendedAt: null })
  })

  it('a walk-in that is taken back holds no place, and can come after all', async () => {
    const { id } = await add('Heidi Johansson', 'attended')
    await db.registration.update({ where: { id }, data: { walkIn: true }, select: { id: true } })
    expect(await outcomes([{ id, there: false }])).toEqual(['gone'])
    expect(await db.registration.findFirst()).toMatchObject({ state: 'cancelled', attendedAt: null })
    expect(await outcomes([{ id }])).toEqual(['there'])
    expect(await db.registration.findFirst()).toMatchObject({ state: 'attended', cancelledAt: null })
  })

  it('a phone whose clock is wrong makes nobody come tomorrow', async () => {
    const { id } = await add('Heidi Johansson')
    await press([{ id, at: '2031-01-01T00:00:00.000Z' }])
    expect((await db.registration.findFirst())?.attendedAt).toEqual(now)
  })

  it('who waits or cancelled has no place, and an unknown code is nobody', async () => {
    const { id } = await add('Heidi Johansson', 'waitlisted')
    const { reference } = await add('Jonas Lind', 'cancelled')
    const elsewhere = await addMeeting()
    const other = uuid()
    await db.registration.create({
      data: {
        id: other,
        eventId: elsewhere.eventId,
        name: 'X',
        email: 'x@example.org',
        reference: 'X',
        state: 'confirmed',
      },
    })
    expect(await outcomes([{ id }, { reference }, { reference: 'nothing' }, { id: other }])).toEqual([
      ...['no-place', 'no-place', 'unknown', 'unknown'],
    ])
  })

  it('is shut once the meeting is closed, and there is none for who does not run it', async () => {
    const { id } = await add('Heidi Johansson')
    const member = (await addAccount({ memberOf: [groupId] })).viewer
    expect(await press([{ id }], member)).toEqual({ ok: false, reason: 'not-found' })
    expect([await getDoor(member, eventId, 'en'), await listThere(member, eventId)]).toEqual([null, null])
    await db.event.update({ where: { id: eventId }, data: { closedAt: now } })
    expect(await outcomes([{ id }])).toBe('closed-already')
  })
})
