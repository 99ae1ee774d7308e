import { z } from 'zod'
import { articleSchema, versionSchema } from '@/lib/articles/drafts/schema'

export const publishSchema = articleSchema.extend({ version: versionSchema })

/** As a field of the kind datetime-local sends it: the hour on the clocks of the portal. */
const localTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/, 'timeInvalid')
/** Of an hour that clocks show twice, the first or the second one. */
const whichHour = z.enum(['first', 'second']).optional()

export const scheduleSchema = publishSchema.extend({
  publishAt: localTime,
  publishHour: whichHour,
  withdrawAt: z.union([localTime, z.literal('').transform(() => undefined)]).optional(),
  withdrawHour: whichHour,
})

export const archiveSchema = articleSchema.extend({ reason: z.string().trim().max(5000).default('') })
