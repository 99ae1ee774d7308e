import { figuresOfConsortium } from '@/prisma/sample/figures/consortium'
import { headlineFiguresOnEnergy } from '@/prisma/sample/figures/headline-energy'
import { headlineFiguresOnPeople } from '@/prisma/sample/figures/headline-people'
import { indicators } from '@/prisma/sample/figures/indicators'
import { figuresOfProgrammes } from '@/prisma/sample/figures/programmes'
import type { SampleFigure, SampleIndicator } from '@/prisma/sample/types/practice'

export const sampleIndicators: SampleIndicator[] = indicators

/** A figure that contains another comes before it. */
export const sampleFigures: SampleFigure[] = [
  ...headlineFiguresOnEnergy,
  ...headlineFiguresOnPeople,
  ...figuresOfConsortium,
  ...figuresOfProgrammes,
]
