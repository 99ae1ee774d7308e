'use server'

import { redirect } from 'next/navigation'
import { endMembership, requestMembership } from '@/lib/accounts/memberships/mutations'
import { askSchema, endSchema } from '@/lib/accounts/memberships/schema'
import { membershipsPath } from '@/lib/accounts/paths'
import { countAttempt, limits } from '@/lib/auth/limits'
import { requireViewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function requestMembershipAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = askSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const seconds = await countAttempt(limits.mailBy, viewer.accountId ?? '')
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
