import { z } from 'zod'
import { optional, required, ticked } from '@/lib/desk/form-fields'
import { EventActionKind } from '@/prisma/generated/enums'

const day = z
  .union([z.literal(''), z.iso.date('dateInvalid')], 'dateInvalid')
  .transform((said) => said || null)

export const outcomeSchema = z.strictObject({
  eventId: z.uuid(),
  /** Empty for a new one. */
  id: z.union([z.literal(''), z.uuid()]).transform((id) => id || null),
  /** That was read, of one that there is. */
  version: z
    .union([z.literal(''), z.coerce.number().int().positive()])
    .optional()
    .transform((version) => version || null),
  kind: z.enum(EventActionKind),
  text: required('textMissing', 2_000),
  responsible: optional(200),
  dueOn: day,
  done: ticked,
})
export type OutcomeForm = z.output<typeof outcomeSchema>

export const removeOutcomeSchema = z.strictObject({ eventId: z.uuid(), id: z.uuid() })
