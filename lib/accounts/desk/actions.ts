'use server'

import { redirect } from 'next/navigation'
import { accountDeskPath, accountsAddress, invitationsAddress } from '@/lib/accounts/desk/paths'
import {
  decideSchema,
  endSchema,
  grantSchema,
  idSchema,
  invitationSchema,
  roleSchema,
} from '@/lib/accounts/desk/schema'
import { invite, inviteAgain, withdraw } from '@/lib/accounts/invitations/mutations'
import { decideMembership, endMembership, grantMembership } from '@/lib/accounts/memberships/mutations'
import { changeRole, disable, enable } from '@/lib/accounts/rights/mutations'
import { countAttempt, limits } from '@/lib/auth/limits'
import { requireAdmin, requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function changeRoleAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireAdmin()
  const input = roleSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => changeRole(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, 'role')
  redirect(`/${formLanguage()}${accountDeskPath(input.data.id, 'saved')}`)
}

export async function disableAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireAdmin()
  const input = idSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => disable(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${accountDeskPath(input.data.id, 'saved')}`)
}

export async function enableAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireAdmin()
  const input = idSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => enable(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${accountDeskPath(input.data.id, 'saved')}`)
}

export async function grantAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = grantSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => grantMembership(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, 'membership')
  redirect(`/${formLanguage()}${accountDeskPath(input.data.accountId, 'granted')}`)
}

export async function endAction(form: FormData): Promise<void> {
  const viewer = await requireDesk()
  const input = endSchema.safeParse(fields(form))
  if (!input.success) redirect(`/${formLanguage()}${accountsAddress({}, 'gone')}`)
  const { account, ...ended } = input.data
  const result = await inTransaction((tx) => endMembership(tx, viewer, ended))
  redirect(`/${formLanguage()}${accountDeskPath(account, result.ok ? 'ended' : 'gone')}`)
}

export async function decideAction(form: FormData): Promise<void> {
  const viewer = await requireDesk()
  const input = decideSchema.safeParse(fields(form))
  const result = input.success && (await inTransaction((tx) => decideMembership(tx, viewer, input.data)))
  const done = result && result.ok && input.success ? input.data.decision : 'gone'
  redirect(`/${formLanguage()}${accountsAddress({}, done)}`)
}

export async function inviteAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = invitationSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const seconds = await countAttempt(limits.mailBy, viewer.accountId ?? '')
  if (seconds > 0) return tooOften(seconds, form)
  const result = await inTransaction((tx) => invite(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${invitationsAddress('sent')}`)
}

export async function inviteAgainAction(form: FormData): Promise<void> {
  const viewer = await requireDesk()
  const input = idSchema.safeParse(fields(form))
  const result = input.success && (await inTransaction((tx) => inviteAgain(tx, viewer, input.data)))
  redirect(`/${formLanguage()}${invitationsAddress(result && result.ok ? 'sent' : 'gone')}`)
}

export async function withdrawInvitationAction(form: FormData): Promise<void> {
  const viewer = await requireDesk()
  const input = idSchema.safeParse(fields(form))
  const result = input.success && (await inTransaction((tx) => withdraw(tx, viewer, input.data)))
  redirect(`/${formLanguage()}${invitationsAddress(result && result.ok ? 'withdrawn' : 'gone')}`)
}
