'use server'

import { redirect } from 'next/navigation'
import { accountPath, resetPath, signInPath } from '@/lib/accounts/paths'
import { changePassword, requestReset, resetPassword } from '@/lib/accounts/passwords/mutations'
import { getLinkOwner } from '@/lib/accounts/passwords/queries'
import { changePasswordSchema, requestResetSchema, resetSchema } from '@/lib/accounts/schema'
import { getOwnAccount } from '@/lib/accounts/queries'
import { countAttempt, limits } from '@/lib/auth/limits'
import { checkOwnPassword } from '@/lib/auth/own-password'
import { passwordFault } from '@/lib/auth/password-faults'
import { hashPassword } from '@/lib/auth/passwords'
import { linkViewer, requireAsking, requireViewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { getPortal } from '@/lib/portal/queries'
import { currentAsking } from '@/lib/server/reading'

export async function requestResetAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await requireAsking()
  const input = requestResetSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { email } = input.data
  const seconds =
    (await countAttempt(limits.mailTo, email, asking.address)) ||
    (await countAttempt(limits.mailFrom, asking.address))
  if (seconds > 0) return tooOften(seconds, form)
  const language = formLanguage()
  await inTransaction((tx) => requestReset(tx, linkViewer('reset'), { email, language }))
  redirect(`${resetPath(language)}?sent=1`)
}

export async function resetPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = resetSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { token, password } = input.data
  const language = formLanguage()
  const owner = await getLinkOwner(token)
  if (!owner) return refused('link-over', form)
  const fault = passwordFault(password, [owner.name, owner.email, (await getPortal(language)).name])
  if (fault) return refused(fault, form, 'password')
  const passwordHash = await hashPassword(password)
  const result = await inTransaction((tx) => resetPassword(tx, linkViewer('reset'), { token, passwordHash }))
  if (!result.ok) return refused(result.reason, form)
  redirect(`${signInPath(language)}?reset=1`)
}

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = changePasswordSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { current, password } = input.data
  const asking = currentAsking()
  const own = await checkOwnPassword(viewer.accountId ?? '', current, asking?.address ?? '')
  if (!own.ok && own.reason === 'too-often') return tooOften(own.seconds, form)
  if (!own.ok) return refused('passwordWrong', form, 'current')
  const language = formLanguage()
  const account = await getOwnAccount(viewer)
  const known = [account?.name ?? '', account?.email ?? '', (await getPortal(language)).name]
  const fault = passwordFault(password, known)
  if (fault) return refused(fault, form, 'password')
  const change = { before: own.hash, passwordHash: await hashPassword(password) }
  const sessionId = asking?.sessionId ?? null
  const result = await inTransaction((tx) => changePassword(tx, viewer, { ...change, sessionId }))
  if (!result.ok) return refused(result.reason, form)
  redirect(`${accountPath(language)}?done=password`)
}
