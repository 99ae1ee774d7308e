import 'server-only'
import { readLink } from '@/lib/auth/links'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { canRun } from '@/lib/events/policy'
import type { EventTerms } from '@/lib/registrations/places/queries'
import type { Asker } from '@/lib/registrations/rules'
import type { RegistrationState } from '@/prisma/generated/enums'

/** An account as registering needs it. Its address is confirmed, as every viewer's is. */
export type Applicant = {
  id: string
  email: string
  name: string
  organisation: string | null
  country: string | null
  language: string
}

export type OwnRow = {
  id: string
  accountId: string | null
  state: RegistrationState
  reference: string
  /** Of the order of arrival; not what is shown. */
  position: number | null
  offeredUntil: Date | null
}

type Reading = Pick<Transaction, 'registration' | 'eventInvitation' | 'signedLink'>

/**
 * Somebody's registration for an event, whatever became of it. One that an organiser wrote down under their address
 * before they had an account is theirs too.
 */
export async function findOwn(
  from: Reading,
  eventId: string,
  { id, email }: Pick<Applicant, 'id' | 'email'>,
): Promise<OwnRow | null> {
  const rows = await from.registration.findMany({
    where: { eventId, OR: [{ accountId: id }, { accountId: null, email }] },
    select: { id: true, accountId: true, state: true, reference: true, position: true, offeredUntil: true },
  })
  return (
    rows.find(({ state }) => state !== 'cancelled') ??
    rows.find(({ accountId }) => accountId) ??
    rows[0] ??
    null
  )
}

/** Who somebody is to an event. @param token of the link that invites to it, where they came by one */
export async function askerOf(
  from: Reading,
  viewer: Viewer | null,
  event: Pick<EventTerms, 'id' | 'groupId' | 'registration'>,
  { applicant, token }: { applicant: Pick<Applicant, 'email'> | null; token?: string | undefined },
): Promise<Asker> {
  const { groupId, registration } = event
  const member = Boolean(viewer && groupId && viewer.memberOf.includes(groupId))
  const invited = registration === 'invited' && (await isInvited(from, event.id, applicant?.email, token))
  return { signedIn: viewer !== null, member, invited, runs: viewer !== null && canRun(viewer, event) }
}

async function isInvited(
  from: Reading,
  eventId: string,
  email: string | undefined,
  token: string | undefined,
): Promise<boolean> {
  if (email && (await from.eventInvitation.count({ where: { eventId, email } })) > 0) return true
  const link = token ? await readLink('event_invitation', token, from) : null
  return link?.about?.kind === 'event' && link.about.id === eventId
}
