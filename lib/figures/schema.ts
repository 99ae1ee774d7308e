import { z } from 'zod'
import { pageParameter, slugParameter } from '@/lib/lists/parameters'
import { FigureKind } from '@/prisma/generated/enums'

/** What the figures can be narrowed by. */
export const figureParameters = {
  city: slugParameter,
  project: slugParameter,
  theme: slugParameter,
  kind: z.enum(FigureKind),
  page: pageParameter,
  /** Whose proof is asked for, whatever the list is narrowed by. */
  figure: slugParameter,
}
