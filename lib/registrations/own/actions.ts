'use server'

import { redirect } from 'next/navigation'
import { requireAsking, requireViewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formPath, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { cancelByLink, cancelRegistration } from '@/lib/registrations/cancelling/mutations'
import { acceptByLink, acceptOffer } from '@/lib/registrations/offers/mutations'
import { linkedSchema, ownSchema } from '@/lib/registrations/own/schema'
import { leaveList, leaveListByLink } from '@/lib/registrations/participants/mutations'

/** Gives one's place back, after the page has named the event. */
export async function cancelAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = ownSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => cancelRegistration(tx, viewer, input.data))
  return result.ok ? redirect(`${formPath()}?done=cancelled`) : refused(words[result.reason], form)
}

/** The same for who holds the link of a mail, as below. */
export async function cancelByLinkAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = linkedSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => cancelByLink(tx, input.data))
  return result.ok ? redirect(`${formPath()}?done=cancelled`) : refused(words[result.reason], form)
}

/** Takes the place that came free and is kept for a while. */
export async function acceptAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = ownSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => acceptOffer(tx, viewer, input.data))
  return result.ok ? redirect(formPath()) : refused(words[result.reason], form)
}

export async function acceptByLinkAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = linkedSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => acceptByLink(tx, input.data))
  return result.ok ? redirect(formPath()) : refused(words[result.reason], form)
}

/** Takes oneself off the list that other participants see. */
export async function leaveListAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = ownSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => leaveList(tx, viewer, input.data))
  return result.ok ? redirect(`${formPath()}?done=unlisted`) : refused(result.reason, form)
}

export async function leaveListByLinkAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = linkedSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => leaveListByLink(tx, input.data))
  return result.ok ? redirect(`${formPath()}?done=unlisted`) : refused(result.reason, form)
}

/** Keys of the words that say why it was not done. */
const words = { 'not-found': 'not-found', past: 'event-over', lapsed: 'offer-lapsed' } as const
