import 'server-only'
import { citiesTag, type CityFilters } from '@/lib/cities/paths'
import { countArticlesOf, publicParts, publishedCities, roleSelect } from '@/lib/cities/queries'
import { foremostRole } from '@/lib/cities/rules'
import { db, type Prisma } from '@/lib/db'
import { countDemonstrationsOf } from '@/lib/demonstrations/queries'
import { toNamed, type Named } from '@/lib/i18n/named'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import type { ProjectCityRole } from '@/prisma/generated/enums'

export type CityPlace = Named & {
  /** The foremost one where it has several; under filters, of those that it was found by. */
  role: ProjectCityRole | null
  latitude: number
  longitude: number
}

/** More marks than this cannot be told apart on one map. */
const placesOnMap = 300

const byName = [{ sortKey: 'asc' }, { id: 'asc' }] satisfies Prisma.CityOrderByWithRelationInput[]

/** Where the cities under filters are, by name; those of unknown place are in the list only. At most 300. */
export async function listCityPlaces(language: string, filters: CityFilters): Promise<CityPlace[]> {
  noteReads(citiesTag, projectsTag)
  return listPlaces(language, publishedCities(filters), publicParts(filters))
}

export type ForemostCity = Named & {
  role: ProjectCityRole | null
  country: string
  demonstrations: number
  articles: number
}

/**
 * The cities that stand for the portal: those with a role in a project, Lighthouse cities first; where none has
 * a role, all of them by name. At most `limit` in the list; the map has more room.
 */
export async function listForemostCities(
  language: string,
  limit: number,
): Promise<{ cities: ForemostCity[]; places: CityPlace[] }> {
  noteReads(citiesTag, projectsTag)
  const withRole = await listCitiesWithRole(limit)
  const cities = withRole.length > 0 ? withRole : await listFirstCities(limit)
  const any = publishedCities({})
  const ids = cities.map(({ id }) => id)
  const [articles, demonstrations, places] = await Promise.all([
    countArticlesOf(ids),
    countDemonstrationsOf(ids),
    listPlaces(
      language,
      withRole.length > 0 ? { ...any, projects: { some: publicParts({}) } } : any,
      publicParts({}),
    ),
  ])
  const rows = cities.map((city) => {
    const { id, country } = city
    const counts = { demonstrations: demonstrations.get(id) ?? 0, articles: articles.get(id) ?? 0 }
    return { ...toMention(city, language), country, ...counts }
  })
  return { cities: rows, places }
}

async function listPlaces(
  language: string,
  where: Prisma.CityWhereInput,
  parts: Prisma.ProjectCityWhereInput,
): Promise<CityPlace[]> {
  const cities = await db.city.findMany({
    where: { ...where, latitude: { not: null }, longitude: { not: null } },
    select: { ...mentionSelect, projects: { ...roleSelect, where: parts }, latitude: true, longitude: true },
    orderBy: byName,
    take: placesOnMap,
  })
  return cities.map(({ latitude, longitude, ...city }) => {
    return { ...toMention(city, language), latitude: latitude ?? 0, longitude: longitude ?? 0 }
  })
}

const mentionSelect = {
  slug: true,
  translations: { where: { status: 'published' }, select: { language: true, name: true } },
  projects: { ...roleSelect, where: publicParts({}) },
} satisfies Prisma.CitySelect

const foremostSelect = { id: true, country: true, ...mentionSelect } satisfies Prisma.CitySelect

async function listCitiesWithRole(limit: number) {
  const parts = await db.projectCity.findMany({
    where: { city: publishedCities({}), ...publicParts({}) },
    orderBy: [{ role: 'asc' }, { city: { sortKey: 'asc' } }],
    // A city may take part in several projects; it is shown once.
    take: limit * 4,
    select: { city: { select: foremostSelect } },
  })
  return [...new Map(parts.map(({ city }) => [city.id, city])).values()].slice(0, limit)
}

function listFirstCities(limit: number) {
  return db.city.findMany({
    where: publishedCities({}),
    select: foremostSelect,
    orderBy: byName,
    take: limit,
  })
}

function toMention(city: Prisma.CityGetPayload<{ select: typeof mentionSelect }>, language: string) {
  return { ...toNamed(city, language), role: foremostRole(city.projects.map(({ role }) => role)) }
}
