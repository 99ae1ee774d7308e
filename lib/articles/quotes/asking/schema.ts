import { z } from 'zod'
import { text } from '@/lib/desk/form-fields'

/** What somebody says about their own words. */
export const answerSchema = z
  .strictObject({
    token: z.string().max(100),
    answer: z.enum(['approved', 'amended', 'refused']),
    amendedText: text(5000).default(''),
  })
  .refine(({ answer, amendedText }) => answer !== 'amended' || amendedText !== '', {
    path: ['amendedText'],
    message: 'amendedTextMissing',
  })

export type QuoteAnswer = z.output<typeof answerSchema>
