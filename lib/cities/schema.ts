import { z } from 'zod'
import { countryParameter, pageParameter, slugParameter } from '@/lib/lists/parameters'
import { CityLevel, ProjectCityRole } from '@/prisma/generated/enums'

/** What the list of cities can be narrowed by, and how it is shown. */
export const cityParameters = {
  project: slugParameter,
  role: z.enum(ProjectCityRole),
  country: countryParameter,
  level: z.enum(CityLevel),
  view: z.enum(['map']),
  page: pageParameter,
}
