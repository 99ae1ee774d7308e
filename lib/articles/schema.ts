import { z } from 'zod'
import { pageParameter, slugParameter, yearParameter } from '@/lib/lists/parameters'
import { ArticleKind } from '@/prisma/generated/enums'

/** What the news list can be narrowed by. */
export const articleParameters = {
  theme: slugParameter,
  city: slugParameter,
  project: slugParameter,
  partner: slugParameter,
  kind: z.enum(ArticleKind),
  year: yearParameter,
  page: pageParameter,
}
