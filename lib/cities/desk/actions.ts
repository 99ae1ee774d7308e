'use server'

import { redirect } from 'next/navigation'
import { requireDesk, requireEditor } from '@/lib/auth/session'
import { addCityAtDesk, saveCity, saveCityTexts } from '@/lib/cities/desk/mutations'
import { cityLists, citySchema, cityTextsSchema, newCitySchema } from '@/lib/cities/desk/schema'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function addCityAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newCitySchema.safeParse(fields(form, cityLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addCityAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'cities', { id: result.id, language: input.data.language }))
}

export async function saveCityAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = citySchema.safeParse(fields(form, cityLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveCity(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'cities', input.data))
}

export async function saveCityTextsAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = cityTextsSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveCityTexts(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'cities', input.data))
}
