import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { mentionable } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { known } from '@/lib/lists/known'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { partnersTag, type PartnerFilters } from '@/lib/partners/paths'
import { projectsTag } from '@/lib/projects/paths'
import { doNotKeep, noteReads } from '@/lib/server/reading'
import type { Helix, PartnerKind, ProjectPartnerRole } from '@/prisma/generated/enums'

export type PartnerRow = {
  slug: string
  /** Of name and summary. */
  language: string
  name: string
  shortName: string | null
  summary: string
  kind: PartnerKind
  helix: Helix | null
  place: string | null
  /** ISO 3166 alpha-2. */
  country: string | null
  /** One per project, coordinators first. */
  roles: { role: ProjectPartnerRole; acronym: string }[]
}

const published = { status: 'published' } as const

/** Roles that a row can say before it says nothing any more. */
const rolesOfRow = 6

export const partnerRowSelect = {
  slug: true,
  shortName: true,
  kind: true,
  helix: true,
  place: true,
  country: true,
  translations: { where: published, select: { language: true, name: true, summary: true } },
  projects: {
    where: { project: mentionable },
    orderBy: [{ role: 'asc' }, { project: { sortKey: 'asc' } }],
    take: rolesOfRow,
    select: { role: true, project: { select: { acronym: true } } },
  },
} satisfies Prisma.PartnerSelect

const byName = [{ sortKey: 'asc' }, { id: 'asc' }] satisfies Prisma.PartnerOrderByWithRelationInput[]

/** The list of partners under filters, by name. Its number of queries is the same however many there are. */
export async function listPublishedPartners(
  language: string,
  filters: PartnerFilters,
): Promise<Page<PartnerRow>> {
  noteReads(partnersTag, projectsTag)
  const where = publishedPartners(filters)
  const page = filters.page ?? 1
  const [partners, total] = await Promise.all([
    db.partner.findMany({ where, select: partnerRowSelect, orderBy: byName, ...rowsOfPage(page) }),
    db.partner.count({ where }),
  ])
  if (total === 0) doNotKeep()
  return asPage(
    partners.map((partner) => toPartnerRow(partner, language)),
    total,
    page,
  )
}

/** What the public may see, narrowed. The one place that says so for lists and counts. */
export function publishedPartners({ helix, country, project }: PartnerFilters): Prisma.PartnerWhereInput {
  return {
    ...mentionable,
    ...(helix ? { helix } : {}),
    ...(country ? { country: country.toUpperCase() } : {}),
    ...(project ? { projects: { some: { project: known(project) } } } : {}),
  }
}

export function toPartnerRow(
  partner: Prisma.PartnerGetPayload<{ select: typeof partnerRowSelect }>,
  language: string,
): PartnerRow {
  const { slug, shortName, kind, helix, place, country, projects } = partner
  const text = inLanguage(partner.translations, language)
  return {
    slug,
    kind,
    helix,
    place,
    country,
    language: text?.language ?? language,
    name: text?.name ?? slug,
    // One that is the name says nothing more.
    shortName: shortName && shortName !== text?.name ? shortName : null,
    summary: text?.summary ?? '',
    roles: projects.map(({ role, project }) => ({ role, acronym: project.acronym })),
  }
}
