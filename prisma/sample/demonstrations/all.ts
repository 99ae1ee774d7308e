import { demonstrationsInBrno } from '@/prisma/sample/demonstrations/brno'
import { demonstrationsInGdansk } from '@/prisma/sample/demonstrations/gdansk'
import { demonstrationsInGlasgow } from '@/prisma/sample/demonstrations/glasgow'
import { demonstrationsInParma } from '@/prisma/sample/demonstrations/parma'
import { heatInRotterdam } from '@/prisma/sample/demonstrations/rotterdam-heat'
import { streetsAndDataInRotterdam } from '@/prisma/sample/demonstrations/rotterdam-streets-and-data'
import { demonstrationsInUmea } from '@/prisma/sample/demonstrations/umea'
import type { SampleDemonstration } from '@/prisma/sample/types/practice'

/** Status, place and anecdote are of the sample; what came of them stands only where the facts give it. */
export const sampleDemonstrations: SampleDemonstration[] = [
  ...heatInRotterdam,
  ...streetsAndDataInRotterdam,
  ...demonstrationsInGlasgow,
  ...demonstrationsInUmea,
  ...demonstrationsInBrno,
  ...demonstrationsInGdansk,
  ...demonstrationsInParma,
]
