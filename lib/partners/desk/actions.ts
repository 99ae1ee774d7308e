'use server'

import { redirect } from 'next/navigation'
import { requireDesk, requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addPartnerAtDesk, savePartner, savePartnerTexts } from '@/lib/partners/desk/mutations'
import { newPartnerSchema, partnerSchema, partnerTextsSchema } from '@/lib/partners/desk/schema'

export async function addPartnerAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newPartnerSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addPartnerAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, result.reason === 'pic-taken' ? 'pic' : null)
  redirect(recordAddress(formLanguage(), 'partners', { id: result.id, language: input.data.language }))
}

export async function savePartnerAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = partnerSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => savePartner(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, result.reason === 'pic-taken' ? 'pic' : null)
  redirect(recordAddress(formLanguage(), 'partners', input.data))
}

export async function savePartnerTextsAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = partnerTextsSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => savePartnerTexts(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'partners', input.data))
}
