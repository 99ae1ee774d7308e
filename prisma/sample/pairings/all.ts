import { pairingsOnCirculation } from '@/prisma/sample/pairings/circular'
import { pairingsOnClimate } from '@/prisma/sample/pairings/climate'
import { pairingsOnMobilityAndData } from '@/prisma/sample/pairings/mobility-and-data'
import { pairingsOnSociety } from '@/prisma/sample/pairings/society'
import { pairingsOnWaterAndGreen } from '@/prisma/sample/pairings/water-and-green'
import type { SamplePairing } from '@/prisma/sample/types/consortium'

/** Retold from what the cooperation programme published of them. */
export const samplePairings: SamplePairing[] = [
  ...pairingsOnSociety,
  ...pairingsOnCirculation,
  ...pairingsOnWaterAndGreen,
  ...pairingsOnClimate,
  ...pairingsOnMobilityAndData,
]
