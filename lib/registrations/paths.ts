import { eventPath } from '@/lib/events/paths'

/** Where one registers at an event; without the language, as every path. */
export function registerPath(slug: string): string {
  return `${eventPath(slug)}/register`
}

/** The same for who was sent the link of an event by invitation. */
export function invitedRegisterPath(slug: string, token: string): string {
  return `${registerPath(slug)}?invitation=${token}`
}

/** A registration for who holds the link of a mail, without an account. */
export function registrationPath(token: string): string {
  return `/registrations/${token}`
}

export const ownRegistrationsPath = '/account/registrations'

/** Touched whenever another number of places is left at an event. */
export function placesTag(eventId: string): string {
  return `places:${eventId}`
}
