import type { Content } from '@/prisma/sample/documents/decks/format'
import { report as lessonsOnHeat } from '@/prisma/sample/documents/decks/report-lessons-on-heat'
import { deck as heatExchangeUmea } from '@/prisma/sample/documents/decks/slides-heat-exchange-umea'

/** Everything that scripts/sample makes a file of. */
export const contents: Content[] = [heatExchangeUmea, lessonsOnHeat]
