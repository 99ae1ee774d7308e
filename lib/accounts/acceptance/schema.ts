import { z } from 'zod'
import { linkSchema, nameSchema, newPasswordSchema } from '@/lib/accounts/schema'

/** What somebody without an account says when they accept an invitation. */
export const acceptSchema = z.strictObject({
  ...linkSchema.shape,
  name: nameSchema,
  password: newPasswordSchema,
})
