import { z } from 'zod'
import { languages } from '@/lib/i18n/languages'
import { pageParameter } from '@/lib/lists/parameters'
import { AccountRole, DigestFrequency } from '@/prisma/generated/enums'

const longestAddress = 254

/** As it is kept: people write their own address in many ways. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'emailMissing')
  .max(longestAddress, 'emailInvalid')
  .pipe(z.email('emailInvalid'))

/** What no name has, and the database does not take. */
const plain = /^[^\p{Cc}\p{Cs}]*$/u

export const nameSchema = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1, 'nameMissing')
  .max(120, 'nameTooLong')
  .regex(plain, 'invalid')

/** What is typed to sign in: it may be older than today's rules. */
const typedPassword = z.string().min(1, 'passwordMissing').max(1000, 'signInFailed')

/** Whether it is good enough is said by lib/auth/password-faults.ts, which knows whose it is. */
export const newPasswordSchema = z.string().min(1, 'newPasswordMissing').max(1000, 'too-long')

export const languageSchema = z.enum(languages)

const code = z.string().trim().min(1, 'codeMissing').max(40, 'codeInvalid')
const token = z.string().max(100)
const callbackUrl = z.string().max(2000).default('')
/** A line that may be left empty. */
export const optionalTextSchema = z
  .string()
  .trim()
  .normalize('NFC')
  .max(200, 'textTooLong')
  .regex(plain, 'invalid')

export const signInSchema = z.strictObject({ email: emailSchema, password: typedPassword, callbackUrl })
export const codeSchema = z.strictObject({ ticket: z.string().max(4000), code, callbackUrl })
export const signUpSchema = z.strictObject({
  name: nameSchema,
  email: emailSchema,
  password: newPasswordSchema,
  callbackUrl,
})
export const linkSchema = z.strictObject({ token })
export const requestResetSchema = z.strictObject({ email: emailSchema })
export const resetSchema = z.strictObject({ token, password: newPasswordSchema })
export const changePasswordSchema = z.strictObject({ current: typedPassword, password: newPasswordSchema })
export const changeEmailSchema = z.strictObject({ email: emailSchema, current: typedPassword })
/** Empty for who has no password, since they come from the single sign-on. */
const passwordIfAny = z.string().max(1000, 'passwordWrong').default('')
export const enrolSchema = z.strictObject({ current: passwordIfAny })
export const confirmSecondFactorSchema = z.strictObject({ code, current: passwordIfAny })
export const renewCodesSchema = z.strictObject({ currentPassword: passwordIfAny })
export const passwordSchema = z.strictObject({ current: typedPassword })

export const profileSchema = z.strictObject({
  name: nameSchema,
  language: languageSchema,
  organisation: optionalTextSchema,
  country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/, 'countryInvalid')]),
  digest: z.enum(DigestFrequency),
  version: z.coerce.number().int().positive(),
})
export type Profile = z.infer<typeof profileSchema>

/** What the list of accounts can be narrowed by. */
export const accountParameters = {
  q: z.string().trim().max(100),
  role: z.enum(AccountRole),
  state: z.enum(['active', 'unconfirmed', 'disabled']),
  page: pageParameter,
}
