'use server'

import { redirect } from 'next/navigation'
import { invite } from '@/lib/accounts/invitations/mutations'
import { endMembership, grantMembership } from '@/lib/accounts/memberships/mutations'
import { countAttempt, limits } from '@/lib/auth/limits'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { changeMemberSchema, endMemberSchema, inviteMemberSchema } from '@/lib/groups/members/schema'
import { membersPath } from '@/lib/groups/paths'

/** Invites somebody to be a member, also before they have an account. */
export async function inviteMemberAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = inviteMemberSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const seconds = await countAttempt(limits.mailBy, viewer.accountId ?? '')
  if (seconds > 0) return tooOften(seconds, form)
  const { groupId, ...who } = input.data
  const offer = { ...who, accountRole: 'account' as const, membershipRole: 'member' as const, of: groupId }
  const result = await inTransaction((tx) => invite(tx, viewer, offer))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${membersPath(groupId, 'invited')}`)
}

/** Makes a member a lead, and back. */
export async function changeMemberAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = changeMemberSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { groupId, accountId, role } = input.data
  const result = await inTransaction((tx) => grantMembership(tx, viewer, { accountId, role, of: groupId }))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${membersPath(groupId, role === 'lead' ? 'led' : 'member')}`)
}

export async function endMemberAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = endMemberSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { groupId, ...membership } = input.data
  const result = await inTransaction((tx) => endMembership(tx, viewer, membership))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${membersPath(groupId, 'ended')}`)
}
