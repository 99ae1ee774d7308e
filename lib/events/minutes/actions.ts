'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { addSection, beginMinutes, removeSection, saveSection } from '@/lib/events/minutes/mutations'
import { minutesPath } from '@/lib/events/minutes/paths'
import {
  eventSchema,
  newSectionSchema,
  removeSectionSchema,
  sectionSchema,
} from '@/lib/events/minutes/schema'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function beginMinutesAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = eventSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const language = formLanguage()
  const result = await inTransaction((tx) => beginMinutes(tx, viewer, { ...input.data, language }))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${language}${minutesPath(input.data.eventId, { done: 'added' })}`)
}

export async function addSectionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = newSectionSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addSection(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${minutesPath(input.data.eventId, { done: 'added' })}`)
}

export async function saveSectionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = sectionSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveSection(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  const done = result.merged ? 'merged' : 'saved'
  redirect(`/${formLanguage()}${minutesPath(input.data.eventId, { done })}#section-${input.data.id}`)
}

export async function removeSectionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = removeSectionSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => removeSection(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${minutesPath(input.data.eventId, { done: 'removed' })}`)
}
