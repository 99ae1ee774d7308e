'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { savePortalPage, withdrawPortalPage } from '@/lib/portal/pages/desk/mutations'
import { portalPageSchema, withdrawPageSchema } from '@/lib/portal/pages/desk/schema'

export async function savePortalPageAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = portalPageSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => savePortalPage(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'pages', input.data))
}

export async function withdrawPortalPageAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = withdrawPageSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => withdrawPortalPage(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'pages', input.data, 'withdrawn'))
}
