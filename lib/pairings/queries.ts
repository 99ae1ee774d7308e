import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { known } from '@/lib/lists/known'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { pairingsTag, type PairingFilters } from '@/lib/pairings/paths'
import { membersTitle, totalsOf, type Membership, type PairingTotals } from '@/lib/pairings/rules'
import { doNotKeep, noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { CityLevel, PairingLevel, PairingRole } from '@/prisma/generated/enums'

export type PairingMember = Named & {
  /** ISO 3166 alpha-2. */
  country: string
  level: CityLevel
  role: PairingRole
  /** Whether the city has a page of its own that the public can read. */
  published: boolean
}

export type PairingRow = {
  slug: string
  /** Of the text; of the title only where it has one of its own. */
  language: string
  /** Its own, else the names of its members in the reader's language. */
  title: string
  titled: boolean
  summary: string
  level: PairingLevel
  programme: string | null
  members: PairingMember[]
  themes: Named[]
}

const published = { status: 'published' } as const

export const pairingMemberSelect = {
  role: true,
  city: {
    select: {
      slug: true,
      country: true,
      level: true,
      trashedAt: true,
      translations: { select: { language: true, name: true, status: true } },
    },
  },
} satisfies Prisma.PairingMemberSelect

export const pairingRowSelect = {
  slug: true,
  level: true,
  programme: true,
  translations: { where: published, select: { language: true, title: true, summary: true } },
  members: {
    orderBy: [{ role: 'asc' }, { position: 'asc' }, { cityId: 'asc' }],
    select: pairingMemberSelect,
  },
  themes: {
    where: { theme: mentionable },
    orderBy: [{ position: 'asc' }, { themeId: 'asc' }],
    select: { theme: namedSelect },
  },
} satisfies Prisma.PairingSelect

const byName = [{ sortKey: 'asc' }, { id: 'asc' }] satisfies Prisma.PairingOrderByWithRelationInput[]

/** The list of pairings under filters, with what takes part in all of them. */
export async function listPublishedPairings(
  language: string,
  filters: PairingFilters,
): Promise<Page<PairingRow> & { totals: PairingTotals }> {
  noteReads(pairingsTag, citiesTag, themesTag)
  const where = publishedPairings(filters)
  const page = filters.page ?? 1
  const [pairings, total, memberships] = await Promise.all([
    db.pairing.findMany({ where, select: pairingRowSelect, orderBy: byName, ...rowsOfPage(page) }),
    db.pairing.count({ where }),
    listMemberships(where),
  ])
  if (total === 0) doNotKeep()
  const rows = pairings.map((pairing) => toPairingRow(pairing, language))
  return { ...asPage(rows, total, page), totals: { pairings: total, ...totalsOf(memberships) } }
}

/** The pairings that a city takes part in, whichever its side. */
export function listPairingsOfCity(language: string, citySlug: string): Promise<PairingRow[]> {
  return listFewPairings(language, { members: { some: { city: { slug: citySlug } } } }, ofOneCity)
}

/** More than any city has. */
const ofOneCity = 200

/** The pairings that another record is about, by name, for its page. */
export async function listFewPairings(
  language: string,
  where: Prisma.PairingWhereInput,
  limit: number,
): Promise<PairingRow[]> {
  noteReads(pairingsTag, citiesTag, themesTag)
  const pairings = await db.pairing.findMany({
    where: { AND: [publishedPairings({}), where] },
    select: pairingRowSelect,
    orderBy: byName,
    take: limit,
  })
  return pairings.map((pairing) => toPairingRow(pairing, language))
}

/** What the public may see, narrowed. The one place that says so for lists and counts. */
export function publishedPairings({ theme, city, country, level }: PairingFilters): Prisma.PairingWhereInput {
  const taking = (part: Prisma.CityWhereInput) => ({ members: { some: { city: part } } })
  return {
    trashedAt: null,
    translations: { some: published },
    ...(theme ? { themes: { some: { theme: known(theme) } } } : {}),
    ...(level ? { level: level as PairingLevel } : {}),
    AND: [city ? taking({ slug: city }) : {}, country ? taking({ country: country.toUpperCase() }) : {}],
  }
}

export function toPairingRow(
  pairing: Prisma.PairingGetPayload<{ select: typeof pairingRowSelect }>,
  language: string,
): PairingRow {
  const text = inLanguage(pairing.translations, language)
  const members = pairing.members.map((member) => toMember(member, language))
  return {
    slug: pairing.slug,
    level: pairing.level,
    programme: pairing.programme,
    language: text?.language ?? language,
    title: text?.title || membersTitle(members, language),
    titled: Boolean(text?.title),
    summary: text?.summary ?? '',
    members,
    themes: pairing.themes.map(({ theme }) => toNamed(theme, language)),
  }
}

function toMember(
  { role, city }: Prisma.PairingMemberGetPayload<{ select: typeof pairingMemberSelect }>,
  language: string,
): PairingMember {
  const { country, level, trashedAt } = city
  const isPublished = !trashedAt && city.translations.some(({ status }) => status === 'published')
  return { ...toNamed(withPublicName(city), language), country, level, role, published: isPublished }
}

/** Who takes part is said by the pairing, also of a city that has no page yet; published names go first. */
export function withPublicName<
  City extends { translations: { language: string; name: string; status: string }[] },
>(city: City) {
  const names = city.translations.filter(({ status }) => status === 'published')
  return names.length > 0 ? { ...city, translations: names } : city
}

/** Countries stand with the cities, where the database cannot count them without counting a pairing twice. */
export async function listMemberships(pairing: Prisma.PairingWhereInput): Promise<Membership[]> {
  const members = await db.pairingMember.findMany({
    where: { pairing },
    select: { pairingId: true, cityId: true, city: { select: { country: true, level: true } } },
  })
  return members.map(({ pairingId, cityId, city }) => ({ pairingId, cityId, ...city }))
}
