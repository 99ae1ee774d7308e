import { peopleOfFellowCities } from '@/prisma/sample/people/fellow-cities'
import { peopleOfLighthouseCities } from '@/prisma/sample/people/lighthouse-cities'
import { peopleOfNetworks } from '@/prisma/sample/people/networks'
import type { SamplePerson } from '@/prisma/sample/types/consortium'

/** All of them are invented; the organisations they are said to work for are not. */
export const samplePeople: SamplePerson[] = [
  ...peopleOfLighthouseCities,
  ...peopleOfFellowCities,
  ...peopleOfNetworks,
]
