import { z } from 'zod'
import { optionalTextSchema } from '@/lib/accounts/schema'

/** As it stands in the address: in one way, however it was typed. Words that are looked for take six times their length. */
const query = z
  .string()
  .max(4000, 'invalid')
  .transform((typed) => new URLSearchParams(typed).toString())
  .refine((kept) => kept !== '', 'invalid')

export const saveFilterSchema = z.strictObject({
  list: z.string().regex(/^\/editor\/[a-z]{1,40}$/, 'invalid'),
  query,
  name: optionalTextSchema.min(1, 'filterNameMissing').max(80, 'nameTooLong'),
})
export type SaveFilter = z.infer<typeof saveFilterSchema>

export const removeFilterSchema = z.strictObject({ id: z.uuid() })
