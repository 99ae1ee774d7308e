import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sortKey } from '@/lib/i18n/sort-key'

/** A city as the gazetteer knows it. Its data are GeoNames' (geonames.org, CC BY 4.0), made by scripts/gazetteer.mjs. */
export type Place = {
  name: string
  /** ISO 3166 alpha-2. */
  country: string
  /** Degrees, to about a hundred metres. */
  latitude: number
  longitude: number
  /** People in the city itself; null where GeoNames gives none. */
  population: number | null
  /** What it is called elsewhere: Turin for Torino. */
  otherNames: string[]
}

/**
 * The largest city of a name, in any spelling of its accents and under well-known other names.
 * @param country ISO 3166 alpha-2; without it, of all countries
 */
export function findPlace(name: string, country?: string): Place | null {
  const candidates = (places().get(sortKey(name)) ?? []).filter(
    (place) => !country || place.country === country,
  )
  return candidates.reduce<Place | null>(
    (largest, place) => (largest && people(largest) >= people(place) ? largest : place),
    null,
  )
}

/** Words that name a small city somewhere, but a subject when somebody files a story under them. */
const subjects = new Set(
  (
    'best commerce date deal enterprise green independence liberty man march media mobile most normal of ' +
    'orange paradise progress reading surprise union'
  ).split(' '),
)
const enough = 25_000

/** The city that a keyword means when nothing else is known about it, or null when it is more likely a subject. */
export function cityMeantBy(keyword: string): Place | null {
  const place = subjects.has(sortKey(keyword)) ? null : findPlace(keyword)
  return place && people(place) >= enough ? place : null
}

/** Cities within so many degrees of latitude of a place, and as far to its east and west, the largest first. */
export function citiesWithin(
  { latitude, longitude }: Pick<Place, 'latitude' | 'longitude'>,
  degrees: number,
): Place[] {
  const wide = degrees / Math.max(0.1, Math.cos((latitude * Math.PI) / 180))
  const near = [...places().values()]
    .flat()
    .filter((city) => Math.abs(city.latitude - latitude) <= degrees)
    .filter((city) => Math.abs(city.longitude - longitude) <= wide)
  return [...new Set(near)].toSorted((a, b) => people(b) - people(a))
}

let read: Map<string, Place[]> | undefined

function places(): Map<string, Place[]> {
  read ??= readPlaces()
  return read
}

function readPlaces(): Map<string, Place[]> {
  const all = new Map<string, Place>()
  const byName = new Map<string, Place[]>()
  for (const [name, country, latitude, longitude, population] of rowsOf('places.tsv')) {
    const place: Place = {
      name,
      country,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: population ? Number(population) : null,
      otherNames: [],
    }
    all.set(`${country} ${name}`, place)
    addName(byName, name, place)
  }
  for (const [otherName, country, name] of rowsOf('other-names.tsv')) {
    const place = all.get(`${country} ${name}`)
    if (!place) throw new Error(`other-names.tsv names ${name} (${country}), which places.tsv does not have.`)
    place.otherNames.push(otherName)
    addName(byName, otherName, place)
  }
  return byName
}

function addName(byName: Map<string, Place[]>, name: string, place: Place): void {
  const key = sortKey(name)
  const known = byName.get(key) ?? []
  if (!known.includes(place)) byName.set(key, [...known, place])
}

function rowsOf(file: string): [string, string, string, string, string][] {
  const text = readFileSync(path.resolve('lib/gazetteer', file), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [string, string, string, string, string])
}

function people(place: Place): number {
  return place.population ?? 0
}
