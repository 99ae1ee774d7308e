'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { orderSchema } from '@/lib/events/parts/schema'
import { deskEventPath } from '@/lib/events/paths'
import { addQuestion, orderQuestion, saveQuestion } from '@/lib/events/questions/mutations'
import { newQuestionSchema, questionSchema } from '@/lib/events/questions/schema'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { refusedFaults } from '@/lib/forms/faults'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function addQuestionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = newQuestionSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addQuestion(tx, viewer, input.data))
  if (!result.ok) return refusedFaults(result, form)
  redirect(questionsOf(input.data, 'added'))
}

export async function saveQuestionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = questionSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveQuestion(tx, viewer, input.data))
  if (!result.ok) return refusedFaults(result, form)
  redirect(questionsOf(input.data, 'saved'))
}

export async function orderQuestionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = orderSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => orderQuestion(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(questionsOf(input.data, input.data.verb === 'remove' ? 'removed' : 'ordered'))
}

function questionsOf({ eventId, language }: { eventId: string; language: string }, done: string): string {
  return `/${formLanguage()}${deskEventPath(eventId, 'questions', { language, done })}`
}
