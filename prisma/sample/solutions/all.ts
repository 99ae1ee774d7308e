import { solutionsForCharging } from '@/prisma/sample/solutions/charging'
import { solutionsForData } from '@/prisma/sample/solutions/data'
import { solutionsForGovernance } from '@/prisma/sample/solutions/governance'
import { heatBetweenNeighbours } from '@/prisma/sample/solutions/heat-between-neighbours'
import { heatFromTheCity } from '@/prisma/sample/solutions/heat-from-the-city'
import { heatInTheHouse } from '@/prisma/sample/solutions/heat-in-the-house'
import { solutionsForLandAndRounds } from '@/prisma/sample/solutions/land-and-rounds'
import { solutionsForPower } from '@/prisma/sample/solutions/power'
import type { SampleSolution } from '@/prisma/sample/types/practice'

export const sampleSolutions: SampleSolution[] = [
  ...heatBetweenNeighbours,
  ...heatFromTheCity,
  ...heatInTheHouse,
  ...solutionsForPower,
  ...solutionsForCharging,
  ...solutionsForLandAndRounds,
  ...solutionsForData,
  ...solutionsForGovernance,
]
