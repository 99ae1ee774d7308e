import { report as agendaCoordinatorsMeeting } from '@/prisma/sample/documents/decks/agenda-coordinators-meeting'
import { report as bookletPairings } from '@/prisma/sample/documents/decks/booklet-pairings'
import { report as draftCityContract } from '@/prisma/sample/documents/decks/draft-city-contract'
import { report as factsheetPeakLoadControl } from '@/prisma/sample/documents/decks/factsheet-peak-load-control'
import type { Content } from '@/prisma/sample/documents/decks/format'
import { report as guideIntegratedPlanningWorkshop } from '@/prisma/sample/documents/decks/guide-integrated-planning-workshop'
import { report as minutesSpringMeeting } from '@/prisma/sample/documents/decks/minutes-spring-meeting'
import { report as lessonsOnHeat } from '@/prisma/sample/documents/decks/report-lessons-on-heat'
import { deck as chargingGlasgow } from '@/prisma/sample/documents/decks/slides-charging-glasgow'
import { deck as cityModelRotterdam } from '@/prisma/sample/documents/decks/slides-city-model-rotterdam'
import { deck as emissionMapParma } from '@/prisma/sample/documents/decks/slides-emission-map-parma'
import { deck as heatExchangeUmea } from '@/prisma/sample/documents/decks/slides-heat-exchange-umea'
import { deck as innovationPlatform } from '@/prisma/sample/documents/decks/slides-innovation-platform'
import { deck as openDataBrno } from '@/prisma/sample/documents/decks/slides-open-data-brno'
import { deck as schoolRenovationGdansk } from '@/prisma/sample/documents/decks/slides-school-renovation-gdansk'
import { deck as storageHeatersGlasgow } from '@/prisma/sample/documents/decks/slides-storage-heaters-glasgow'
import { deck as surfaceWaterRotterdam } from '@/prisma/sample/documents/decks/slides-surface-water-rotterdam'

/** Everything that scripts/sample makes a file of. */
export const contents: Content[] = [
  heatExchangeUmea,
  surfaceWaterRotterdam,
  storageHeatersGlasgow,
  openDataBrno,
  emissionMapParma,
  schoolRenovationGdansk,
  chargingGlasgow,
  cityModelRotterdam,
  innovationPlatform,
  lessonsOnHeat,
  factsheetPeakLoadControl,
  guideIntegratedPlanningWorkshop,
  agendaCoordinatorsMeeting,
  minutesSpringMeeting,
  bookletPairings,
  draftCityContract,
]
