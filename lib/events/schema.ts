import { z } from 'zod'
import { pageParameter, slugParameter } from '@/lib/lists/parameters'
import { EventKind } from '@/prisma/generated/enums'

/** What the list of events can be narrowed by. */
export const eventParameters = {
  when: z.enum(['upcoming', 'past']),
  group: slugParameter,
  kind: z.enum(EventKind),
  city: slugParameter,
  page: pageParameter,
}
