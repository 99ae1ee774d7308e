import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { listEventFacets } from '@/lib/events/facets/queries'
import { listEventsOfFeed } from '@/lib/events/feed/queries'
import { listEventsOfCity, listPublishedEvents, listUpcomingEvents } from '@/lib/events/queries'
import { getPublishedEvent } from '@/lib/events/record/queries'
import { newReading, whileReading } from '@/lib/server/reading'
import { addCity, state } from '../support/cities'
import { addEvent, addGroup } from '../support/events'

const noon = new Date('2020-01-21T11:00Z')

const titles = async (filters: Parameters<typeof listPublishedEvents>[1], now = noon) =>
  (await listPublishedEvents('en', filters, now)).rows.map((row) => row.title)

describe('the list of events', () => {
  it('shows published events only: what comes up, soonest first', async () => {
    await addEvent('Later', '2020-03-01')
    await addEvent('Sooner', '2020-02-01')
    await addEvent('Draft', '2020-02-02', { state: state('draft') })
    await addEvent('Trashed', '2020-02-03', { trashedAt: noon })
    await addEvent('Over', '2019-12-01')
    expect(await titles({})).toEqual(['Sooner', 'Later'])
    expect(await titles({ when: 'upcoming' })).toEqual(['Sooner', 'Later'])
  })

  it('shows what has been newest first, twenty at a time', async () => {
    for (let n = 10; n < 31; n += 1) await addEvent(`Meeting ${n}`, `2019-01-${n}`)
    const first = await listPublishedEvents('en', { when: 'past' }, noon)
    expect(first).toMatchObject({ total: 21, page: 1, pages: 2 })
    expect(first.rows[0]).toMatchObject({ title: 'Meeting 30', past: true })
    expect(await titles({ when: 'past', page: 2 })).toEqual(['Meeting 10'])
  })

  it('keeps an event of today among what comes up until its end', async () => {
    await addEvent('Today', '2020-01-21')
    const end = new Date('2020-01-21T16:00Z')
    expect(await titles({}, new Date('2020-01-21T15:59Z'))).toEqual(['Today'])
    expect(await titles({}, end)).toEqual(['Today'])
    expect(await titles({}, new Date(end.getTime() + 1))).toEqual([])
    expect(await titles({ when: 'past' }, new Date(end.getTime() + 1))).toEqual(['Today'])
  })

  it('shows a cancelled event, and that it is', async () => {
    await addEvent('Study tour', '2020-02-01', { status: 'cancelled' })
    expect((await listPublishedEvents('en', {}, noon)).rows).toMatchObject([{ status: 'cancelled' }])
  })

  it('says in a feed too that a meeting is cancelled', async () => {
    await addEvent('Study tour', '2020-02-01', { status: 'cancelled' })
    await addEvent('Workshop', '2020-02-02')
    const told = (await listEventsOfFeed('en', { when: 'past' }, 10)).map(({ title }) => title)
    expect(told).toEqual(['Workshop', 'Cancelled: Study tour'])
  })

  it('names a group and a city only where they are published', async () => {
    const [open, hidden] = [await addGroup('Smart Cities'), await addGroup('Board', 'draft')]
    const brussels = await addCity({ name: 'Brussels', status: 'in_review' })
    await addEvent('First', '2020-02-01', { groupId: open.id, cityId: brussels.id })
    await addEvent('Second', '2020-02-02', { groupId: hidden.id })
    const { rows } = await listPublishedEvents('en', {}, noon)
    expect(rows).toMatchObject([{ group: { name: 'Smart Cities' }, city: null }, { group: null }])
    expect((await listEventFacets('en', {}, noon)).groups).toMatchObject([{ slug: 'smart-cities', count: 1 }])
  })

  it('reads in the language of the reader, else in another that it names', async () => {
    const { id } = await addEvent('Meeting', '2020-02-01')
    await db.eventTranslation.create({ data: { eventId: id, ...state('draft', 'nl'), title: 'Vergadering' } })
    expect((await listPublishedEvents('nl', {}, noon)).rows).toMatchObject([
      { title: 'Meeting', language: 'en' },
    ])
    await db.eventTranslation.updateMany({ where: { language: 'nl' }, data: { status: 'published' } })
    expect((await listPublishedEvents('nl', {}, noon)).rows).toMatchObject([
      { title: 'Vergadering', language: 'nl' },
    ])
  })

  it('holds until the next event ends', async () => {
    await addEvent('Over', '2020-01-20')
    await addEvent('Tomorrow', '2020-01-22')
    await addEvent('Today', '2020-01-21')
    const until = async (read: () => Promise<unknown>) => {
      const reading = newReading(null)
      await whileReading(reading, read)
      expect(reading).toMatchObject({ keep: true, tags: expect.any(Set) })
      expect([...reading.tags]).toContain('events')
      return new Date(reading.until).toISOString()
    }
    const end = '2020-01-21T16:00:00.001Z'
    expect(await until(() => listPublishedEvents('en', {}, noon))).toBe(end)
    expect(await until(() => listPublishedEvents('en', { when: 'past' }, noon))).toBe(end)
    expect(await until(() => listUpcomingEvents('en', 3, noon))).toBe(end)
    expect(await until(() => getPublishedEvent('en', 'today', noon))).toBe(end)
  })
})

describe('the filters of the list of events', () => {
  beforeEach(async () => {
    const [smart, water] = [await addGroup('Smart'), await addGroup('Water')]
    const [brno, umea] = [await addCity({ name: 'Brno' }), await addCity({ name: 'Umea' })]
    await addEvent('A', '2020-02-01', { groupId: smart.id, cityId: brno.id })
    await addEvent('B', '2020-02-02', { groupId: smart.id, cityId: umea.id, kind: 'workshop' })
    await addEvent('C', '2020-02-03', { groupId: water.id, kind: 'workshop' })
    await addEvent('D', '2019-02-03', { groupId: water.id, cityId: umea.id })
  })

  it.each([
    [{ group: 'smart' }, ['A', 'B']],
    [{ kind: 'workshop' }, ['B', 'C']],
    [{ city: 'umea' }, ['B']],
    [{ city: 'umea', when: 'past' }, ['D']],
    [{ group: 'smart', kind: 'workshop' }, ['B']],
    [{ group: 'nobody' }, []],
  ] as const)('%o leave %o', async (filters, left) => {
    expect(await titles(filters)).toEqual(left)
  })

  it('say how many events each choice would leave', async () => {
    expect(await listEventFacets('en', { city: 'umea' }, noon)).toMatchObject({
      groups: [{ slug: 'smart', count: 1 }],
      cities: [
        { slug: 'brno', count: 1 },
        { slug: 'umea', count: 1 },
      ],
      kinds: [{ value: 'workshop', count: 1 }],
      upcoming: 1,
      past: 1,
    })
  })

  it('name what is chosen though it leaves nothing', async () => {
    const chosen = { city: 'brno', group: 'water', kind: 'training' } as const
    expect(await listEventFacets('en', chosen, noon)).toMatchObject({
      groups: [{ slug: 'water', name: 'Water', count: 0 }],
      cities: [{ slug: 'brno', name: 'Brno', count: 0 }],
      kinds: [{ value: 'training', count: 0 }],
    })
  })

  it('leave the next events, and those of a city with what comes up before what has been', async () => {
    const next = await listUpcomingEvents('en', 2, noon)
    expect(next.map(({ title }) => title)).toEqual(['A', 'B'])
    const ofCity = await listEventsOfCity('en', 'umea', 5, noon)
    expect(ofCity.map(({ title, past }) => [title, past])).toEqual([
      ['B', false],
      ['D', true],
    ])
    expect(await listEventsOfCity('en', 'umea', 1, noon)).toHaveLength(1)
  })
})

describe('the number of queries', () => {
  afterEach(() => vi.restoreAllMocks())

  async function queriesOf(read: () => Promise<unknown>) {
    const query = vi.spyOn(pg.Client.prototype, 'query')
    await read()
    const count = query.mock.calls.length
    query.mockRestore()
    return count
  }

  async function queriesOfAll() {
    return {
      list: await queriesOf(() => listPublishedEvents('en', {}, noon)),
      facets: await queriesOf(() => listEventFacets('en', {}, noon)),
      next: await queriesOf(() => listUpcomingEvents('en', 5, noon)),
      ofCity: await queriesOf(() => listEventsOfCity('en', 'city0', 50, noon)),
    }
  }

  async function addEvents(from: number, to: number) {
    for (let n = from; n < to; n += 1) {
      const [{ id: groupId }, { id: cityId }] = [
        await addGroup(`Group${n}`),
        await addCity({ name: `City${n}` }),
      ]
      await addEvent(`Event ${n}`, '2020-02-01', { groupId, cityId })
      await addEvent(`Past ${n}`, '2019-02-01', { groupId, cityId })
    }
  }

  it('does not grow with the number of events', async () => {
    await addEvents(0, 2)
    const few = await queriesOfAll()
    await addEvents(2, 12)
    expect(await queriesOfAll()).toEqual(few)
    expect(few).toEqual({ list: 4, facets: 3, next: 2, ofCity: 4 })
  })
})
