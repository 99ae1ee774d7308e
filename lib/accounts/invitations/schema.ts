import { z } from 'zod'
import { emailSchema, languageSchema, nameSchema } from '@/lib/accounts/schema'
import { AccountRole, MembershipRole } from '@/prisma/generated/enums'

/** An invitation gives a role, one membership, or both. */
export const inviteSchema = z
  .strictObject({
    email: emailSchema,
    name: z.union([z.literal(''), nameSchema]).default(''),
    language: languageSchema,
    accountRole: z.enum(AccountRole).default('account'),
    membershipRole: z.union([z.literal(''), z.enum(MembershipRole)]).default(''),
    /** Of the partner, city or group that the membership is of. */
    of: z.union([z.literal(''), z.uuid()]).default(''),
    message: z.string().trim().normalize('NFC').max(2000, 'textTooLong').default(''),
  })
  .refine(({ membershipRole, of }) => (membershipRole === '') === (of === ''), {
    path: ['of'],
    error: 'invalid',
  })
export type Invite = z.infer<typeof inviteSchema>
