import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { mentionable } from '@/lib/i18n/named'
import { countedSelect, toCounted, type Counted } from '@/lib/lists/counted'
import { pairingsTag, type PairingFilters } from '@/lib/pairings/paths'
import { listMemberships, publishedPairings, withPublicName } from '@/lib/pairings/queries'
import { countByCountry } from '@/lib/pairings/rules'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { PairingLevel } from '@/prisma/generated/enums'

export type PairingFacets = {
  themes: Counted[]
  cities: Counted[]
  /** ISO 3166 alpha-2. */
  countries: { value: string; count: number }[]
  levels: { value: PairingLevel; count: number }[]
}

/**
 * What the list can be narrowed by from here, each with how many pairings that would leave. What is chosen is
 * among them though it may leave nothing: a form that forgot it would undo it.
 */
export async function listPairingFacets(language: string, filters: PairingFilters): Promise<PairingFacets> {
  noteReads(pairingsTag, citiesTag, themesTag)
  const { country, level } = filters
  const without = (name: keyof PairingFilters) => publishedPairings({ ...filters, [name]: undefined })
  const [themes, cities, levels, memberships] = await Promise.all([
    countThemes(language, without('theme'), filters.theme),
    countCities(language, without('city'), filters.city),
    db.pairing.groupBy({ by: ['level'], where: without('level'), orderBy: { level: 'asc' }, ...countAll }),
    listMemberships(without('country')),
  ])
  const countries = [...countByCountry(memberships)].map(([value, count]) => ({ value, count }))
  const counted = levels.map((row) => ({ value: row.level, count: row._count._all }))
  return {
    themes,
    cities,
    countries: withChosen(countries, country?.toUpperCase()),
    levels: withChosen(counted, level as PairingLevel | undefined),
  }
}

const countAll = { _count: { _all: true } } as const
type Where = Prisma.PairingWhereInput

async function countThemes(language: string, pairing: Where, chosen?: string): Promise<Counted[]> {
  const counts = await db.pairingTheme.groupBy({ by: ['themeId'], where: { pairing }, ...countAll })
  const ids = counts.map((row) => row.themeId)
  const where = { OR: [{ id: { in: ids } }, { slug: { in: chosen ? [chosen] : [] } }], ...mentionable }
  const themes = await db.theme.findMany({ where, ...countedSelect })
  return toCounted(themes, new Map(counts.map((row) => [row.themeId, row._count._all])), language)
}

async function countCities(language: string, pairing: Where, chosen?: string): Promise<Counted[]> {
  const counts = await db.pairingMember.groupBy({ by: ['cityId'], where: { pairing }, ...countAll })
  const ids = counts.map((row) => row.cityId)
  const cities = await db.city.findMany({
    where: { OR: [{ id: { in: ids } }, { slug: { in: chosen ? [chosen] : [] }, ...mentionable }] },
    select: { id: true, slug: true, translations: { select: { language: true, name: true, status: true } } },
    orderBy: { sortKey: 'asc' },
  })
  const byId = new Map(counts.map((row) => [row.cityId, row._count._all]))
  return toCounted(cities.map(withPublicName), byId, language)
}

function withChosen<Value>(found: { value: Value; count: number }[], chosen: Value | undefined) {
  if (!chosen || found.some(({ value }) => value === chosen)) return found
  return [...found, { value: chosen, count: 0 }]
}
