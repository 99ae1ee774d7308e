import { event as annualConference } from '@/prisma/sample/events/annual-conference'
import { event as chargingRoundtable } from '@/prisma/sample/events/charging-roundtable'
import { event as coordinatorsMeeting } from '@/prisma/sample/events/coordinators-meeting'
import { event as heatConferenceRotterdam } from '@/prisma/sample/events/heat-conference-rotterdam'
import { event as lunchAtTheSubstation } from '@/prisma/sample/events/lunch-at-the-substation'
import { event as replicationWorkshopGdansk } from '@/prisma/sample/events/replication-workshop-gdansk'
import { event as springMeetingOfCoordinators } from '@/prisma/sample/events/spring-meeting-of-coordinators'
import { event as studyTourRotterdam } from '@/prisma/sample/events/study-tour-rotterdam'
import { event as studyTourUmea } from '@/prisma/sample/events/study-tour-umea'
import { event as urbanDataWorkshopBrno } from '@/prisma/sample/events/urban-data-workshop-brno'
import { event as webinarFinancingDistricts } from '@/prisma/sample/events/webinar-financing-districts'
import { event as webinarStorageHeaters } from '@/prisma/sample/events/webinar-storage-heaters'
import type { SampleEvent } from '@/prisma/sample/types/stories'

/** The meetings of the sample consortium, from the first to the last. */
export const sampleEvents: SampleEvent[] = [
  heatConferenceRotterdam,
  urbanDataWorkshopBrno,
  webinarStorageHeaters,
  studyTourUmea,
  springMeetingOfCoordinators,
  coordinatorsMeeting,
  lunchAtTheSubstation,
  webinarFinancingDistricts,
  chargingRoundtable,
  replicationWorkshopGdansk,
  studyTourRotterdam,
  annualConference,
]
