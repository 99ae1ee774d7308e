import { z } from 'zod'

/** What somebody decides about one request, by the link that was mailed to them. */
export const linkedDecisionSchema = z.strictObject({
  token: z.string().max(100),
  decision: z.enum(['granted', 'refused']),
  reason: z.string().trim().normalize('NFC').max(1000, 'textTooLong').default(''),
})
export type LinkedDecision = z.output<typeof linkedDecisionSchema>
