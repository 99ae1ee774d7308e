'use server'

import { redirect } from 'next/navigation'
import { acceptAsNewcomer, acceptInvitation } from '@/lib/accounts/acceptance/mutations'
import { acceptSchema } from '@/lib/accounts/acceptance/schema'
import { getInvitation } from '@/lib/accounts/invitations/queries'
import { accountPath, signInPath } from '@/lib/accounts/paths'
import { linkSchema } from '@/lib/accounts/schema'
import { passwordFault } from '@/lib/auth/password-faults'
import { hashPassword } from '@/lib/auth/passwords'
import { linkViewer, requireAsking, requireViewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { getPortal } from '@/lib/portal/queries'

/** Of somebody who has no account yet. */
export async function acceptAsNewcomerAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = acceptSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { token, name, password } = input.data
  const language = formLanguage()
  const invitation = await getInvitation(token, language)
  if (!invitation) return refused('link-over', form)
  const fault = passwordFault(password, [name, invitation.email, (await getPortal(language)).name])
  if (fault) return refused(fault, form, 'password')
  const account = { token, name, passwordHash: await hashPassword(password) }
  const result = await inTransaction((tx) => acceptAsNewcomer(tx, linkViewer('invitation'), account))
  if (!result.ok) return refused(result.reason, form)
  redirect(`${signInPath(language)}?confirmed=1`)
}

/** Of somebody who is signed in. */
export async function acceptInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = linkSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => acceptInvitation(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`${accountPath(formLanguage())}?done=invitation`)
}
