import { z } from 'zod'
import { languages } from '@/lib/i18n/languages'

/** What is done to a line of an agenda, a talk or a question from the list that it stands in. */
export const orderSchema = z.strictObject({
  eventId: z.uuid(),
  id: z.uuid(),
  language: z.enum(languages),
  verb: z.enum(['up', 'down', 'remove']),
})
export type OrderForm = z.output<typeof orderSchema>
