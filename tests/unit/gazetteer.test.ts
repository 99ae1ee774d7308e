import { describe, expect, test } from 'vitest'
import { cityMeantBy, findPlace } from '@/lib/gazetteer/gazetteer'

describe('a city is found', () => {
  test.each([
    ['Rotterdam', 'NL', 'Rotterdam'],
    ['Gdansk', 'PL', 'Gdańsk'],
    ['GDAŃSK', undefined, 'Gdańsk'],
    ['Umea', 'SE', 'Umeå'],
    ['Torino', 'IT', 'Turin'],
    ['Cologne', 'DE', 'Köln'],
    ['Vitoria-Gasteiz', 'ES', 'Gasteiz / Vitoria'],
    ['Obuse', 'JP', null],
    ['Vitória', 'BR', 'Vitória'],
    ['Frankfurt', 'DE', 'Frankfurt am Main'],
    ['Kochi', 'IN', 'Cochin'],
    ['Galaţi', 'RO', 'Galaţi'],
    ['Donostia-San Sebastián', 'ES', 'Donostia / San Sebastián'],
  ])('%s in %s', (name, country, found) => {
    expect(findPlace(name, country)?.name ?? null).toBe(found)
  })

  test('of a name that many have, the largest is meant', () => {
    expect(findPlace('Parma')).toMatchObject({ country: 'IT' })
    expect(findPlace('Birmingham')).toMatchObject({ country: 'GB' })
    expect(findPlace('Birmingham', 'US')).toMatchObject({ country: 'US' })
  })

  test('with where it lies and how many live there', () => {
    const place = findPlace('Brno', 'CZ')
    expect(place?.latitude).toBeCloseTo(49.2, 1)
    expect(place?.longitude).toBeCloseTo(16.6, 1)
    expect(place?.population).toBeGreaterThan(300_000)
  })
})

test('a city knows what it is called elsewhere', () => {
  expect(findPlace('Turin')?.otherNames).toContain('Torino')
})

test.each([
  ['Sofia', 'BG'],
  ['Hamamatsu', 'JP'],
  ['Kamakura', 'JP'],
  ['Tamana', 'JP'],
  ['Nice', 'FR'],
])('as a keyword, %s means a city', (keyword, country) => {
  expect(cityMeantBy(keyword)?.country).toBe(country)
})

test.each([
  'Mobility',
  'Mobile',
  'Media',
  'Union',
  'Air quality',
  'Energy',
  'Cities Mission',
  'Partnerships',
  '',
])('as a keyword, "%s" means no city', (keyword) => {
  expect(cityMeantBy(keyword)).toBeNull()
})
