'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addDemonstrationAtDesk, saveDemonstration } from '@/lib/demonstrations/desk/mutations'
import {
  newDemonstrationSchema,
  demonstrationLists,
  demonstrationSchema,
} from '@/lib/demonstrations/desk/schema'

export async function addDemonstrationAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newDemonstrationSchema.safeParse(fields(form, demonstrationLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addDemonstrationAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'demonstrations', { id: result.id, language: input.data.language }))
}

export async function saveDemonstrationAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = demonstrationSchema.safeParse(fields(form, demonstrationLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveDemonstration(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'demonstrations', input.data))
}
