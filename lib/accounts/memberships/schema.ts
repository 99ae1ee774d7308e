import { z } from 'zod'
import { slugParameter } from '@/lib/lists/parameters'
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

export type MembershipDecision = { id: string; decision: 'granted' | 'refused'; reason: string }

export const endSchema = z.strictObject({ id, reason: reason.default('') })

/** A membership as one choice of a list: "author:" and the id of the partner. @param missing what to say without one */
export const membershipChoice = (missing: string) =>
  z
    .string(missing)
    .transform((choice) => choice.split(':', 2))
    .pipe(z.tuple([z.enum(MembershipRole, missing), z.uuid(missing)]))

const subjects = { author: 'partnerId', officer: 'cityId', member: 'groupId', lead: 'groupId' } as const

/** What is asked for, as a form says it. */
export const askSchema = z
  .strictObject({ of: membershipChoice('belongingMissing'), message: reason.default('') })
  .transform(({ of: [role, record], message }) => {
    return { role, [subjects[role]]: record, message } as z.input<typeof requestSchema>
  })
  .pipe(requestSchema)

/** A membership that is given without having been asked for: `of` is the partner, city or group that the role is of. */
export type MembershipGrant = { accountId: string; role: MembershipRole; of: string }

/** From the page of a group, to which whoever asks comes back. */
export const joinSchema = z.strictObject({ groupId: id, slug: slugParameter, message: reason.default('') })
export const leaveSchema = z.strictObject({ id, slug: slugParameter })
