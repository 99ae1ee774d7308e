import { z } from 'zod'
import { countryParameter, pageParameter, slugParameter } from '@/lib/lists/parameters'
import { PairingLevel } from '@/prisma/generated/enums'

/** What the list of pairings can be narrowed by. */
export const pairingParameters = {
  theme: slugParameter,
  city: slugParameter,
  country: countryParameter,
  level: z.enum(PairingLevel),
  page: pageParameter,
}
