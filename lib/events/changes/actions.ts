'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { cancelEvent, moveEvent, resumeEvent } from '@/lib/events/changes/mutations'
import { cancelSchema, moveSchema, resumeSchema } from '@/lib/events/changes/schema'
import { copyEvent } from '@/lib/events/copies/mutations'
import { copySchema } from '@/lib/events/copies/schema'
import { refusedFaults } from '@/lib/forms/faults'
import { deskEventPath } from '@/lib/events/paths'
import { makeSeries } from '@/lib/events/series/mutations'
import { seriesSchema } from '@/lib/events/series/schema'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function cancelEventAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = cancelSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => cancelEvent(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(after(input.data.id, 'cancelled'))
}

export async function resumeEventAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = resumeSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => resumeEvent(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(after(input.data.id, result.told ? 'resumed' : 'saved'))
}

export async function moveEventAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = moveSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => moveEvent(tx, viewer, input.data))
  if (!result.ok) return refusedFaults(result, form)
  redirect(after(input.data.id, result.told ? 'moved' : 'saved'))
}

export async function copyEventAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = copySchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => copyEvent(tx, viewer, input.data))
  if (!result.ok) return refusedFaults(result, form)
  redirect(`/${formLanguage()}${deskEventPath(result.id)}`)
}

export async function makeSeriesAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = seriesSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => makeSeries(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(after(input.data.id, 'series'))
}

function after(id: string, done: string): string {
  return `/${formLanguage()}${deskEventPath(id, 'dates', { done })}`
}
