import { describe, expect, test } from 'vitest'
import { faultsOf, givenAnswers, type Question } from '@/lib/registrations/answers/rules'
import { newReference, readReference } from '@/lib/registrations/references/rules'
import {
  fillsPlaces,
  offerEnds,
  registrationStanding,
  visitor,
  type Asker,
  type OwnPlace,
  type Places,
  type Terms,
} from '@/lib/registrations/rules'

const now = new Date('2027-01-10T12:00Z')
const meeting: Terms = {
  startsAt: new Date('2027-01-21T13:00Z'),
  endsAt: new Date('2027-01-21T16:00Z'),
  timeZone: 'Europe/Brussels',
  precision: 'time',
  status: 'scheduled',
  registration: 'everyone',
  registrationOpensAt: null,
  registrationClosesAt: null,
  registrationUrl: null,
  capacity: 10,
  waitingList: true,
  joinable: true,
}
const free: Places = { left: 3, waiting: 0 }
const guest: Asker = { ...visitor, signedIn: true }
const own = (state: OwnPlace['state'], more: Partial<OwnPlace> = {}): OwnPlace => ({
  state,
  position: null,
  offeredUntil: null,
  ...more,
})

type Case = [string, Partial<Terms>, Places, Asker, OwnPlace | null, string | null, string[]]

describe('how registration stands', () => {
  const members = { registration: 'members' } as const
  const invited = { registration: 'invited' } as const
  const past = { startsAt: new Date('2027-01-09T10:00Z'), endsAt: new Date('2027-01-09T12:00Z') }
  const full = { left: 0, waiting: 0 }
  const [unasked, off] = [{ registration: 'none' } as const, { status: 'cancelled' } as const]
  const cases: Case[] = [
    ['without registration', { registration: 'none' }, free, guest, null, null, []],
    [
      'written down for one that is off',
      { ...unasked, ...off },
      free,
      guest,
      own('confirmed'),
      'cancelled',
      [],
    ],
    ['for a visitor', {}, free, visitor, null, 'places', ['signIn']],
    ['for somebody signed in', {}, free, guest, null, 'places', ['register']],
    ['without a limit', { capacity: null }, { left: null, waiting: 0 }, guest, null, 'places', ['register']],
    ['when it is full', {}, full, guest, null, 'waitingList', ['register']],
    [
      'when others wait for the place that is free',
      {},
      { left: 1, waiting: 2 },
      guest,
      null,
      'waitingList',
      ['register'],
    ],
    ['when it is full and nobody may wait', { waitingList: false }, full, guest, null, 'full', []],
    ['before it opens', { registrationOpensAt: new Date('2027-01-11') }, free, guest, null, 'notOpen', []],
    ['after it closed', { registrationClosesAt: new Date('2027-01-09') }, free, guest, null, 'closed', []],
    ['when it is over', past, free, guest, null, 'past', []],
    ['when it is cancelled', { status: 'cancelled' }, free, guest, null, 'cancelled', []],
    ['elsewhere', { registrationUrl: 'https://example.org' }, free, visitor, null, 'places', ['elsewhere']],
    ['for members, to a visitor', members, free, visitor, null, 'members', ['signIn']],
    ['for members, to somebody else', members, free, guest, null, 'members', ['join']],
    [
      'for members of a group that nobody can join',
      { ...members, joinable: false },
      free,
      guest,
      null,
      'members',
      [],
    ],
    ['for members, to a member', members, free, { ...guest, member: true }, null, 'places', ['register']],
    ['for members, to an editor', members, free, { ...guest, runs: true }, null, 'places', ['register']],
    ['for the invited, to a member', invited, free, { ...guest, member: true }, null, 'invited', []],
    [
      'for the invited, to one of them',
      invited,
      free,
      { ...guest, invited: true },
      null,
      'places',
      ['register'],
    ],
    ['for who is registered', {}, free, guest, own('confirmed'), 'registered', ['change', 'cancel']],
    [
      'for who is registered, once it closed',
      { registrationClosesAt: new Date('2027-01-09') },
      free,
      guest,
      own('confirmed'),
      'registered',
      ['cancel'],
    ],
    [
      'for who waits',
      {},
      full,
      guest,
      own('waitlisted', { position: 4 }),
      'waitlisted',
      ['change', 'cancel'],
    ],
    [
      'for who is offered a place',
      {},
      full,
      guest,
      own('offered', { offeredUntil: new Date('2027-01-12') }),
      'offered',
      ['accept', 'cancel'],
    ],
    ['for who awaits approval', {}, free, guest, own('pending'), 'pending', ['change', 'cancel']],
    ['for who was declined', {}, free, guest, own('declined'), 'declined', []],
    ['for who cancelled', {}, free, guest, own('cancelled'), 'places', ['register']],
    ['for who was there', past, free, guest, own('attended'), 'attended', []],
    ['for who was registered for what is over', past, free, guest, own('confirmed'), 'past', []],
    [
      'for who is registered for what is cancelled',
      { status: 'cancelled' },
      free,
      guest,
      own('confirmed'),
      'cancelled',
      [],
    ],
    [
      'for who is registered where nobody can any more',
      { registration: 'none' },
      free,
      guest,
      own('confirmed'),
      'registered',
      ['change', 'cancel'],
    ],
  ]
  test.each(cases)('%s', (_, terms, places, asker, place, state, next) => {
    const standing = registrationStanding({ ...meeting, ...terms }, places, asker, place, now)
    expect(standing?.state ?? null).toBe(state)
    expect(standing?.next ?? []).toEqual(next)
  })

  test('with the place in line of who waits', () => {
    const standing = registrationStanding(meeting, free, guest, own('waitlisted', { position: 4 }), now)
    expect(standing).toMatchObject({ position: 4, placesLeft: 3 })
  })
})

describe('a place that comes free', () => {
  test('goes to who waits until the event begins, also once registration is closed', () => {
    expect(fillsPlaces(meeting, now)).toBe(true)
    expect(fillsPlaces(meeting, meeting.startsAt)).toBe(false)
    expect(fillsPlaces({ ...meeting, precision: 'day' }, meeting.startsAt)).toBe(true)
    expect(fillsPlaces({ ...meeting, status: 'cancelled' }, now)).toBe(false)
  })

  test('is kept for as long as was said, and never into the event', () => {
    expect(offerEnds(24, meeting, now)).toEqual(new Date('2027-01-11T12:00Z'))
    expect(offerEnds(720, meeting, now)).toEqual(meeting.startsAt)
  })
})

describe('answers', () => {
  const question = (id: string, about: Partial<Question> = {}): Question => ({
    id,
    kind: 'short_text',
    required: false,
    sensitive: false,
    options: 0,
    ...about,
  })
  test.each([
    ['a text', question('q'), 'Trams', null],
    ['nothing to what need not be answered', question('q'), ' ', null],
    ['nothing to what has to be', question('q', { required: true }), ' ', 'missing'],
    ['a text that is too long', question('q'), 'a'.repeat(201), 'tooLong'],
    ['a text with what no database keeps', question('q'), 'a\0b', 'invalid'],
    ['a number', question('q', { kind: 'number' }), 3, null],
    ['no number', question('q', { kind: 'number' }), '3', 'invalid'],
    ['no', question('q', { kind: 'yes_no', required: true }), false, null],
    ['a consent that is not given', question('q', { kind: 'consent', required: true }), false, 'missing'],
    ['one of three', question('q', { kind: 'one_of', options: 3 }), [2], null],
    ['two of which one is asked for', question('q', { kind: 'one_of', options: 3 }), [0, 2], 'invalid'],
    ['two of three', question('q', { kind: 'several_of', options: 3 }), [0, 2], null],
    ['one twice', question('q', { kind: 'several_of', options: 3 }), [2, 2], 'invalid'],
    ['a fourth of three', question('q', { kind: 'several_of', options: 3 }), [3], 'invalid'],
    ['about one’s health without consent', question('q', { sensitive: true }), 'No nuts', 'consentMissing'],
  ])('%s', (_, asked, value, fault) => {
    const faults = faultsOf([asked], [{ questionId: 'q', value }])
    expect(faults).toEqual(fault ? [{ questionId: 'q', fault }] : [])
  })

  test('to what nobody asked are refused', () => {
    expect(faultsOf([], [{ questionId: 'x', value: 'y' }])).toEqual([{ questionId: 'x', fault: 'unknown' }])
  })

  test('that say nothing are not kept', () => {
    const answers = [
      { questionId: 'a', value: '  ' },
      { questionId: 'b', value: [] },
      { questionId: 'c', value: ' Yes ' },
    ]
    expect(givenAnswers(answers)).toEqual([{ questionId: 'c', value: 'Yes' }])
  })
})

test('a reference is read however it was typed, and nothing else is one', () => {
  const reference = newReference()
  expect(readReference(` ${reference.toLowerCase().replace('-', ' ')} `)).toBe(reference)
  expect(readReference('K7QM2')).toBeNull()
  expect(readReference('AEIOU-AEIOU')).toBeNull()
  expect(new Set(Array.from({ length: 1000 }, newReference)).size).toBe(1000)
})
