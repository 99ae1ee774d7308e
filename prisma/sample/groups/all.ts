import { boardOfCoordinators } from '@/prisma/sample/groups/board-of-coordinators'
import { cityCoordinatorsGroup } from '@/prisma/sample/groups/city-coordinators-group'
import { expertsGroup } from '@/prisma/sample/groups/experts-group'
import { integratedPlanning } from '@/prisma/sample/groups/integrated-planning'
import { secretariat } from '@/prisma/sample/groups/secretariat'
import { taskGroupOnHeat } from '@/prisma/sample/groups/task-group-on-heat'
import type { SampleGroup } from '@/prisma/sample/types/consortium'

/** A parent comes before its groups. */
export const sampleGroups: SampleGroup[] = [
  boardOfCoordinators,
  cityCoordinatorsGroup,
  taskGroupOnHeat,
  expertsGroup,
  secretariat,
  integratedPlanning,
]
