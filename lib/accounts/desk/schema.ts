import { z } from 'zod'
import { membershipChoice } from '@/lib/accounts/memberships/schema'
import { emailSchema, languageSchema, nameSchema } from '@/lib/accounts/schema'
import { AccountRole } from '@/prisma/generated/enums'

const id = z.uuid()
const reason = z.string().trim().normalize('NFC').max(1000, 'textTooLong').default('')

const membership = membershipChoice('membershipMissing')

export const idSchema = z.strictObject({ id })
export const roleSchema = z.strictObject({ id, role: z.enum(AccountRole) })
export const grantSchema = z
  .strictObject({ id, membership })
  .transform(({ id: accountId, membership: [role, of] }) => ({ accountId, role, of }))
export const decideSchema = z.strictObject({ id, decision: z.enum(['granted', 'refused']), reason })

/** `account`: whose page the form stands on. */
export const endSchema = z.strictObject({ id, account: id, reason })

export const invitationSchema = z
  .strictObject({
    email: emailSchema,
    name: z.union([z.literal(''), nameSchema]),
    language: languageSchema,
    accountRole: z.enum(AccountRole).default('account'),
    membership: z.union([z.literal(''), membership]),
    message: z.string().trim().normalize('NFC').max(2000, 'textTooLong'),
  })
  .transform(({ membership, ...input }) => {
    const [membershipRole, of] = membership || (['', ''] as const)
    return { ...input, membershipRole, of }
  })
