import 'server-only'
import { findPlace } from '@/lib/gazetteer/gazetteer'
import { sortKey } from '@/lib/i18n/sort-key'
import type { Identities } from '@/lib/import/identities'
import type { Place } from '@/lib/import/place'
import type { Plan } from '@/lib/import/plan'
import { cityNamed, themeNamed } from '@/lib/import/plans/names'
import { readPairings } from '@/lib/import/readers/pairings'
import type { PairingRecord } from '@/lib/import/readers/records'
import { plannedPairing } from '@/lib/import/records/pairing'
import { countryLabel } from '@/lib/vocabularies/countries'
import type { PairingRole } from '@/prisma/generated/enums'

type Member = { cityId: string; name: string; role: PairingRole }

/** Pairings with their members, found by name and country or added. */
export async function planPairings(plan: Plan, path: string, file: string): Promise<void> {
  const identities = await plan.from('pairings')
  const seen = new Map<string, number>()
  for await (const read of readPairings(path, { name: file })) {
    if ('problem' in read) {
      plan.report.problems.push(read.problem)
      continue
    }
    const { record, line } = read
    const own = [
      record.programme,
      record.level,
      ...record.members.map(({ name, country }) => `${country} ${sortKey(name)}`),
    ].join('|')
    // Two cities may be paired twice; the second time they are another pairing.
    const times = (seen.get(own) ?? 0) + 1
    seen.set(own, times)
    planPairing(plan, identities, record, times > 1 ? `${own}|${times}` : own, {
      file,
      line,
      row: record.row,
    })
  }
}

function planPairing(
  plan: Plan,
  identities: Identities,
  record: PairingRecord,
  key: string,
  place: Place,
): void {
  const { programme, level, theme, title, summary } = record
  const themeKey =
    theme === null ? null : { key: `theme:${sortKey(theme)}`, name: theme, language: plan.language, place }
  const row = {
    language: plan.language,
    title: title ?? '',
    summary,
    published: true,
    level,
    programme,
    members: withoutRepetition(membersOf(plan, identities, record, place)),
    themeIds: themeKey ? [themeNamed(plan, identities, themeKey)] : [],
  }
  plan.add(identities, plannedPairing({ key, id: identities.idOf('pairing', key), place }, row))
}

function membersOf(plan: Plan, identities: Identities, record: PairingRecord, place: Place): Member[] {
  const { level, members, alsoWith } = record
  const city = (name: string, country: string) => {
    const key = `${level} ${country} ${sortKey(name)}`
    return cityNamed(plan, identities, { key, name, country, level, language: plan.language, place })
  }
  const joined = alsoWith.map((name) => {
    const countries = members.map(({ country }) => country)
    return { name, country: countryOf(plan, name, countries, place) }
  })
  return [
    ...members.map(({ name, country }): Member => ({ name, cityId: city(name, country), role: 'member' })),
    ...joined.map(({ name, country }): Member => ({ name, cityId: city(name, country), role: 'also_with' })),
  ]
}

/** Who joins a side is of one of the members' countries; which, the table does not say. */
function countryOf(plan: Plan, name: string, countries: readonly string[], place: Place): string {
  const found = countries.find(
    (country) => plan.directory.findCity(name, country) ?? findPlace(name, country),
  )
  if (found) return found
  const [first = ''] = countries
  const reason = `“${name}” is not in the gazetteer; it was put into ${countryLabel(first, 'en')}, the country of the first member.`
  plan.say('warning', place, reason, 'also_with')
  return first
}

/** A city stands in a pairing once, in its foremost role. */
function withoutRepetition(members: readonly Member[]): Member[] {
  return members.filter(
    ({ cityId }, index) => members.findIndex((other) => other.cityId === cityId) === index,
  )
}
