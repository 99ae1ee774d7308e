import type { Art } from '@/prisma/sample/documents/decks/format'
import { chargingStreet, cityModel, emissionMap } from '@/prisma/sample/drawings/art/city'
import { heatExchange, storageHeaterDay, surfaceWater } from '@/prisma/sample/drawings/art/heat'
import { openDataSteps, planningDay } from '@/prisma/sample/drawings/art/work'

/** By the slug of the picture; what each shows is said in records.ts, in several languages. */
export const drawings: Record<string, Art> = {
  'drawing-heat-exchange': heatExchange,
  'drawing-storage-heater-day': storageHeaterDay,
  'drawing-surface-water': surfaceWater,
  'drawing-emission-map': emissionMap,
  'drawing-open-data-steps': openDataSteps,
  'drawing-charging-street': chargingStreet,
  'drawing-city-model': cityModel,
  'drawing-planning-day': planningDay,
}
