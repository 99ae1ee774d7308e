'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addAwardAtDesk, saveAward } from '@/lib/awards/desk/mutations'
import { awardLists, newAwardSchema, awardSchema } from '@/lib/awards/desk/schema'

export async function addAwardAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newAwardSchema.safeParse(fields(form, awardLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addAwardAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'awards', { id: result.id, language: input.data.language }))
}

export async function saveAwardAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = awardSchema.safeParse(fields(form, awardLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveAward(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'awards', input.data))
}
