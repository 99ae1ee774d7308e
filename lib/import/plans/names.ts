import 'server-only'
import { findPlace } from '@/lib/gazetteer/gazetteer'
import { sortKey } from '@/lib/i18n/sort-key'
import { addName, findName } from '@/lib/import/directory'
import type { Identities } from '@/lib/import/identities'
import type { Place } from '@/lib/import/place'
import type { Plan } from '@/lib/import/plan'
import { plannedCity } from '@/lib/import/records/city'
import { plannedTheme } from '@/lib/import/records/theme'
import { countryLabel } from '@/lib/vocabularies/countries'
import type { CityLevel } from '@/prisma/generated/enums'

/** What a name stands for that a row refers to. `key` names it in its source, whatever it is called here later. */
export type Mention = { key: string; name: string; language: string; place: Place }

/** The id of a city that a source names: the one that is here, else one that the import is going to add. */
export function cityNamed(
  plan: Plan,
  identities: Identities,
  mention: Mention & { country: string; level: CityLevel },
): string {
  const { key, name, country, level, language, place } = mention
  const known = identities.get('city', key)
  const match = known ? null : plan.directory.findCity(name, country, level)
  if (match) identities.recognise('city', key, match.id)
  const id = identities.idOf('city', key)
  if (match || known?.state === null) return id
  const found = level === 'region' ? null : findPlace(name, country)
  const { latitude = null, longitude = null, population = null } = found ?? {}
  const alsoKnownAs = [found?.name ?? name, ...(found?.otherNames ?? [])].filter(
    (other) => sortKey(other) !== sortKey(name),
  )
  const data = {
    level,
    country,
    latitude,
    longitude,
    population,
    alsoKnownAs,
    language,
    name,
    published: true,
  }
  const row = { ...data, summary: '', website: null, parentId: null, slug: null, project: null }
  if (!plan.isPlanned(id)) {
    plan.add(identities, plannedCity({ key, id, place }, row))
    const isNew = !known || known.hash === ''
    if (isNew && !found && level !== 'region') {
      const where = `${name} (${countryLabel(country, 'en')})`
      plan.say('warning', place, `The gazetteer does not know ${where}: it has no place on the map yet.`)
    }
  }
  plan.directory.addCity({ id, name, country, level, alsoKnownAs })
  return id
}

/** The id of a theme that a source names: the one that is here, else one that the import is going to add. */
export function themeNamed(
  plan: Plan,
  identities: Identities,
  { key, name, language, place }: Mention,
): string {
  const known = identities.get('theme', key)
  const match = known ? null : findName(plan.directory.themes, name)
  if (match) identities.recognise('theme', key, match)
  const id = identities.idOf('theme', key)
  if (match || known?.state === null) return id
  if (!plan.isPlanned(id))
    plan.add(identities, plannedTheme({ key, id, place }, { language, name, published: true }))
  addName(plan.directory.themes, name, id)
  return id
}
