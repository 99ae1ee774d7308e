import type { CityLevel, PairingRole } from '@/prisma/generated/enums'

/** What stands for a short mention, which has no title: the names of its members. "Baltimore and Torino" */
export function membersTitle(
  members: readonly { name: string; role: PairingRole }[],
  language: string,
): string {
  const names = members.filter(({ role }) => role === 'member').map(({ name }) => name)
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names)
}

export type Membership = { pairingId: string; cityId: string; country: string; level: CityLevel }

export type PairingTotals = { pairings: number; cities: number; regions: number; countries: number }

/** What takes part, each counted once however many pairings it is in. */
export function totalsOf(memberships: readonly Membership[]): Omit<PairingTotals, 'pairings'> {
  const distinct = (values: string[]) => new Set(values).size
  const regions = memberships.filter(({ level }) => level === 'region')
  const cities = memberships.filter(({ level }) => level !== 'region')
  return {
    cities: distinct(cities.map(({ cityId }) => cityId)),
    regions: distinct(regions.map(({ cityId }) => cityId)),
    countries: distinct(memberships.map(({ country }) => country)),
  }
}

/** How many pairings each country takes part in; two cities of one country in a pairing count once. */
export function countByCountry(memberships: readonly Membership[]): Map<string, number> {
  const pairings = new Map<string, Set<string>>()
  for (const { country, pairingId } of memberships) {
    pairings.set(country, (pairings.get(country) ?? new Set<string>()).add(pairingId))
  }
  return new Map([...pairings].map(([country, ids]) => [country, ids.size]))
}
