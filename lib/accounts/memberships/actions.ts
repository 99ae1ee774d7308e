'use server'

import { redirect } from 'next/navigation'
import { endMembership, requestMembership } from '@/lib/accounts/memberships/mutations'
import { askSchema, endSchema, joinSchema, leaveSchema } from '@/lib/accounts/memberships/schema'
import { membershipsPath } from '@/lib/accounts/paths'
import { countAttempt, limits } from '@/lib/auth/limits'
import { requireViewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { joinPath } from '@/lib/groups/paths'

export async function requestMembershipAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = askSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const seconds = await countAttempt(limits.joinBy, viewer.accountId ?? '')
  if (seconds > 0) return tooOften(seconds, form)
  const result = await inTransaction((tx) => requestMembership(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, 'of')
  redirect(`${membershipsPath(formLanguage())}?asked=1`)
}

export async function endMembershipAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = endSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => endMembership(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(membershipsPath(formLanguage()))
}

/** From the page of a group. */
export async function joinGroupAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = joinSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { groupId, slug, message } = input.data
  const seconds = await countAttempt(limits.joinBy, viewer.accountId ?? '')
  if (seconds > 0) return tooOften(seconds, form)
  const request = { role: 'member' as const, groupId, message }
  const result = await inTransaction((tx) => requestMembership(tx, viewer, request))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${joinPath(slug, 'asked')}`)
}

export async function leaveGroupAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = leaveSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { id, slug } = input.data
  const result = await inTransaction((tx) => endMembership(tx, viewer, { id, reason: '' }))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${joinPath(slug, 'left')}`)
}
