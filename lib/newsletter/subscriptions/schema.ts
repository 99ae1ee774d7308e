import { z } from 'zod'
import { emailSchema, languageSchema } from '@/lib/accounts/schema'

/** None chosen: every theme. */
const themes = z
  .array(z.uuid('choiceInvalid'))
  .max(200)
  .transform((ids) => [...new Set(ids)])
const token = z.string().max(100)

export const subscribeLists = ['themes'] as const

export const subscribeSchema = z.strictObject({
  email: emailSchema,
  language: languageSchema,
  themes,
  consent: z.literal('on', 'consentMissing'),
  /** A field that nobody sees: whoever fills it in is no person. */
  homepage: z.string().max(2000).default(''),
})

export const subscriptionTokenSchema = z.strictObject({ token })

export const changeSubscriptionSchema = z.strictObject({ token, language: languageSchema, themes })
export type ChangeSubscription = z.output<typeof changeSubscriptionSchema>

/** What somebody asked for goes with the link until they confirm it. */
export const wishesSchema = z.object({ language: languageSchema, themes, notice: z.number().int() })
