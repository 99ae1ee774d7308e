import { z } from 'zod'
import { countryParameter, pageParameter, slugParameter } from '@/lib/lists/parameters'
import { Helix } from '@/prisma/generated/enums'

/** What the list of partners can be narrowed by. */
export const partnerParameters = {
  helix: z.enum(Helix),
  country: countryParameter,
  project: slugParameter,
  page: pageParameter,
}
