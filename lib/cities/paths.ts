import { listAddress } from '@/lib/lists/addresses'
import type { CityLevel, ProjectCityRole } from '@/prisma/generated/enums'

export type CityFilters = {
  project?: string
  /** A role in the chosen project, or in any. */
  role?: ProjectCityRole
  /** ISO 3166 alpha-2 in lower case. */
  country?: string
  level?: CityLevel
  view?: 'map'
  page?: number
}

/** Address of the list of cities without its language: pages put that before it. */
export function citiesPath(filters: CityFilters = {}): string {
  return listAddress('/cities', filters)
}

export function cityPath(slug: string): string {
  return `/cities/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const citiesTag = 'cities'

/** Touched by a write to this one. */
export function cityTag(id: string): string {
  return `city:${id}`
}
