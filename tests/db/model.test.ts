import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'

const noon = new Date('2020-01-21T12:00:00Z')
const three = new Date('2020-01-21T15:00:00Z')

const meeting = () => ({ id: newId(), slug: `meeting-${newId()}`, uid: newId(), timeZone: 'Europe/Brussels' })
const brno = () => ({ id: newId(), slug: 'brno', country: 'CZ', sortKey: 'brno' })

describe('events', () => {
  it('refuses an event that ends before it starts', async () => {
    const backwards = db.event.create({ data: { ...meeting(), startsAt: three, endsAt: noon } })
    await expect(backwards).rejects.toThrow('events_ends_at')
  })

  it('refuses an event without room for anybody', async () => {
    const full = db.event.create({ data: { ...meeting(), startsAt: noon, endsAt: three, capacity: 0 } })
    await expect(full).rejects.toThrow('events_capacity')
  })
})

describe('registrations', () => {
  const event = { ...meeting(), startsAt: noon, endsAt: three }
  const account = { id: newId(), email: 'guest@pharos.test', name: 'Guest' }
  const place = (reference: string) => ({ id: newId(), eventId: event.id, name: 'Guest', reference })

  beforeEach(async () => {
    await db.event.create({ data: event })
    await db.account.create({ data: account })
  })

  it('refuses a second registration of one account at one event', async () => {
    await db.registration.create({ data: { ...place('A'), accountId: account.id, state: 'cancelled' } })
    const second = db.registration.create({
      data: { ...place('B'), accountId: account.id, state: 'confirmed' },
    })
    await expect(second).rejects.toMatchObject({ code: 'P2002' })
  })

  it('refuses a second registration of one address at one event', async () => {
    await db.registration.create({ data: { ...place('A'), email: account.email, state: 'confirmed' } })
    const second = db.registration.create({
      data: { ...place('B'), email: account.email, state: 'confirmed' },
    })
    await expect(second).rejects.toMatchObject({ code: 'P2002' })
  })

  it('refuses a waiting registration without a position, and a position of one that does not wait', async () => {
    const waiting = { ...place('A'), accountId: account.id, state: 'waitlisted' as const }
    await expect(db.registration.create({ data: waiting })).rejects.toThrow('registrations_waiting')
    const confirmed = { ...place('B'), accountId: account.id, state: 'confirmed' as const, position: 1 }
    await expect(db.registration.create({ data: confirmed })).rejects.toThrow('registrations_waiting')
  })

  it('refuses a registration of nobody until its data has been erased', async () => {
    const nobody = { ...place('A'), name: '', state: 'attended' as const }
    await expect(db.registration.create({ data: nobody })).rejects.toThrow('registrations_someone')
    await db.registration.create({ data: { ...nobody, erasedAt: three } })
  })

  it('keeps an event that has registrations', async () => {
    await db.registration.create({ data: { ...place('A'), accountId: account.id, state: 'confirmed' } })
    await expect(db.event.delete({ where: { id: event.id } })).rejects.toMatchObject({ code: 'P2003' })
  })
})

describe('addresses and places', () => {
  it.each(['Brno', 'brno_', 'gdańsk', 'brno--', ''])('refuses the slug "%s"', async (slug) => {
    await expect(db.city.create({ data: { ...brno(), slug } })).rejects.toThrow('cities_slug')
  })

  it('refuses two cities with one slug', async () => {
    await db.city.create({ data: brno() })
    await expect(db.city.create({ data: brno() })).rejects.toMatchObject({ code: 'P2002' })
  })

  it('refuses a city off the earth and half a pair of coordinates', async () => {
    const north = { ...brno(), latitude: 90.5, longitude: 16.6 }
    await expect(db.city.create({ data: north })).rejects.toThrow('cities_latitude')
    await expect(db.city.create({ data: { ...brno(), latitude: 49.2 } })).rejects.toThrow(
      'cities_coordinates',
    )
  })

  it('refuses a country that is not written in two letters', async () => {
    await expect(db.city.create({ data: { ...brno(), country: 'cz' } })).rejects.toThrow('cities_country')
  })

  it('refuses a second portal', async () => {
    await db.portal.create({ data: {} })
    await expect(db.portal.create({ data: { id: 2 } })).rejects.toThrow('portals_one')
  })
})

describe('dates', () => {
  const ruggedised = () => ({ id: newId(), slug: 'ruggedised', acronym: 'RUGGEDISED', sortKey: 'ruggedised' })

  it('takes a project that ends in the month in which it began, as far as is known', async () => {
    const startsOn = new Date('2021-11-15')
    const endsOn = new Date('2021-11-01')
    const begun = { ...ruggedised(), startsOn, endsOn }
    await expect(db.project.create({ data: begun })).rejects.toThrow('projects_ends_on')
    await db.project.create({ data: { ...begun, endsOnPrecision: 'month' } })
  })

  it('refuses a day where only the month is known', async () => {
    const data = { ...ruggedised(), endsOn: new Date('2022-10-31'), endsOnPrecision: 'month' as const }
    await expect(db.project.create({ data })).rejects.toThrow('projects_ends_on_precision')
  })
})

describe('rights and evidence', () => {
  it('refuses an author of a city and an officer of nothing', async () => {
    const city = await db.city.create({ data: brno() })
    const account = await db.account.create({ data: { id: newId(), email: 'a@pharos.test', name: 'A' } })
    const membership = { id: newId(), accountId: account.id }
    const author = { ...membership, role: 'author' as const, cityId: city.id }
    await expect(db.membership.create({ data: author })).rejects.toThrow('memberships_of_one')
    const officer = { ...membership, role: 'officer' as const }
    await expect(db.membership.create({ data: officer })).rejects.toThrow('memberships_of_one')
  })

  it('refuses an account whose address is not in lower case', async () => {
    const account = { id: newId(), email: 'Editor@pharos.test', name: 'Editor' }
    await expect(db.account.create({ data: account })).rejects.toThrow('accounts_email')
  })

  it('refuses a figure of a city that names no city', async () => {
    const indicator = await db.indicator.create({ data: { id: newId(), slug: 'energy', sortKey: 'energy' } })
    const figure = { id: newId(), slug: 'energy-saved', indicatorId: indicator.id, value: 53 }
    const ofCity = db.figure.create({ data: { ...figure, scope: 'city' } })
    await expect(ofCity).rejects.toThrow('figures_scope')
  })

  it('refuses a document for a group that names no group', async () => {
    const document = { id: newId(), slug: 'draft-contribution', visibility: 'group' as const }
    await expect(db.document.create({ data: document })).rejects.toThrow('documents_group')
  })
})
