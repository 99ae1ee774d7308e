import { z } from 'zod'
import { emailSchema, nameSchema } from '@/lib/accounts/schema'
import { required } from '@/lib/desk/form-fields'
import { slugParameter } from '@/lib/lists/parameters'

const message = required('messageMissing', 5_000)

/** What somebody writes to the helpdesk. */
export const askForHelpSchema = z.strictObject({
  name: nameSchema,
  email: emailSchema,
  subject: required('subjectMissing', 150).pipe(z.string().regex(/^[^\p{Cc}]*$/u, 'charactersInvalid')),
  message,
  /** Slug of a service. */
  service: z.union([z.literal(''), slugParameter]).default(''),
  /** A field that nobody sees: whoever fills it in is no person. */
  homepage: z.string().max(2000).default(''),
})
export type AskForHelp = Omit<z.output<typeof askForHelpSchema>, 'homepage'> & { language: string }

/** What they add later, by the link that was mailed to them. */
export const replySchema = z.strictObject({ token: z.string().max(100), text: message })
