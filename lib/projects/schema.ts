import { z } from 'zod'
import { pageParameter, slugParameter } from '@/lib/lists/parameters'

/** What the list of projects can be narrowed by. */
export const projectParameters = {
  state: z.enum(['ongoing', 'finished']),
  // The funder's own name: anything that can be printed, as far as a name goes.
  programme: z.string().regex(/^[^\p{C}]{1,120}$/u),
  city: slugParameter,
  page: pageParameter,
}
