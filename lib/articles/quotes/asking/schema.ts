import { z } from 'zod'

/** What somebody says about their own words. */
export const answerSchema = z
  .strictObject({
    token: z.string().max(100),
    answer: z.enum(['approved', 'amended', 'refused']),
    amendedText: z
      .string()
      .refine((text) => !/[\0\p{Surrogate}]/u.test(text))
      .transform((text) => text.normalize('NFC').trim())
      .pipe(z.string().max(5000))
      .default(''),
  })
  .refine(({ answer, amendedText }) => answer !== 'amended' || amendedText !== '', {
    path: ['amendedText'],
    message: 'amendedTextMissing',
  })

export type QuoteAnswer = z.output<typeof answerSchema>
