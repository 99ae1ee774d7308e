import 'server-only'
import { db } from '@/lib/db'
import { mentionable } from '@/lib/i18n/named'
import { withChosen, type Option } from '@/lib/lists/chosen'
import { partnersTag, type PartnerFilters } from '@/lib/partners/paths'
import { publishedPartners } from '@/lib/partners/queries'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import type { Helix } from '@/prisma/generated/enums'

export type PartnerFacets = {
  /** In the order of the enumeration; those of unknown helix are in none. */
  helices: Option<Helix>[]
  /** ISO 3166 alpha-2 in lower case. */
  countries: Option<string>[]
  projects: { slug: string; acronym: string; count: number }[]
}

const countAll = { _count: { _all: true } } as const

/** What the list can be narrowed by from here, each with how many partners that would leave. */
export async function listPartnerFacets(filters: PartnerFilters): Promise<PartnerFacets> {
  noteReads(partnersTag, projectsTag)
  const without = (name: keyof PartnerFilters) => publishedPartners({ ...filters, [name]: undefined })
  const [helices, countries, projects] = await Promise.all([
    db.partner.groupBy({ by: ['helix'], where: without('helix'), orderBy: { helix: 'asc' }, ...countAll }),
    db.partner.groupBy({ by: ['country'], where: without('country'), ...countAll }),
    countByProject(filters),
  ])
  const known = countries.flatMap(({ country, _count }) =>
    country ? [{ value: country.toLowerCase(), count: _count._all }] : [],
  )
  return {
    helices: withChosen(
      helices.flatMap(({ helix, _count }) => (helix ? [{ value: helix, count: _count._all }] : [])),
      filters.helix,
    ),
    countries: withChosen(known, filters.country),
    projects,
  }
}

/** More projects than a list to choose from can hold are found through the list of projects. */
const projectsToChoose = 200

/** The chosen project is among them though it may leave nothing: a form that forgot it would undo it. */
async function countByProject(filters: PartnerFilters): Promise<PartnerFacets['projects']> {
  const counts = await db.projectPartner.groupBy({
    by: ['projectId'],
    where: { partner: publishedPartners({ ...filters, project: undefined }), project: mentionable },
    orderBy: [{ _count: { projectId: 'desc' } }, { projectId: 'asc' }],
    take: projectsToChoose,
    ...countAll,
  })
  const totals = new Map(counts.map((row) => [row.projectId, row._count._all]))
  const chosen = filters.project ? [{ slug: filters.project }] : []
  const projects = await db.project.findMany({
    where: { AND: [mentionable, { OR: [{ id: { in: [...totals.keys()] } }, ...chosen] }] },
    select: { id: true, slug: true, acronym: true },
    orderBy: { sortKey: 'asc' },
  })
  return projects.map(({ id, slug, acronym }) => ({ slug, acronym, count: totals.get(id) ?? 0 }))
}
