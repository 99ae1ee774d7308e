import { brno } from '@/prisma/sample/cities/brno'
import { gdansk } from '@/prisma/sample/cities/gdansk'
import { glasgow } from '@/prisma/sample/cities/glasgow'
import { parma } from '@/prisma/sample/cities/parma'
import { rotterdam } from '@/prisma/sample/cities/rotterdam'
import { umea } from '@/prisma/sample/cities/umea'
import type { SampleCityProfile } from '@/prisma/sample/types/consortium'

/** The three cities that build, then the three that learn. */
export const sampleCities: SampleCityProfile[] = [rotterdam, glasgow, umea, brno, gdansk, parma]
