import { partnersOfFellowCities } from '@/prisma/sample/partners/fellow-cities'
import { partnersOfLighthouseCities } from '@/prisma/sample/partners/lighthouse-cities'
import { partnersInNetworks } from '@/prisma/sample/partners/networks'
import { partnersInResearch } from '@/prisma/sample/partners/research'
import { partnersOfUmeaDistrict } from '@/prisma/sample/partners/umea-district'
import type { SamplePartner } from '@/prisma/sample/types/consortium'

/** The organisations of the consortium. They are real; what stands here of them is what is plainly known. */
export const samplePartners: SamplePartner[] = [
  ...partnersOfLighthouseCities,
  ...partnersOfUmeaDistrict,
  ...partnersOfFellowCities,
  ...partnersInResearch,
  ...partnersInNetworks,
]
