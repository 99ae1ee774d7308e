'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addPersonAtDesk, savePerson } from '@/lib/people/desk/mutations'
import { newPersonSchema, personSchema } from '@/lib/people/desk/schema'

export async function addPersonAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newPersonSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addPersonAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, result.reason === 'orcid-taken' ? 'orcid' : null)
  redirect(recordAddress(formLanguage(), 'people', { id: result.id, language: input.data.language }))
}

export async function savePersonAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = personSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => savePerson(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, result.reason === 'orcid-taken' ? 'orcid' : null)
  redirect(recordAddress(formLanguage(), 'people', input.data))
}
