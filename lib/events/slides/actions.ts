'use server'

import { redirect } from 'next/navigation'
import { countAttempt, limits } from '@/lib/auth/limits'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { askSpeaker, remindSpeakers } from '@/lib/events/slides/asking/mutations'
import { eventSlidesPath } from '@/lib/events/slides/paths'
import { askSpeakerSchema, slidesOfEventSchema } from '@/lib/events/slides/schema'
import { showSlides } from '@/lib/events/slides/showing/mutations'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function askSpeakerAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = askSpeakerSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const seconds = await countAttempt(limits.mailBy, viewer.accountId ?? '')
  if (seconds > 0) return tooOften(seconds, form)
  const result = await inTransaction((tx) => askSpeaker(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, result.reason === 'no-address' ? 'email' : null)
  redirect(`/${formLanguage()}${eventSlidesPath(input.data.eventId, { done: 'asked' })}`)
}

export async function remindSpeakersAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = slidesOfEventSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const seconds = await countAttempt(limits.mailBy, viewer.accountId ?? '')
  if (seconds > 0) return tooOften(seconds, form)
  const result = await inTransaction((tx) => remindSpeakers(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${eventSlidesPath(input.data.eventId, { done: 'asked' })}`)
}

export async function showSlidesAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = slidesOfEventSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => showSlides(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${eventSlidesPath(input.data.eventId, { done: 'shown' })}`)
}
