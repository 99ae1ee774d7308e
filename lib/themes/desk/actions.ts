'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addThemeAtDesk, saveTheme } from '@/lib/themes/desk/mutations'
import { newThemeSchema, themeLists, themeSchema } from '@/lib/themes/desk/schema'

export async function addThemeAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newThemeSchema.safeParse(fields(form, themeLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addThemeAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'themes', { id: result.id, language: input.data.language }))
}

export async function saveThemeAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = themeSchema.safeParse(fields(form, themeLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveTheme(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'themes', input.data))
}
