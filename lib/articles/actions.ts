'use server'

import { redirect } from 'next/navigation'
import { asErrors, saveAndDo, startFromForm } from '@/lib/articles/form/mutations'
import { articleFormSchema, formLists, newArticleSchema } from '@/lib/articles/form/schema'
import { deskArticlePath } from '@/lib/articles/paths'
import { requireDesk } from '@/lib/auth/session'
import { formLanguage, invalid, refused, refusedFor } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

/** Begins a story with what its first form says. */
export async function newArticleAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = newArticleSchema.safeParse(fields(form, formLists))
  if (!input.success) return invalid(input.error, form)
  const started = await startFromForm(viewer, input.data)
  if (!started.ok) return refused(started.reason, form, started.field)
  redirect(afterwards(started.id, input.data))
}

/** Every button of a story's form: what was written is saved, and then done what the button says. */
export async function articleAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = articleFormSchema.safeParse(fields(form, formLists))
  if (!input.success) return invalid(input.error, form)
  const result = await saveAndDo(viewer, input.data)
  if (result.ok) redirect(afterwards(input.data.id, input.data))
  if (result.findings) return refusedFor(form, asErrors(result.findings))
  return refused(result.reason, form, result.field)
}

/** The page that shows what was done. */
function afterwards(id: string, { language, intent }: { language: string; intent: string }): string {
  const page = `/${formLanguage()}`
  if (intent === 'preview') return `${page}${deskArticlePath(id, language, 'preview')}`
  return `${page}${deskArticlePath(id, language)}&done=${intent}`
}
