import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { issueLink, revokeLinks } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { runnable } from '@/lib/events/policy'
import type { InviteToEvent } from '@/lib/registrations/invitations/schema'
import { mailEventInvitation } from '@/lib/registrations/mails/event-invitation'

/**
 * Invites people to an event by their addresses, and writes to each who was not invited before. Whoever signs in with
 * one of them may register.
 */
export async function inviteToEvent(
  tx: Transaction,
  viewer: Viewer,
  { eventId, addresses, language, message }: InviteToEvent,
): Promise<{ ok: true; invited: number } | Refusal<'not-found' | 'cancelled' | 'not-published'>> {
  const event = await runEvent(tx, viewer, eventId)
  if (!event) return refuse('not-found')
  // Whoever followed the invitation would find nothing.
  if (event._count.translations === 0) return refuse('not-published')
  if (event.status === 'cancelled' || event.endsAt < new Date()) return refuse('cancelled')
  let invited = 0
  for (const { email, name } of new Map(addresses.map((address) => [address.email, address])).values()) {
    const data = { id: uuid(), eventId, email, name: name || null, invitedById: viewer.accountId }
    const { count } = await tx.eventInvitation.createMany({ data, skipDuplicates: true })
    if (count === 0) continue
    await mailEventInvitation(tx, { eventId, email, name, language, message, invitedById: viewer.accountId })
    invited += 1
  }
  await record(tx, viewer, 'event.invited', eventId, { invited })
  return { ok: true, invited }
}

/** Takes an invitation back. Who has registered already stays registered. */
export async function withdrawEventInvitation(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  const { count } = await tx.eventInvitation.deleteMany({ where: { id, event: runnable(viewer) } })
  if (count === 0) return refuse('not-found')
  await record(tx, viewer, 'event.invitation-withdrawn', null)
  return { ok: true }
}

/**
 * Makes the link by which whoever has it may register, as often as people come, and takes the one before back. It is
 * shown this once: the portal keeps only its hash.
 * @returns the token for the address
 */
export async function issueInvitationLink(
  tx: Transaction,
  viewer: Viewer,
  { eventId }: { eventId: string },
): Promise<{ ok: true; token: string } | Refusal<'not-found' | 'cancelled' | 'not-published'>> {
  const event = await runEvent(tx, viewer, eventId)
  if (!event) return refuse('not-found')
  if (event._count.translations === 0) return refuse('not-published')
  const hours = (event.endsAt.getTime() - Date.now()) / 3_600_000
  if (event.status === 'cancelled' || hours <= 0) return refuse('cancelled')
  const about = { kind: 'event', id: eventId } as const
  const token = await issueLink(tx, { purpose: 'event_invitation', about, hours })
  await record(tx, viewer, 'event.invitation-link-made', eventId)
  return { ok: true, token }
}

export async function revokeInvitationLink(
  tx: Transaction,
  viewer: Viewer,
  { eventId }: { eventId: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!(await runEvent(tx, viewer, eventId))) return refuse('not-found')
  await revokeLinks(tx, 'event_invitation', { about: { kind: 'event', id: eventId } })
  await record(tx, viewer, 'event.invitation-link-revoked', eventId)
  return { ok: true }
}

async function runEvent(tx: Transaction, viewer: Viewer, id: string) {
  return tx.event.findFirst({
    where: { AND: [{ id, trashedAt: null }, runnable(viewer)] },
    select: {
      ...{ status: true, endsAt: true },
      _count: { select: { translations: { where: { status: 'published' } } } },
    },
  })
}
