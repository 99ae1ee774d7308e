import { story as aCityModelledIn3d } from '@/prisma/sample/articles/a-city-modelled-in-3d'
import { story as aPlanInADay } from '@/prisma/sample/articles/a-plan-in-a-day'
import { story as aSchoolOf1837 } from '@/prisma/sample/articles/a-school-of-1837'
import { story as busesInTheCold } from '@/prisma/sample/articles/buses-in-the-cold'
import { story as chargingInTheStreet } from '@/prisma/sample/articles/charging-in-the-street'
import { story as coordinatorsMeetInBrussels } from '@/prisma/sample/articles/coordinators-meet-in-brussels'
import { story as countingOnce } from '@/prisma/sample/articles/counting-once'
import { story as fourCitiesOneMission } from '@/prisma/sample/articles/four-cities-one-mission'
import { story as fromUmeaToKamakura } from '@/prisma/sample/articles/from-umea-to-kamakura'
import { story as heatFromTheQuay } from '@/prisma/sample/articles/heat-from-the-quay'
import { story as learningInPairs } from '@/prisma/sample/articles/learning-in-pairs'
import { story as onePipeThreeOwners } from '@/prisma/sample/articles/one-pipe-three-owners'
import { story as openDataInTheRules } from '@/prisma/sample/articles/open-data-in-the-rules'
import { story as parmaMapsItsEmissions } from '@/prisma/sample/articles/parma-maps-its-emissions'
import { story as warmerEvenings } from '@/prisma/sample/articles/warmer-evenings'
import { story as whatTheExtraYearBought } from '@/prisma/sample/articles/what-the-extra-year-bought'
import type { SampleArticle } from '@/prisma/sample/types/stories'

/** The stories of the sample consortium, newest first. */
export const sampleArticles: SampleArticle[] = [
  coordinatorsMeetInBrussels,
  warmerEvenings,
  fourCitiesOneMission,
  chargingInTheStreet,
  busesInTheCold,
  aPlanInADay,
  openDataInTheRules,
  onePipeThreeOwners,
  heatFromTheQuay,
  parmaMapsItsEmissions,
  countingOnce,
  aCityModelledIn3d,
  learningInPairs,
  aSchoolOf1837,
  fromUmeaToKamakura,
  whatTheExtraYearBought,
]
