import { z } from 'zod'
import { MembershipRole } from '@/prisma/generated/enums'

const id = z.uuid()
const reason = z.string().trim().normalize('NFC').max(1000, 'textTooLong')

/** A membership that is asked for: nobody asks to lead. */
export const requestSchema = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('author'), partnerId: id, message: reason.default('') }),
  z.strictObject({ role: z.literal('officer'), cityId: id, message: reason.default('') }),
  z.strictObject({ role: z.literal('member'), groupId: id, message: reason.default('') }),
])
export type MembershipRequest = z.infer<typeof requestSchema>

export const decisionSchema = z.strictObject({
  id,
  decision: z.enum(['granted', 'refused']),
  reason: reason.default(''),
})
export type MembershipDecision = z.infer<typeof decisionSchema>

export const endSchema = z.strictObject({ id, reason: reason.default('') })

/** The same as one field of a form says it: `author:ID`, `officer:ID` or `member:ID`. */
export const askSchema = z
  .strictObject({
    of: z.string().regex(/^(?:author|officer|member):[0-9a-f-]{36}$/, 'belongingMissing'),
    message: reason.default(''),
  })
  .transform(({ of, message }) => {
    const [role, record] = of.split(':')
    const subject = { author: 'partnerId', officer: 'cityId', member: 'groupId' }[role ?? ''] ?? ''
    return { role, [subject]: record, message } as z.input<typeof requestSchema>
  })
  .pipe(requestSchema)

/** A membership that is given without having been asked for. */
export const grantSchema = z.strictObject({
  accountId: id,
  role: z.enum(MembershipRole),
  /** Of the partner, city or group that the role is of. */
  of: id,
})
export type MembershipGrant = z.infer<typeof grantSchema>
