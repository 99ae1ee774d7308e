import { z } from 'zod'
import { listAddress } from '@/lib/lists/addresses'
import { pageParameter } from '@/lib/lists/parameters'
import { RegistrationState } from '@/prisma/generated/enums'

/** What an organiser's list of registrations can be narrowed and sorted by; it is kept in the address. */
export const registrationParameters = {
  /** A part of a name, an organisation or an address, or a reference. */
  q: z.string().trim().min(1).max(200),
  state: z.enum(RegistrationState),
  /** Who picked a break-out. */
  session: z.uuid(),
  sort: z.enum(['name', 'newest']),
  page: pageParameter,
}

export type RegistrationFilters = {
  q?: string | undefined
  state?: RegistrationState | undefined
  session?: string | undefined
  /** Absent: in the order of arrival. */
  sort?: 'name' | 'newest' | undefined
  page?: number | undefined
}

/** The address of the list under filters, without the language of the page. */
export function registrationsPath(eventId: string, filters: RegistrationFilters = {}): string {
  const { q, state, session, sort, page } = filters
  return listAddress(`/editor/events/${eventId}/registrations`, { q, state, session, sort, page })
}

/** What was just done on the page of the list. */
export const registrationNews = [
  ...['approved', 'declined', 'cancelled', 'added', 'there', 'invited', 'withdrawn', 'revoked'],
] as const

const reason = z.string().trim().normalize('NFC').max(1000, 'textTooLong').default('')

export const decideSchema = z.strictObject({
  ids: z.array(z.uuid()).min(1, 'nothingTicked').max(200),
  decision: z.enum(['approve', 'decline']),
  reason,
})

export const cancelSchema = z.strictObject({ id: z.uuid(), reason })
export const invitationSchema = z.strictObject({ id: z.uuid() })
export const eventSchema = z.strictObject({ eventId: z.uuid(), slug: z.string().max(200) })
