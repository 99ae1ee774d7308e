import { z } from 'zod'
import { emailSchema, languageSchema, nameSchema } from '@/lib/accounts/schema'

/** As many addresses as are invited at once. */
export const mostInvited = 200

/** Addresses to invite, one a line as "name@example.org" or "Name <name@example.org>", commas and semicolons as well. */
const addressesSchema = z
  .string()
  .max(100_000, 'textTooLong')
  .transform((text) => text.split(/[\n,;]+/).flatMap((line) => line.trim() || []))
  .pipe(
    z.array(
      z
        .string()
        .transform(splitName)
        .pipe(z.object({ email: emailSchema, name: z.union([z.literal(''), nameSchema]) })),
    ),
  )
  .refine((list) => list.length > 0, 'emailMissing')
  .refine((list) => list.length <= mostInvited, 'tooMany')

export const inviteSchema = z.strictObject({
  eventId: z.uuid(),
  addresses: addressesSchema,
  /** In which they are written to. */
  language: languageSchema.default('en'),
  message: z.string().trim().normalize('NFC').max(2000, 'textTooLong').default(''),
})
export type InviteToEvent = z.infer<typeof inviteSchema>

function splitName(line: string): { email: string; name: string } {
  const parts = /^"?([^<"]*)"?\s*<([^<>]+)>$/.exec(line)
  return parts ? { name: parts[1]?.trim() ?? '', email: parts[2] ?? '' } : { name: '', email: line }
}
