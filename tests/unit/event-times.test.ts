import { describe, expect, test } from 'vitest'
import {
  instantAt,
  instantByRule,
  localInput,
  movedAlong,
  occurrenceOf,
  offsetsOf,
} from '@/lib/events/times/rules'

const brussels = 'Europe/Brussels'

describe('a time on the clocks of a zone', () => {
  test.each([
    ['2027-01-21T14:00', brussels, '2027-01-21T13:00:00.000Z'],
    ['2027-07-21T14:00', brussels, '2027-07-21T12:00:00.000Z'],
    ['2027-07-21T14:00:30', 'Asia/Kolkata', '2027-07-21T08:30:00.000Z'],
    ['2027-03-28T01:59', brussels, '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T03:00', brussels, '2027-03-28T01:00:00.000Z'],
  ])('%s in %s is one instant', (local, zone, instant) => {
    expect(instantAt(local, zone)).toEqual({ ok: true, at: new Date(instant) })
    expect(localInput(new Date(instant), zone)).toBe(local.slice(0, 16))
  })

  test.each([
    ['2027-03-28T02:30', brussels, '2027-03-28T01:30', '2027-03-28T03:30'],
    ['2027-03-28T02:00', brussels, '2027-03-28T01:00', '2027-03-28T03:00'],
    // Half an hour on Lord Howe Island, and at midnight in Beirut.
    ['2027-10-03T02:15', 'Australia/Lord_Howe', '2027-10-03T01:45', '2027-10-03T02:45'],
    ['2027-03-28T00:30', 'Asia/Beirut', '2027-03-27T23:30', '2027-03-28T01:30'],
  ])('%s does not exist in %s, and the nearest are told', (local, zone, before, after) => {
    expect(instantAt(local, zone)).toEqual({ ok: false, reason: 'time-skipped', before, after })
  })

  test('one that comes twice is asked about, and is what was chosen', () => {
    const twice = '2027-10-31T02:30'
    expect(instantAt(twice, brussels)).toEqual({
      ok: false,
      reason: 'time-twice',
      offsets: ['+02:00', '+01:00'],
    })
    const [earlier, later] = [new Date('2027-10-31T00:30Z'), new Date('2027-10-31T01:30Z')]
    expect(instantAt(twice, brussels, 'earlier')).toEqual({ ok: true, at: earlier })
    expect(instantAt(twice, brussels, 'later')).toEqual({ ok: true, at: later })
    expect([occurrenceOf(earlier, brussels), occurrenceOf(later, brussels)]).toEqual(['earlier', 'later'])
    expect(offsetsOf(later, brussels)).toEqual(['+02:00', '+01:00'])
  })

  test('which of two is meant says nothing of a time that there is once', () => {
    expect(instantAt('2027-01-21T14:00', brussels, 'later')).toMatchObject({ ok: true })
    expect(occurrenceOf(new Date('2027-01-21T13:00Z'), brussels)).toBeNull()
    expect(offsetsOf(new Date('2027-01-21T13:00Z'), brussels)).toEqual([])
  })

  test.each(['', 'tomorrow', '2027-02-30T10:00', '2027-01-21', '2027-01-21T25:00'])('%j is none', (local) => {
    expect(instantAt(local, brussels)).toEqual({ ok: false, reason: 'time-invalid' })
  })
})

describe('what moves along with a meeting', () => {
  test.each([
    // A week on, across the change of the clocks: fourteen o'clock stays fourteen o'clock.
    ['2027-03-22T13:00Z', '2027-03-22T09:00Z', '2027-03-29T08:00Z', '2027-03-29T12:00Z'],
    // The days before it, when registration closes.
    ['2027-03-20T11:00Z', '2027-03-22T09:00Z', '2027-03-29T08:00Z', '2027-03-27T11:00Z'],
    ['2027-01-02T10:00Z', '2027-01-01T10:00Z', '2027-02-01T10:00Z', '2027-02-02T10:00Z'],
  ])('%s with one from %s to %s is at %s', (instant, from, to, expected) => {
    const moved = movedAlong(new Date(instant), new Date(from), new Date(to), brussels)
    expect(moved.toISOString()).toBe(new Date(expected).toISOString())
  })

  test('where nobody can be asked, clocks decide as calendars have it', () => {
    expect(instantByRule('2027-03-28T02:30', brussels).toISOString()).toBe('2027-03-28T01:30:00.000Z')
    expect(instantByRule('2027-10-31T02:30', brussels).toISOString()).toBe('2027-10-31T00:30:00.000Z')
  })
})
