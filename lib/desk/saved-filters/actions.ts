'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { removeFilter, saveFilter } from '@/lib/desk/saved-filters/mutations'
import { removeFilterSchema, saveFilterSchema } from '@/lib/desk/saved-filters/schema'
import { formPath, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

/** Keeps the filters of the list that is shown. */
export async function saveFilterAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  // Of the list that sent the form, whatever a form says.
  const list = formPath().slice(3)
  const input = saveFilterSchema.safeParse({ ...fields(form), list })
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveFilter(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, 'name')
  redirect(`${formPath()}?${input.data.query}`)
}

/** Forgets filters that were saved; the list goes back to all. */
export async function removeFilterAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = removeFilterSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => removeFilter(tx, viewer, input.data.id))
  if (!result.ok) return refused(result.reason, form)
  redirect(formPath())
}
