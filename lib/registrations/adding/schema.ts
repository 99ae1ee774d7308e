import { z } from 'zod'
import { emailSchema, languageSchema, nameSchema } from '@/lib/accounts/schema'
import { detailsSchema } from '@/lib/registrations/schema'
import { Attendance } from '@/prisma/generated/enums'

/** Somebody whom the organiser writes down, without asking them the event's questions. */
export const addSchema = z.strictObject({
  eventId: z.uuid(),
  email: emailSchema,
  ...detailsSchema.shape,
  name: nameSchema,
  attendance: z
    .union([z.literal('').transform(() => null), z.enum([Attendance.in_person, Attendance.online])])
    .nullish(),
  /** In which they are written to. */
  language: languageSchema.default('en'),
  /** They stand at the door: they have come, whatever the capacity. */
  walkIn: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
  /** What becomes of them where no place is left. */
  whenFull: z.enum(['wait', 'beyond']).default('wait'),
})
export type Add = z.infer<typeof addSchema>
