import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { getPublishedCity } from '@/lib/cities/profile/queries'
import { db } from '@/lib/db'
import type { PublicationState } from '@/prisma/generated/enums'
import { addCity, addPart, addProject, state } from '../support/cities'
import { addFile } from '../support/documents'

describe('the page of a city', () => {
  it('is there for a published city only', async () => {
    await addCity({ name: 'Brno', status: 'in_review' })
    expect(await getPublishedCity('en', 'brno')).toBeNull()
    expect(await getPublishedCity('en', 'nowhere')).toBeNull()
  })

  it('names the projects, figures, documents and region that the public may see, and no others', async () => {
    const region = await addCity({ name: 'Moravia', level: 'region' })
    const hidden = await addCity({ name: 'Hidden', status: 'draft' })
    const brno = await addCity({
      name: 'Brno',
      parentId: region.id,
      population: 382_405,
      populationYear: 2021,
    })
    await addCity({ name: 'Part', parentId: brno.id, level: 'district' })
    await addCity({ name: 'Secret', parentId: brno.id, level: 'district', status: 'draft' })
    await addPart((await addProject('NORTH')).id, brno.id, 'fellow')
    await addPart((await addProject('DRAFT', 'draft')).id, brno.id, 'observer')
    await figures(brno.id)
    await documents(brno.id)
    expect(await getPublishedCity('nl', 'brno')).toMatchObject({
      name: 'Brno',
      language: 'en',
      place: null,
      population: { value: 382_405, year: 2021 },
      parent: { name: 'Moravia' },
      parts: [{ name: 'Part' }],
      projects: [{ acronym: 'NORTH', title: 'The project NORTH', role: 'fellow' }],
      figures: [
        {
          slug: 'heat',
          value: 21.5,
          unit: '%',
          qualifier: 'about',
          asOf: { date: '2022-09', precision: 'month' },
        },
      ],
      documents: [{ slug: 'deck-public', title: 'A deck', speakers: [] }],
    })
    await db.city.update({ where: { id: brno.id }, data: { parentId: hidden.id } })
    expect(await getPublishedCity('en', 'brno')).toMatchObject({ parent: null })
  })
})

async function figures(cityId: string) {
  const indicatorId = newId()
  await db.indicator.create({ data: { id: indicatorId, slug: 'heat', sortKey: 'heat' } })
  const shared = { indicatorId, cityId, scope: 'city', value: 21.5, unit: '%', qualifier: 'about' } as const
  const asOf = { asOf: new Date('2022-09-01'), asOfPrecision: 'month' } as const
  const text = (status: PublicationState) => ({ create: { ...state(status), title: 'less heat' } })
  await db.figure.create({
    data: { id: newId(), slug: 'heat', ...shared, ...asOf, translations: text('published') },
  })
  await db.figure.create({ data: { id: newId(), slug: 'draft', ...shared, translations: text('draft') } })
}

async function documents(cityId: string) {
  for (const visibility of ['public', 'members', 'editors'] as const) {
    const translations = { create: { ...state(), title: 'A deck' } }
    const document = { id: newId(), slug: `deck-${visibility}`, visibility, translations }
    await db.document.create({ data: { ...document, cities: { create: { cityId } } } })
    await addFile(document.id)
  }
}
