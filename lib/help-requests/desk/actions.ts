'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { answerRequest, assignRequest, closeRequest, reopenRequest } from '@/lib/help-requests/desk/mutations'
import { answerSchema, assignSchema, requestIdSchema } from '@/lib/help-requests/desk/schema'
import { helpRequestDeskPath } from '@/lib/help-requests/paths'

export async function answerRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = answerSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => answerRequest(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${helpRequestDeskPath(input.data.id, 'answered')}`)
}

export async function assignRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = assignSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => assignRequest(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${helpRequestDeskPath(input.data.id, 'assigned')}`)
}

export async function closeRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = requestIdSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => closeRequest(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${helpRequestDeskPath(input.data.id, 'closed')}`)
}

export async function reopenRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = requestIdSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => reopenRequest(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${helpRequestDeskPath(input.data.id, 'reopened')}`)
}
