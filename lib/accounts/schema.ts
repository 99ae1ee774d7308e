import { z } from 'zod'

const longestAddress = 254

/** As it is kept: without spaces around it, in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'emailMissing')
  .max(longestAddress, 'emailInvalid')
  .pipe(z.email('emailInvalid'))

export const signInSchema = z.strictObject({
  email: emailSchema,
  password: z.string().min(1, 'passwordMissing').max(200, 'signInFailed'),
  callbackUrl: z.string().default(''),
})
