'use server'

import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, refusedFor } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { changeSettings, changeWords } from '@/lib/portal/settings/mutations'
import { settingsPath, wordsPath } from '@/lib/portal/settings/paths'
import { settingsSchema, wordsSchema } from '@/lib/portal/settings/schema'

export async function changeSettingsAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireAdmin()
  const input = settingsSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => changeSettings(tx, viewer, input.data))
  if (result.ok) redirect(`/${formLanguage()}${settingsPath}?saved=settings`)
  if (result.reason !== 'accent-pale') return refused(result.reason, form)
  const field = result.theme === 'light' ? 'accent' : 'accentDark'
  return refusedFor(form, [{ field, reason: 'accentPale', values: { ratio: result.ratio } }])
}

export async function changeWordsAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireAdmin()
  const input = wordsSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => changeWords(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${wordsPath(input.data.language)}&saved=words`)
}
