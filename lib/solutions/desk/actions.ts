'use server'

import { redirect } from 'next/navigation'
import { requireDesk, requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addSolutionAtDesk, saveSolution, saveSolutionTexts } from '@/lib/solutions/desk/mutations'
import {
  newSolutionSchema,
  solutionLists,
  solutionSchema,
  solutionTextsSchema,
} from '@/lib/solutions/desk/schema'

export async function addSolutionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newSolutionSchema.safeParse(fields(form, solutionLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addSolutionAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'solutions', { id: result.id, language: input.data.language }))
}

export async function saveSolutionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = solutionSchema.safeParse(fields(form, solutionLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveSolution(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'solutions', input.data))
}

export async function saveSolutionTextsAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = solutionTextsSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveSolutionTexts(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'solutions', input.data))
}
