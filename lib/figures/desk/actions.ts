'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addFigureAtDesk, saveFigure } from '@/lib/figures/desk/mutations'
import { newFigureSchema, figureSchema } from '@/lib/figures/desk/schema'

export async function addFigureAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newFigureSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addFigureAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'figures', { id: result.id, language: input.data.language }))
}

export async function saveFigureAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = figureSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveFigure(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'figures', input.data))
}
