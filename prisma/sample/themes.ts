import { themesOfEnvironment } from '@/prisma/sample/themes/environment'
import { themesOfSociety } from '@/prisma/sample/themes/society'
import { themesOfSystems } from '@/prisma/sample/themes/systems'
import type { SampleTheme } from '@/prisma/sample/types/consortium'

/** The six themes of the cooperation programme, in its order. */
export const sampleThemes: SampleTheme[] = [...themesOfSociety, ...themesOfEnvironment, ...themesOfSystems]
