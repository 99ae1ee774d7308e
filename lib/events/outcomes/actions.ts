'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { minutesPath } from '@/lib/events/minutes/paths'
import { removeOutcome, saveOutcome } from '@/lib/events/outcomes/mutations'
import { outcomeSchema, removeOutcomeSchema } from '@/lib/events/outcomes/schema'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function saveOutcomeAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = outcomeSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveOutcome(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${minutesPath(input.data.eventId, { done: 'saved' })}#outcomes`)
}

export async function removeOutcomeAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = removeOutcomeSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => removeOutcome(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${minutesPath(input.data.eventId, { done: 'removed' })}#outcomes`)
}
