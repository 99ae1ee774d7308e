import type { RegistrationState } from '@/prisma/generated/enums'

/**
 * What a registration's row says in a state, with nothing left of the state before: a position exactly while it waits
 * on the list, an end exactly while a place is offered, as the database checks.
 */
export function columnsOf(
  state: RegistrationState,
  now: Date,
  more: { position?: number; offeredUntil?: Date; reason?: string | null } = {},
) {
  return {
    state,
    position: state === 'waitlisted' ? (more.position ?? null) : null,
    offeredUntil: state === 'offered' ? (more.offeredUntil ?? null) : null,
    decidedReason: more.reason ?? null,
    cancelledAt: state === 'cancelled' ? now : null,
    ...(state === 'confirmed' && { confirmedAt: now }),
    ...(state === 'attended' && { attendedAt: now }),
  }
}
