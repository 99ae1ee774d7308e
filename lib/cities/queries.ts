import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { publishedArticles } from '@/lib/articles/queries'
import { citiesTag, type CityFilters } from '@/lib/cities/paths'
import { rolesInOrder } from '@/lib/cities/rules'
import { db, type Prisma } from '@/lib/db'
import { mentionable } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { known } from '@/lib/lists/known'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { pairingsTag } from '@/lib/pairings/paths'
import { publishedPairings } from '@/lib/pairings/queries'
import { projectsTag } from '@/lib/projects/paths'
import { doNotKeep, noteReads } from '@/lib/server/reading'
import type { CityLevel, ProjectCityRole } from '@/prisma/generated/enums'

export type CityRow = {
  slug: string
  language: string
  name: string
  summary: string
  level: CityLevel
  /** ISO 3166 alpha-2. */
  country: string
  /** One per project, the foremost first. */
  roles: { role: ProjectCityRole; acronym: string }[]
  /** How many stories and pairings of it the public can read. */
  articles: number
  pairings: number
}

const published = { status: 'published' } as const

/** The roles of a city, in the order of `ProjectCityRole`. */
export const roleSelect = {
  orderBy: [{ role: 'asc' }, { project: { sortKey: 'asc' } }],
  select: { role: true, project: { select: { acronym: true } } },
} satisfies Prisma.City$projectsArgs

const rowSelect = {
  id: true,
  slug: true,
  level: true,
  country: true,
  translations: { where: published, select: { language: true, name: true, summary: true } },
  projects: { where: { project: mentionable }, ...roleSelect },
} satisfies Prisma.CitySelect

const byName = [{ sortKey: 'asc' }, { id: 'asc' }] satisfies Prisma.CityOrderByWithRelationInput[]

/** The list of cities under filters, by name. Its number of queries is the same however many there are. */
export async function listPublishedCities(language: string, filters: CityFilters): Promise<Page<CityRow>> {
  noteReads(citiesTag, projectsTag)
  const where = publishedCities(filters)
  const page = filters.page ?? 1
  const [cities, total] = await Promise.all([
    db.city.findMany({ where, select: rowSelect, orderBy: byName, ...rowsOfPage(page) }),
    db.city.count({ where }),
  ])
  if (total === 0) doNotKeep()
  const ids = cities.map(({ id }) => id)
  const [articles, pairings] = await Promise.all([countArticlesOf(ids), countPairingsOf(ids)])
  const rows = cities.map((city) => ({
    ...toRow(city, language),
    articles: articles.get(city.id) ?? 0,
    pairings: pairings.get(city.id) ?? 0,
  }))
  return asPage(rows, total, page)
}

/** What the public may see, narrowed. The one place that says so for lists and counts. */
export function publishedCities(filters: CityFilters): Prisma.CityWhereInput {
  const { project, role, country, level } = filters
  return {
    ...mentionable,
    ...(project || role ? { projects: { some: publicParts(filters) } } : {}),
    ...(country ? { country: country.toUpperCase() } : {}),
    ...(level ? { level } : {}),
  }
}

/** The parts that cities have in projects that the public knows, narrowed. */
export function publicParts({ project, role }: CityFilters): Prisma.ProjectCityWhereInput {
  return { ...(role ? { role } : {}), project: project ? known(project) : mentionable }
}

/** How many stories about each of these cities the public can read. */
export async function countArticlesOf(cityIds: string[]): Promise<Map<string, number>> {
  noteReads(articlesTag)
  const where = { cityId: { in: cityIds }, article: publishedArticles({}) }
  const counts = await db.articleCity.groupBy({ by: ['cityId'], where, _count: { _all: true } })
  return new Map(counts.map((row) => [row.cityId, row._count._all]))
}

async function countPairingsOf(cityIds: string[]): Promise<Map<string, number>> {
  noteReads(pairingsTag)
  const where = { cityId: { in: cityIds }, pairing: publishedPairings({}) }
  const counts = await db.pairingMember.groupBy({ by: ['cityId'], where, _count: { _all: true } })
  return new Map(counts.map((row) => [row.cityId, row._count._all]))
}

function toRow(city: Prisma.CityGetPayload<{ select: typeof rowSelect }>, language: string) {
  const text = inLanguage(city.translations, language)
  return {
    slug: city.slug,
    level: city.level,
    country: city.country,
    language: text?.language ?? language,
    name: text?.name ?? city.slug,
    summary: text?.summary ?? '',
    roles: city.projects.map(({ role, project }) => ({ role, acronym: project.acronym })),
  }
}

export type CityFacets = {
  projects: { slug: string; acronym: string; count: number }[]
  roles: { value: ProjectCityRole; count: number }[]
  countries: { value: string; count: number }[]
  levels: { value: CityLevel; count: number }[]
}

/** What the list can be narrowed by from here, each with how many cities that would leave. */
export async function listCityFacets(filters: CityFilters): Promise<CityFacets> {
  noteReads(citiesTag, projectsTag)
  const without = (name: keyof CityFilters) => publishedCities({ ...filters, [name]: undefined })
  const count = { _count: { _all: true } } as const
  const [projects, roles, countries, levels] = await Promise.all([
    countByProject(filters),
    // A city with the same role in two projects is one city, which a grouping of roles would count twice.
    Promise.all(
      rolesInOrder.map(async (role) => ({
        value: role,
        count: await db.city.count({ where: publishedCities({ ...filters, role }) }),
      })),
    ),
    db.city.groupBy({ by: ['country'], where: without('country'), ...count }),
    db.city.groupBy({ by: ['level'], where: without('level'), ...count, orderBy: { level: 'asc' } }),
  ])
  return {
    projects,
    roles: roles.filter((role) => role.count > 0),
    countries: countries.map((row) => ({ value: row.country.toLowerCase(), count: row._count._all })),
    levels: levels.map((row) => ({ value: row.level, count: row._count._all })),
  }
}

async function countByProject(filters: CityFilters): Promise<CityFacets['projects']> {
  const counts = await db.projectCity.groupBy({
    by: ['projectId'],
    where: {
      city: publishedCities({ ...filters, project: undefined, role: undefined }),
      ...publicParts({ role: filters.role }),
    },
    _count: { _all: true },
  })
  const totals = new Map(counts.map((row) => [row.projectId, row._count._all]))
  const projects = await db.project.findMany({
    where: { id: { in: [...totals.keys()] } },
    select: { id: true, slug: true, acronym: true },
    orderBy: { sortKey: 'asc' },
  })
  return projects.map(({ id, slug, acronym }) => ({ slug, acronym, count: totals.get(id) ?? 0 }))
}
