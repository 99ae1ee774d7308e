'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { closeEvent, reopenEvent } from '@/lib/events/closing/mutations'
import { closingPath } from '@/lib/events/closing/paths'
import { closingSchema } from '@/lib/events/closing/schema'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function closeEventAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = closingSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => closeEvent(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${closingPath(input.data.eventId, { done: 'closed' })}`)
}

export async function reopenEventAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = closingSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => reopenEvent(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${closingPath(input.data.eventId, { done: 'reopened' })}`)
}
