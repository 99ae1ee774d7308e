import { z } from 'zod'
import { nameSchema, optionalTextSchema } from '@/lib/accounts/schema'
import { noticeVersion } from '@/lib/registrations/form/rules'
import { Attendance, Helix } from '@/prisma/generated/enums'

const id = z.uuid()
const country = z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/, 'invalid')])

/** What is said of oneself; what is left out is as the account has it. */
export const detailsSchema = z.strictObject({
  name: nameSchema.optional(),
  organisation: optionalTextSchema.optional(),
  country: country.optional(),
  helix: z.union([z.literal(''), z.enum(Helix)]).optional(),
})
export type Details = z.infer<typeof detailsSchema>

const answersSchema = z
  .array(
    z.strictObject({
      questionId: id,
      value: z.union([z.string().max(10_000), z.boolean(), z.number(), z.array(z.number()).max(100)]),
      consent: z.boolean().optional(),
    }),
  )
  .max(100)

const registration = {
  answers: answersSchema.default([]),
  /** Of the break-outs picked. */
  sessionIds: z.array(id).max(50).default([]),
  /** Of a hybrid event; of others it is as the event is. */
  attendance: z.enum([Attendance.in_person, Attendance.online]).nullish(),
  /** Consent to stand on the list of participants. */
  listed: z.boolean().default(false),
  details: detailsSchema.default({}),
}

export const registerSchema = z.strictObject({
  eventId: id,
  ...registration,
  /** Of the link that invites to the event. */
  invitationToken: z.string().max(100).optional(),
  /** Version of the privacy notice that was shown. */
  noticeVersion: z.number().int().positive().max(noticeVersion).nullish(),
  language: z.string().max(10).optional(),
})
export type Register = z.infer<typeof registerSchema>
export type RegisterInput = z.input<typeof registerSchema>

export const changeSchema = z.strictObject({ id, ...registration })
export type Change = z.infer<typeof changeSchema>
export type ChangeInput = z.input<typeof changeSchema>
