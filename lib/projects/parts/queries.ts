import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { partnersTag } from '@/lib/partners/paths'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import type { Helix, PartnerKind, ProjectCityRole, ProjectPartnerRole } from '@/prisma/generated/enums'

export type TakingCity = Named & {
  role: ProjectCityRole
  /** ISO 3166 alpha-2. */
  country: string
  /** Degrees, where they are known. */
  position: { latitude: number; longitude: number } | null
}

export type TakingPartner = Named & {
  role: ProjectPartnerRole
  shortName: string | null
  kind: PartnerKind
  helix: Helix | null
  place: string | null
  country: string | null
  /** What the funder gives it, in the currency of the project. */
  contribution: number | null
}

type Parts<Row> = { rows: Row[]; total: number }

/** Rows of a table on the project's page; the list under the filter of the project has all of them. */
const tableLength = 100

/** The cities of a project, Lighthouse cities first, each role in its own order. At most 100. */
export async function listCitiesOfProject(language: string, slug: string): Promise<Parts<TakingCity>> {
  noteReads(projectsTag, citiesTag)
  const where = { project: { slug }, city: mentionable }
  const [parts, total] = await Promise.all([
    db.projectCity.findMany({
      where,
      select: citySelect,
      orderBy: [{ role: 'asc' }, { position: 'asc' }, { city: { sortKey: 'asc' } }],
      take: tableLength,
    }),
    db.projectCity.count({ where }),
  ])
  return { rows: parts.map((part) => toCity(part, language)), total }
}

/** The partners of a project, the coordinator first, each role in its own order. At most 100. */
export async function listPartnersOfProject(language: string, slug: string): Promise<Parts<TakingPartner>> {
  noteReads(projectsTag, partnersTag)
  const where = { project: { slug }, partner: mentionable }
  const [parts, total] = await Promise.all([
    db.projectPartner.findMany({
      where,
      select: partnerSelect,
      orderBy: [{ role: 'asc' }, { position: 'asc' }, { partner: { sortKey: 'asc' } }],
      take: tableLength,
    }),
    db.projectPartner.count({ where }),
  ])
  return { rows: parts.map((part) => toPartner(part, language)), total }
}

const citySelect = {
  role: true,
  city: { select: { ...namedSelect.select, country: true, latitude: true, longitude: true } },
} satisfies Prisma.ProjectCitySelect

const partnerSelect = {
  role: true,
  contribution: true,
  partner: {
    select: {
      ...namedSelect.select,
      shortName: true,
      kind: true,
      helix: true,
      place: true,
      country: true,
    },
  },
} satisfies Prisma.ProjectPartnerSelect

function toCity(
  { role, city }: Prisma.ProjectCityGetPayload<{ select: typeof citySelect }>,
  language: string,
): TakingCity {
  const { country, latitude, longitude } = city
  const position = latitude !== null && longitude !== null ? { latitude, longitude } : null
  return { ...toNamed(city, language), role, country, position }
}

function toPartner(
  { role, contribution, partner }: Prisma.ProjectPartnerGetPayload<{ select: typeof partnerSelect }>,
  language: string,
): TakingPartner {
  const { shortName, kind, helix, place, country } = partner
  const named = toNamed(partner, language)
  return {
    ...named,
    ...{ role, kind, helix, place, country },
    shortName: shortName === named.name ? null : shortName,
    contribution: contribution?.toNumber() ?? null,
  }
}
