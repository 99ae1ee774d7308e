import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { formLanguage, formPath } from '@/lib/forms/answers'
import { getAskedFields } from '@/lib/registrations/form/queries'
import { nothingAsked, saysOnlyWho, type AskedFields } from '@/lib/registrations/form/rules'
import { eventOf, parseRegister } from '@/lib/registrations/form/schema'
import { register } from '@/lib/registrations/mutations'

/**
 * Registers who presses *Confirm registration*.
 * @returns the page that says how it stands; null for every other form, and for one that is refused with words beside
 * its fields
 */
export async function confirmRegistration(viewer: Viewer, form: FormData): Promise<string | null> {
  if (form.get('step') !== 'confirm') return null
  const asked = await askedBy(form)
  const input = asked && parseRegister(asked, form, formLanguage())
  if (!input?.success) return null
  const result = await register(viewer, input.data)
  return result.ok || result.reason === 'not-open' ? formPath() : null
}

/**
 * Need not be read for who answers nothing, as most of a crowd does: registering sees whether something had to be
 * answered.
 */
async function askedBy(form: FormData): Promise<AskedFields | null> {
  if (saysOnlyWho(form.keys())) return nothingAsked
  const eventId = eventOf(form)
  return eventId === null ? null : getAskedFields(eventId)
}
