import { z } from 'zod'
import { pageParameter, slugParameter } from '@/lib/lists/parameters'
import { GroupKind } from '@/prisma/generated/enums'

/** What the list of groups can be narrowed by. */
export const groupParameters = {
  kind: z.enum(GroupKind),
  theme: slugParameter,
  page: pageParameter,
}
