import { z } from 'zod'
import { pageParameter, slugParameter } from '@/lib/lists/parameters'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { guidanceStages } from '@/lib/vocabularies/guidance-stages'
import { DemonstrationStatus } from '@/prisma/generated/enums'

/** What the list of solutions can be narrowed by, and how it is shown. */
export const solutionParameters = {
  area: z.enum(activityAreas.map(({ id }) => id)),
  theme: slugParameter,
  city: slugParameter,
  stage: z.enum(guidanceStages.map(({ id }) => id)),
  /** Of a demonstration: in the chosen city, or in any. */
  status: z.enum(DemonstrationStatus),
  view: z.enum(['map']),
  page: pageParameter,
}

/** Of a solution's page: its table of demonstrations may be long. */
export const solutionPageParameters = { page: pageParameter }
