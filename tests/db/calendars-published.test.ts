import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { calendarAt, movedCalendar } from '@/lib/server/calendars'
import { pageAddress } from '@/lib/server/page-addresses'
import { state } from '../support/cities'
import { addEvent, addGroup } from '../support/events'

const day = 86_400_000
const onDay = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10)

async function calendar(address: string) {
  const [path = '', query = ''] = address.split('?')
  const page = pageAddress({ path, query: query && `?${query}` })
  if (!page) return null
  return (await calendarAt(page.canonical)?.()) ?? null
}

async function summaries(address: string): Promise<string[]> {
  const { html = '' } = (await calendar(address)) ?? {}
  return [...html.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title ?? '').toSorted()
}

beforeEach(async () => {
  const group = await addGroup('Energy')
  await addEvent('Next meeting', onDay(10), { groupId: group.id })
  await addEvent('Last month', onDay(-30))
  await addEvent('Two years ago', onDay(-730))
  await addEvent('A draft', onDay(12), { state: state('draft'), groupId: group.id })
  await addEvent('Thrown away', onDay(12), { trashedAt: new Date(), groupId: group.id })
  await addEvent('Some day in spring', onDay(90), { precision: 'month', groupId: group.id })
  await addEvent('Called off', onDay(20), { status: 'cancelled', cancelledAt: new Date(), groupId: group.id })
})

describe('calendars that anybody may subscribe to', () => {
  test('have what comes up and what was in the last year, and no drafts', async () => {
    expect(await summaries('/events.ics')).toEqual(['Cancelled: Called off', 'Last month', 'Next meeting'])
  })

  test('are narrowed to a group', async () => {
    expect(await summaries('/groups/energy/events.ics')).toEqual(['Cancelled: Called off', 'Next meeting'])
  })

  test('keep what is cancelled and say so', async () => {
    const { html } = (await calendar('/events/called-off.ics')) ?? {}
    expect(html).toContain('\r\nSTATUS:CANCELLED\r\n')
  })

  test('have one event by itself, as long as the public may know of it and its day', async () => {
    expect(await summaries('/events/next-meeting.ics')).toEqual(['Next meeting'])
    for (const slug of ['a-draft', 'thrown-away', 'some-day-in-spring', 'nothing'])
      expect(await calendar(`/events/${slug}.ics`)).toMatchObject({ status: 404, html: '' })
    expect(await calendar('/groups/nothing/events.ics')).toMatchObject({ status: 404, html: '' })
  })

  test('never tell where a meeting is held online', async () => {
    const online = { attendance: 'hybrid' as const, onlineUrl: 'https://meet.example.org/secret' }
    await db.event.updateMany({ data: online })
    for (const address of ['/events.ics', '/groups/energy/events.ics', '/events/next-meeting.ics'])
      expect((await calendar(address))?.html).not.toContain('meet.example.org')
  })

  test('change their text with the event alone, and say when that was', async () => {
    const first = await calendar('/events.ics')
    expect((await calendar('/events.ics'))?.html).toBe(first?.html)
    const changed = new Date(Date.now() + 60_000)
    await db.event.updateMany({ where: { slug: 'next-meeting' }, data: { sequence: 1, updatedAt: changed } })
    const second = await calendar('/events.ics')
    expect(second?.html).not.toBe(first?.html)
    expect(second?.headers).toContainEqual(['Last-Modified', changed.toUTCString()])
    expect(second?.contentType).toBe('text/calendar; charset=utf-8')
  })
})

test('an address says at most in which language, and nothing else makes another calendar', () => {
  const canonical = (path: string, query = '') => pageAddress({ path, query })?.canonical ?? null
  expect(canonical('/events.ics', '?utm_source=mail&lang=xx')).toBe('/events.ics')
  expect(canonical('/events.ics', '?lang=en')).toBe('/events.ics')
  expect(canonical('/groups/energy/events.ics', '?a=1&lang=nl')).toBe('/groups/energy/events.ics?lang=nl')
  for (const path of [
    '/events/.ics',
    '/events/A.ics',
    '/events/a/b.ics',
    '/en/events.ics',
    '/groups/events.ics',
  ])
    expect(canonical(path)).toBeNull()
})

test('who subscribed to the calendar of a group that has another address now is sent there', () => {
  const find = ({ path }: { path: string }) => (path === '/groups/energy' ? '/en/groups/heat' : null)
  expect(movedCalendar('/groups/energy/events.ics?lang=nl', find)).toBe('/groups/heat/events.ics?lang=nl')
  expect(movedCalendar('/events/energy.ics', find)).toBeNull()
  expect(movedCalendar('/events.ics', find)).toBeNull()
})
