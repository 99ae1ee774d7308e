'use server'

import { redirect } from 'next/navigation'
import { countAttempt, limits } from '@/lib/auth/limits'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { formLanguage, formPath, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addRegistration } from '@/lib/registrations/adding/mutations'
import { addSchema } from '@/lib/registrations/adding/schema'
import { decideRegistration } from '@/lib/registrations/approval/mutations'
import { cancelRegistration } from '@/lib/registrations/cancelling/mutations'
import {
  inviteToEvent,
  issueInvitationLink,
  revokeInvitationLink,
  withdrawEventInvitation,
} from '@/lib/registrations/invitations/mutations'
import { inviteSchema } from '@/lib/registrations/invitations/schema'
import {
  cancelSchema,
  decideSchema,
  eventSchema,
  invitationSchema,
} from '@/lib/registrations/organiser/schema'
import { invitedRegisterPath } from '@/lib/registrations/paths'

/** Approves or declines everybody who is ticked; who needs no decision stays as they are. */
export async function decideAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = decideSchema.safeParse(fields(form, ['ids']))
  if (!input.success) return invalid(input.error, form)
  const { ids, decision, reason } = input.data
  let decided = 0
  let full = false
  for (const id of ids) {
    const result = await inTransaction((tx) =>
      decideRegistration(tx, viewer, { id, decision, ...(reason && { reason }) }),
    )
    if (result.ok) decided += 1
    else full ||= result.reason === 'full'
  }
  if (full) return refused('event-full', form)
  if (decided === 0) return refused('nothing-to-decide', form)
  redirect(`${formPath()}?done=${decision === 'approve' ? 'approved' : 'declined'}`)
}

/** Cancels somebody's registration, after the page has named them. */
export async function cancelForAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = cancelSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { id, reason } = input.data
  const result = await inTransaction((tx) =>
    cancelRegistration(tx, viewer, { id, ...(reason && { reason }) }),
  )
  if (!result.ok) return refused(result.reason === 'past' ? 'event-over' : result.reason, form)
  redirect(`${formPath()}?done=cancelled`)
}

export async function addAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = addSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const seconds = input.data.walkIn ? 0 : await countAttempt(limits.mailBy, viewer.accountId ?? '')
  if (seconds > 0) return tooOften(seconds, form)
  const result = await inTransaction((tx) => addRegistration(tx, viewer, input.data))
  if (!result.ok) return refused(words[result.reason], form)
  redirect(`${formPath()}?done=${result.again ? 'there' : 'added'}`)
}

export async function inviteAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = inviteSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const seconds = await countAttempt(limits.inviteBy, viewer.accountId ?? '')
  if (seconds > 0) return tooOften(seconds, form)
  const result = await inTransaction((tx) => inviteToEvent(tx, viewer, input.data))
  if (!result.ok) return refused(words[result.reason], form)
  redirect(`${formPath()}?done=invited`)
}

export async function withdrawInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = invitationSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => withdrawEventInvitation(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`${formPath()}?done=withdrawn`)
}

/** Makes the link by which whoever has it may register. It is shown in the answer and nowhere again. */
export async function makeLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = eventSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { eventId, slug } = input.data
  const result = await inTransaction((tx) => issueInvitationLink(tx, viewer, { eventId }))
  if (!result.ok) return refused(words[result.reason], form)
  const path = invitedRegisterPath(slug, result.token)
  return { values: { link: [`${settings().portalUrl}/${formLanguage()}${path}`] }, errors: [] }
}

export async function revokeLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = eventSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { eventId } = input.data
  const result = await inTransaction((tx) => revokeInvitationLink(tx, viewer, { eventId }))
  if (!result.ok) return refused(result.reason, form)
  redirect(`${formPath()}?done=revoked`)
}

/** Keys of the words that say why it was not done. */
const words = {
  'not-found': 'not-found',
  cancelled: 'event-over',
  'not-published': 'event-unpublished',
  'closed-already': 'closed-already',
  full: 'event-full',
} as const
