import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { runs } from '@/lib/registrations/organiser/queries'

export type EventInvitationRow = {
  id: string
  email: string
  name: string | null
  createdAt: Date
  /** Whether somebody of this address is registered, and has not cancelled. */
  registered: boolean
}

export type EventInvitations = {
  rows: EventInvitationRow[]
  /** When the link by which others may register stops working; null where there is none. */
  linkUntil: Date | null
}

/** Who was invited to an event, the newest first, for who runs it; null to everybody else. */
export async function listEventInvitationsFor(
  viewer: Viewer,
  eventId: string,
): Promise<EventInvitations | null> {
  if (!(await runs(viewer, eventId))) return null
  const [rows, registered, link] = await Promise.all([
    db.eventInvitation.findMany({
      where: { eventId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true, email: true, name: true, createdAt: true },
      take: 2000,
    }),
    db.registration.findMany({
      where: { eventId, state: { not: 'cancelled' } },
      select: { email: true, account: { select: { email: true } } },
    }),
    db.signedLink.findFirst({
      where: { ...openLink(), kind: 'event', recordId: eventId },
      select: { expiresAt: true },
    }),
  ])
  const known = new Set(registered.map(({ email, account }) => account?.email ?? email))
  const linkUntil = link?.expiresAt ?? null
  return { rows: rows.map((row) => ({ ...row, registered: known.has(row.email) })), linkUntil }
}

function openLink() {
  return {
    purpose: 'event_invitation',
    usedAt: null,
    supersededAt: null,
    expiresAt: { gt: new Date() },
  } as const
}
