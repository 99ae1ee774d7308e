'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { addEventAtDesk, saveEvent } from '@/lib/events/desk/mutations'
import { eventLists, eventSchema, newEventSchema } from '@/lib/events/desk/schema'
import { deskEventPath } from '@/lib/events/paths'
import { formLanguage, invalid } from '@/lib/forms/answers'
import { refusedFaults } from '@/lib/forms/faults'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function addEventAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = newEventSchema.safeParse(fields(form, eventLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addEventAtDesk(tx, viewer, input.data))
  if (!result.ok) return refusedFaults(result, form)
  redirect(recordAddress(formLanguage(), 'events', { id: result.id, language: input.data.language }))
}

export async function saveEventAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = eventSchema.safeParse(fields(form, eventLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveEvent(tx, viewer, input.data))
  if (!result.ok) return refusedFaults(result, form)
  const { id, language, preview } = input.data
  if (preview) redirect(`/${formLanguage()}${deskEventPath(id, 'preview', { language })}`)
  redirect(recordAddress(formLanguage(), 'events', input.data))
}
