'use server'

import { redirect } from 'next/navigation'
import { resetLinkPath, signInPath, signUpPath } from '@/lib/accounts/paths'
import { linkSchema, signUpSchema } from '@/lib/accounts/schema'
import { confirmAddress, signUp } from '@/lib/accounts/sign-up/mutations'
import { countAttempt, limits } from '@/lib/auth/limits'
import { passwordFault } from '@/lib/auth/password-faults'
import { hashPassword } from '@/lib/auth/passwords'
import { linkViewer, requireAsking } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { getPortal } from '@/lib/portal/queries'

export async function signUpAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await requireAsking()
  const input = signUpSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { name, email, password, callbackUrl } = input.data
  const language = formLanguage()
  // Counted before the password is weighed, which takes long for a long one.
  const tries = await countAttempt(limits.signUpFrom, asking.address)
  if (tries > 0) return tooOften(tries, form)
  const fault = passwordFault(password, [name, email, (await getPortal(language)).name])
  if (fault) return refused(fault, form, 'password')
  const seconds = await countAttempt(limits.mailTo, email, asking.address)
  if (seconds > 0) return tooOften(seconds, form)
  const account = { name, email, language, passwordHash: await hashPassword(password), next: callbackUrl }
  await inTransaction((tx) => signUp(tx, linkViewer('sign-up'), account))
  redirect(`${signUpPath(language)}?sent=1`)
}

/** The button of the page that a mailed link opens. */
export async function confirmAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = linkSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => confirmAddress(tx, linkViewer('confirm'), input.data))
  if (!result.ok) return refused(result.reason, form)
  if (result.resetToken) redirect(resetLinkPath(formLanguage(), result.resetToken))
  const path = signInPath(formLanguage(), result.next || undefined)
  redirect(`${path}${path.includes('?') ? '&' : '?'}confirmed=1`)
}
