import pg from 'pg'
import { v7 as newId } from 'uuid'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db, type Prisma } from '@/lib/db'
import {
  listEventFacets,
  listEventsOfCity,
  listPublishedEvents,
  listUpcomingEvents,
} from '@/lib/events/queries'
import { getPublishedEvent } from '@/lib/events/record/queries'
import { whileReading } from '@/lib/server/reading'
import type { PublicationState } from '@/prisma/generated/enums'

const noon = new Date('2020-01-21T11:00Z')

/** How a translation says where its text stands. */
const state = (status: PublicationState = 'published', language = 'en') => ({
  language,
  status,
  publishedAt: new Date(0),
})

type About = Partial<Prisma.EventUncheckedCreateInput> & { state?: ReturnType<typeof state> }

/** An event of three hours on an afternoon in Brussels. */
function event(title: string, day: string, { state: words = state(), ...about }: About = {}) {
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const own = { id: newId(), slug, uid: newId(), timeZone: 'Europe/Brussels' }
  const hours = { startsAt: new Date(`${day}T13:00Z`), endsAt: new Date(`${day}T16:00Z`) }
  const data = { ...own, ...hours, ...about, translations: { create: { ...words, title } } }
  return db.event.create({ data, select: { id: true } })
}

function city(name: string, status?: PublicationState) {
  const slug = name.toLowerCase()
  const translations = { create: { ...state(status), name } }
  return db.city.create({ data: { id: newId(), slug, sortKey: slug, country: 'BE', translations } })
}

function group(name: string, status?: PublicationState) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  return db.group.create({
    data: { id: newId(), slug, sortKey: slug, translations: { create: { ...state(status), name } } },
  })
}

function document(title: string, about: Partial<Prisma.DocumentUncheckedCreateInput> = {}) {
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const translations = { create: { ...state(), title } }
  return db.document.create({ data: { id: newId(), slug, ...about, translations }, select: { id: true } })
}

const titles = async (filters: Parameters<typeof listPublishedEvents>[1], now = noon) =>
  (await listPublishedEvents('en', filters, now)).rows.map((row) => row.title)

describe('the list of events', () => {
  it('shows published events only: what comes up, soonest first', async () => {
    await event('Later', '2020-03-01')
    await event('Sooner', '2020-02-01')
    await event('Draft', '2020-02-02', { state: state('draft') })
    await event('Trashed', '2020-02-03', { trashedAt: noon })
    await event('Over', '2019-12-01')
    expect(await titles({})).toEqual(['Sooner', 'Later'])
    expect(await titles({ when: 'upcoming' })).toEqual(['Sooner', 'Later'])
  })

  it('shows what has been newest first, twenty at a time', async () => {
    for (let n = 10; n < 31; n += 1) await event(`Meeting ${n}`, `2019-01-${n}`)
    const first = await listPublishedEvents('en', { when: 'past' }, noon)
    expect(first).toMatchObject({ total: 21, page: 1, pages: 2 })
    expect(first.rows[0]).toMatchObject({ title: 'Meeting 30', past: true })
    expect(await titles({ when: 'past', page: 2 })).toEqual(['Meeting 10'])
  })

  it('keeps an event of today among what comes up until its end', async () => {
    await event('Today', '2020-01-21')
    const end = new Date('2020-01-21T16:00Z')
    expect(await titles({}, new Date('2020-01-21T15:59Z'))).toEqual(['Today'])
    expect(await titles({}, end)).toEqual(['Today'])
    expect(await titles({}, new Date(end.getTime() + 1))).toEqual([])
    expect(await titles({ when: 'past' }, new Date(end.getTime() + 1))).toEqual(['Today'])
  })

  it('shows a cancelled event, and that it is', async () => {
    await event('Study tour', '2020-02-01', { status: 'cancelled' })
    expect((await listPublishedEvents('en', {}, noon)).rows).toMatchObject([{ status: 'cancelled' }])
  })

  it('names a group and a city only where they are published', async () => {
    const [open, hidden] = [await group('Smart Cities'), await group('Board', 'draft')]
    const brussels = await city('Brussels', 'in_review')
    await event('First', '2020-02-01', { groupId: open.id, cityId: brussels.id })
    await event('Second', '2020-02-02', { groupId: hidden.id })
    const { rows } = await listPublishedEvents('en', {}, noon)
    expect(rows).toMatchObject([{ group: { name: 'Smart Cities' }, city: null }, { group: null }])
    expect((await listEventFacets('en', {}, noon)).groups).toMatchObject([{ slug: 'smart-cities', count: 1 }])
  })

  it('reads in the language of the reader, else in another that it names', async () => {
    const { id } = await event('Meeting', '2020-02-01')
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
    await event('Over', '2020-01-20')
    await event('Tomorrow', '2020-01-22')
    await event('Today', '2020-01-21')
    const until = async (read: () => Promise<unknown>) => {
      const reading = { tags: new Set<string>(), status: 200, keep: true, until: Infinity, reference: '' }
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
    const [smart, water] = [await group('Smart'), await group('Water')]
    const [brno, umea] = [await city('Brno'), await city('Umea')]
    await event('A', '2020-02-01', { groupId: smart.id, cityId: brno.id })
    await event('B', '2020-02-02', { groupId: smart.id, cityId: umea.id, kind: 'workshop' })
    await event('C', '2020-02-03', { groupId: water.id, kind: 'workshop' })
    await event('D', '2019-02-03', { groupId: water.id, cityId: umea.id })
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

describe('the page of an event', () => {
  const link = (eventId: string, documentId: string, role: 'agenda' | 'draft') => ({
    eventId,
    documentId,
    role,
  })

  it('is there for a published event only', async () => {
    await event('Draft', '2020-02-02', { state: state('draft') })
    expect(await getPublishedEvent('en', 'draft', noon)).toBeNull()
    expect(await getPublishedEvent('en', 'nowhere', noon)).toBeNull()
  })

  it('encloses the documents that everybody may see, a draft as a draft', async () => {
    const { id } = await event('Meeting', '2020-02-01')
    const { id: groupId } = await group('Smart Cities')
    const enclosed = [
      link(id, (await document('Agenda')).id, 'agenda'),
      link(id, (await document('Contribution', { stage: 'draft' })).id, 'draft'),
      link(id, (await document('For members', { visibility: 'members' })).id, 'draft'),
      link(id, (await document('For the group', { visibility: 'group', groupId })).id, 'draft'),
      link(id, (await document('Thrown away', { trashedAt: noon })).id, 'agenda'),
    ]
    await db.eventDocument.createMany({
      data: enclosed.map((row, index) => ({ ...row, position: index + 1 })),
    })
    const { documents } = (await getPublishedEvent('en', 'meeting', noon)) ?? {}
    expect(documents?.map(({ title, draft }) => [title, draft])).toEqual([
      ['Agenda', false],
      ['Contribution', true],
    ])
  })

  it('does not say where it is held online', async () => {
    await event('Webinar', '2020-02-01', { attendance: 'online', onlineUrl: 'https://meet.example/secret' })
    expect(JSON.stringify(await getPublishedEvent('en', 'webinar', noon))).not.toContain('secret')
  })

  it('tells its agenda in the languages in which it is published', async () => {
    const { id } = await event('Meeting', '2020-02-01')
    await session(id, { en: 'Welcome', nl: 'Welkom' })
    await session(id, { nl: 'Nog geheim' })
    const { agenda } = (await getPublishedEvent('nl', 'meeting', noon)) ?? {}
    expect(agenda).toMatchObject([{ title: 'Welcome', language: 'en' }])
  })

  it('names who speaks with the affiliation of that day, and hands out public slides', async () => {
    const { id } = await event('Meeting', '2020-02-01')
    const sessionId = await session(id, { en: 'The mission' })
    const person = await db.person.create({ data: { id: newId(), slug: 'jf', sortKey: 'jf' } })
    const names = { personId: person.id, name: 'Jean-François Aguinaga' }
    await db.personTranslation.create({ data: { ...names, ...state('draft') } })
    const slides = [await document('Deck'), await document('Notes', { visibility: 'editors' })]
    await db.contribution.create({
      data: {
        id: newId(),
        eventId: id,
        sessionId,
        people: { create: { personId: person.id, affiliation: 'European Commission' } },
        documents: { create: slides.map(({ id: documentId }) => ({ documentId })) },
      },
    })
    const { agenda } = (await getPublishedEvent('en', 'meeting', noon)) ?? {}
    expect(agenda?.[0]?.talks).toMatchObject([
      {
        speakers: [{ name: names.name, affiliation: 'European Commission', role: 'speaker' }],
        slides: [{ title: 'Deck' }],
      },
    ])
  })

  async function session(eventId: string, words: Record<string, string>) {
    const id = newId()
    const translations = Object.entries(words).map(([language, title]) => ({ language, title }))
    await db.eventSession.create({ data: { id, eventId, translations: { create: translations } } })
    return id
  }
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
      const [{ id: groupId }, { id: cityId }] = [await group(`Group${n}`), await city(`City${n}`)]
      await event(`Event ${n}`, '2020-02-01', { groupId, cityId })
      await event(`Past ${n}`, '2019-02-01', { groupId, cityId })
    }
  }

  it('does not grow with the number of events', async () => {
    await addEvents(0, 2)
    const few = await queriesOfAll()
    await addEvents(2, 12)
    expect(await queriesOfAll()).toEqual(few)
    expect(few).toEqual({ list: 8, facets: 9, next: 6, ofCity: 12 })
  })
})
