'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addRegistration } from '@/lib/registrations/adding/mutations'
import { addSchema } from '@/lib/registrations/adding/schema'
import { checkIn } from '@/lib/registrations/check-in/mutations'
import { checkInPath } from '@/lib/registrations/check-in/paths'
import { checkInSchema, type Pressed } from '@/lib/registrations/check-in/schema'

/** Notes that somebody came, or takes it back. */
export async function checkInAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = checkInSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { eventId, there, gone, reference } = input.data
  const at = new Date().toISOString()
  const id = there ?? gone
  const one: Pressed =
    id === undefined ? { reference, there: true, at } : { id, there: there !== undefined, at }
  const result = await inTransaction((tx) => checkIn(tx, viewer, { eventId, pressed: [one] }))
  if (!result.ok) return refused(result.reason, form)
  const [checked] = result.checked
  if (!checked || checked.outcome === 'unknown') return refused('code-unknown', form, 'reference')
  if (checked.outcome === 'no-place') return refused('no-place', form, 'reference')
  redirect(`/${formLanguage()}${checkInPath(eventId, { done: checked.outcome, who: checked.name })}`)
}

/** Writes down somebody who came without having registered. */
export async function walkInAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = addSchema.safeParse({ ...fields(form), walkIn: 'on', language: formLanguage() })
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addRegistration(tx, viewer, input.data))
  if (!result.ok) return refused(words[result.reason], form)
  const { eventId, name } = input.data
  redirect(`/${formLanguage()}${checkInPath(eventId, { done: 'walked-in', who: name })}`)
}

/** Keys of the words that say why nobody was written down. */
const words = {
  'not-found': 'not-found',
  cancelled: 'event-over',
  'closed-already': 'closed-already',
  full: 'event-full',
} as const
