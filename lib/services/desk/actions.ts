'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addServiceAtDesk, saveService } from '@/lib/services/desk/mutations'
import { newServiceSchema, serviceSchema } from '@/lib/services/desk/schema'

export async function addServiceAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newServiceSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addServiceAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'services', { id: result.id, language: input.data.language }))
}

export async function saveServiceAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = serviceSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveService(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'services', input.data))
}
