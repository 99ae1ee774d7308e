import { z } from 'zod'
import { emailSchema, languageSchema, nameSchema } from '@/lib/accounts/schema'

const id = z.uuid()
const message = z.string().trim().normalize('NFC').max(2000, 'textTooLong').default('')

/** Somebody who may have no account yet. */
export const inviteMemberSchema = z.strictObject({
  groupId: id,
  email: emailSchema,
  name: z.union([z.literal(''), nameSchema]).default(''),
  language: languageSchema,
  message,
})

export const changeMemberSchema = z.strictObject({
  groupId: id,
  accountId: id,
  role: z.enum(['member', 'lead']),
})

/** `id` is that of the membership. */
export const endMemberSchema = z.strictObject({
  groupId: id,
  id,
  reason: z.string().trim().normalize('NFC').max(1000, 'textTooLong').default(''),
})
