'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { addTalk, orderTalk, saveTalk } from '@/lib/events/contributions/mutations'
import { newTalkSchema, talkLists, talkSchema } from '@/lib/events/contributions/schema'
import { orderSchema } from '@/lib/events/parts/schema'
import { deskEventPath } from '@/lib/events/paths'
import { addLine, orderLine, saveLine } from '@/lib/events/sessions/desk/mutations'
import { lineSchema, newLineSchema } from '@/lib/events/sessions/desk/schema'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { refusedFaults } from '@/lib/forms/faults'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function addLineAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = newLineSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addLine(tx, viewer, input.data))
  if (!result.ok) return refusedFaults(result, form)
  redirect(agendaOf(input.data, { line: result.id, done: 'added' }))
}

export async function saveLineAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = lineSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveLine(tx, viewer, input.data))
  if (!result.ok) return refusedFaults(result, form)
  redirect(agendaOf(input.data, { line: input.data.id, done: 'saved' }))
}

export async function orderLineAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = orderSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => orderLine(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(agendaOf(input.data, input.data.verb === 'remove' ? { done: 'removed' } : {}))
}

export async function addTalkAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = newTalkSchema.safeParse(fields(form, talkLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addTalk(tx, viewer, input.data))
  if (!result.ok) return refusedFaults(result, form)
  redirect(agendaOf(input.data, { line: input.data.sessionId, done: 'added' }))
}

export async function saveTalkAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = talkSchema.safeParse(fields(form, talkLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveTalk(tx, viewer, input.data))
  if (!result.ok) return refusedFaults(result, form)
  redirect(agendaOf(input.data, { line: input.data.sessionId, done: 'saved' }))
}

export async function orderTalkAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = orderSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => orderTalk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(agendaOf(input.data, { line: result.sessionId ?? undefined, done: 'ordered' }))
}

function agendaOf(
  { eventId, language }: { eventId: string; language: string },
  about: { line?: string | undefined; done?: string },
): string {
  return `/${formLanguage()}${deskEventPath(eventId, 'agenda', { ...about, language })}`
}
