import { z } from 'zod'
import { emailSchema, languageSchema, nameSchema } from '@/lib/accounts/schema'
import { AccountRole, MembershipRole } from '@/prisma/generated/enums'

const id = z.uuid()
const reason = z.string().trim().normalize('NFC').max(1000, 'textTooLong').default('')

/** A membership as one choice of a list: "author:" and the id of the partner. */
const membershipChoice = z
  .string('membershipMissing')
  .transform((choice) => choice.split(':', 2))
  .pipe(z.tuple([z.enum(MembershipRole, 'membershipMissing'), z.uuid('membershipMissing')]))

export const idSchema = z.strictObject({ id })
export const roleSchema = z.strictObject({ id, role: z.enum(AccountRole) })
export const grantSchema = z
  .strictObject({ id, membership: membershipChoice })
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
    membership: z.union([z.literal(''), membershipChoice]),
    message: z.string().trim().normalize('NFC').max(2000, 'textTooLong'),
  })
  .transform(({ membership, ...input }) => {
    const [membershipRole, of] = membership || (['', ''] as const)
    return { ...input, membershipRole, of }
  })
