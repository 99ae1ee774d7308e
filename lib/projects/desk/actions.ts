'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addProjectAtDesk, saveProject } from '@/lib/projects/desk/mutations'
import { newProjectSchema, projectLists, projectSchema } from '@/lib/projects/desk/schema'

export async function addProjectAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newProjectSchema.safeParse(fields(form, projectLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addProjectAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, result.reason === 'grant-taken' ? 'grantNumber' : null)
  redirect(recordAddress(formLanguage(), 'projects', { id: result.id, language: input.data.language }))
}

export async function saveProjectAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = projectSchema.safeParse(fields(form, projectLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveProject(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, result.reason === 'grant-taken' ? 'grantNumber' : null)
  redirect(recordAddress(formLanguage(), 'projects', input.data))
}
