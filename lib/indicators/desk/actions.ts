'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addIndicatorAtDesk, saveIndicator } from '@/lib/indicators/desk/mutations'
import { indicatorLists, newIndicatorSchema, indicatorSchema } from '@/lib/indicators/desk/schema'

export async function addIndicatorAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newIndicatorSchema.safeParse(fields(form, indicatorLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addIndicatorAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'indicators', { id: result.id, language: input.data.language }))
}

export async function saveIndicatorAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = indicatorSchema.safeParse(fields(form, indicatorLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveIndicator(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'indicators', input.data))
}
