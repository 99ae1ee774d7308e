import { addCity, translateCity } from '@/lib/cities/mutations'
import { findPlace } from '@/lib/gazetteer/gazetteer'
import type { SampleCityProfile } from '@/prisma/sample/types/consortium'
import { done, told, type Writing } from '@/prisma/sample/write/writing'

/** One of the six cities, with its full profile. */
export async function writeCity(city: SampleCityProfile, { tx, viewer, keys }: Writing): Promise<void> {
  const { slug, name, country, climate, stage, website } = city
  const { latitude, longitude, population, otherNames } = placeOf(name, country)
  const { first, others } = told(city.words, keys)
  const id = keys.id('cities', slug)
  done(
    await addCity(tx, viewer, {
      id,
      slug,
      country,
      latitude,
      longitude,
      population,
      climate,
      stage,
      level: 'city',
      parentId: null,
      website: website ?? null,
      alsoKnownAs: otherNames,
      themeIds: keys.ids('themes', city.themes),
      ...first,
    }),
  )
  for (const words of others) done(await translateCity(tx, viewer, { id, ...words }))
}

export type PairedCity = { slug: string; name: string; country: string; level: 'city' | 'region' }

/** A city or region that the sample knows from a pairing alone. */
export async function writePairedCity(city: PairedCity, { tx, viewer, keys }: Writing): Promise<void> {
  const { slug, name, country, level } = city
  const place = findPlace(name, country)
  done(
    await addCity(tx, viewer, {
      id: keys.id('cities', slug),
      slug,
      name,
      country,
      level,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      // The gazetteer counts the people of a city, not of the region that bears its name.
      population: level === 'city' ? (place?.population ?? null) : null,
      alsoKnownAs: place?.otherNames ?? [],
      parentId: null,
      website: null,
      language: 'en',
      summary: '',
      published: true,
    }),
  )
}

function placeOf(name: string, country: string) {
  const found = findPlace(name, country)
  if (!found) throw new Error(`The gazetteer does not know ${name}.`)
  return found
}
