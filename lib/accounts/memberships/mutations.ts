import 'server-only'
import { v7 as uuid } from 'uuid'
import { mailDecision, mailRequest } from '@/lib/accounts/mails/membership'
import { columnsOf, membershipOf } from '@/lib/accounts/memberships/rules'
import type {
  MembershipDecision,
  MembershipGrant,
  MembershipRequest,
} from '@/lib/accounts/memberships/schema'
import { canGrant, type MembershipOf } from '@/lib/accounts/policy'
import { record } from '@/lib/audit/record'
import { revokeLinks } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mentionable } from '@/lib/i18n/named'

export type Held = MembershipOf & { id: string; accountId: string; state: string }

/** Asks to write for a partner, to be an officer of a city or a member of a group; once ended or refused, again. */
export async function requestMembership(
  tx: Transaction,
  viewer: Viewer,
  input: MembershipRequest,
): Promise<{ ok: true } | Refusal<'not-found' | 'not-open' | 'asked-already'>> {
  const { accountId } = viewer
  const account = accountId && (await tx.account.findUnique({ where: { id: accountId }, select: reader }))
  if (!accountId || !account || !(await isPublic(tx, input))) return refuse('not-found')
  if (!(await isOpen(tx, input))) return refuse('not-open')
  const { role, message } = input
  const asked = { role, message: message || null, state: 'requested' as const }
  const id = await writeUnlessHeld(tx, { accountId, ...columnsOf(input) }, asked)
  if (!id) return refuse('asked-already')
  if (role === 'member') await mailRequest(tx, { id, groupId: input.groupId, message, name: account.name })
  await record(tx, viewer, 'membership.requested', id)
  return { ok: true }
}

/** Grants or refuses what was asked for. What somebody may not decide about looks as if nobody had asked. */
export async function decideMembership(
  tx: Transaction,
  viewer: Viewer,
  { id, decision, reason }: MembershipDecision,
): Promise<{ ok: true } | Refusal> {
  const held = await holdMembership(tx, id)
  if (!held || !canGrant(viewer, held)) return refuse('not-found')
  if (held.state !== 'requested') return refuse('changed-meanwhile')
  await settleMembership(tx, viewer, held, { state: decision, reason })
  return { ok: true }
}

/** Ends a membership: one's own, or one that the viewer could have given. */
export async function endMembership(
  tx: Transaction,
  viewer: Viewer,
  { id, reason }: { id: string; reason: string },
): Promise<{ ok: true } | Refusal> {
  const held = await holdMembership(tx, id)
  const isOwn = held !== null && held.accountId === viewer.accountId
  if (!held || !(isOwn || canGrant(viewer, held))) return refuse('not-found')
  if (held.state !== 'granted' && held.state !== 'requested') return refuse('changed-meanwhile')
  await settleMembership(tx, viewer, held, { state: 'ended', reason })
  if (held.role === 'lead') await withdrawInvitationsTo(tx, held)
  return { ok: true }
}

/** Gives a membership that nobody asked for, or makes a member a lead and back. */
export async function grantMembership(
  tx: Transaction,
  viewer: Viewer,
  { accountId, role, of }: MembershipGrant,
): Promise<{ ok: true; id: string } | Refusal<'not-found'>> {
  const membership = membershipOf(role, of)
  const isThere = (await tx.account.count({ where: { id: accountId } })) > 0
  if (!isThere || !canGrant(viewer, membership) || !(await exists(tx, membership))) return refuse('not-found')
  const subject = { accountId, ...columnsOf(membership) }
  const found = await tx.membership.findFirst({ where: subject, select: { id: true, role: true } })
  // A lead who is made a member of their own group would lose what only the staff may take.
  if (found && !canGrant(viewer, { ...membership, role: found.role })) return refuse('not-found')
  const given = { role, state: 'granted' as const, decidedById: viewer.accountId, decidedAt: new Date() }
  const { id } = found
    ? await tx.membership.update({ where: { id: found.id }, data: given, select: { id: true } })
    : await tx.membership.create({ data: { id: uuid(), ...subject, ...given }, select: { id: true } })
  if (found?.role === 'lead' && role !== 'lead') await withdrawInvitationsTo(tx, subject)
  await record(tx, viewer, 'membership.granted', id, { role })
  return { ok: true, id }
}

const reader = { email: true, name: true, language: true } as const

/** A membership with its row locked, for a write that decides about it. */
export async function holdMembership(tx: Transaction, id: string): Promise<Held | null> {
  const [row] = await tx.$queryRaw<Held[]>`
    SELECT id, role::text, state::text, account_id AS "accountId", partner_id AS "partnerId", city_id AS "cityId",
      group_id AS "groupId"
    FROM memberships WHERE id = ${id}::uuid FOR UPDATE`
  return row ?? null
}

/**
 * Decides about a membership that is held, and tells whose it is.
 * @param decision.by the account that decides, where it is not the viewer's: that of a mailed link
 */
export async function settleMembership(
  tx: Transaction,
  viewer: Viewer,
  held: Held,
  { state, reason, by }: { state: 'granted' | 'refused' | 'ended'; reason: string; by?: string | null },
): Promise<void> {
  await revokeLinks(tx, 'membership_decision', { about: { kind: 'membership', id: held.id } })
  const { account } = await tx.membership.update({
    where: { id: held.id },
    data: { state, reason: reason || null, decidedById: by ?? viewer.accountId, decidedAt: new Date() },
    select: { account: { select: reader } },
  })
  if (held.accountId !== viewer.accountId) await mailDecision(tx, account, held, { state, reason })
  await record(tx, viewer, `membership.${state}`, held.id)
}

/** @returns null when there is one that is asked for or granted */
async function writeUnlessHeld(
  tx: Transaction,
  subject: { accountId: string } & ReturnType<typeof columnsOf>,
  asked: { role: MembershipOf['role']; message: string | null; state: 'requested' },
): Promise<string | null> {
  const data = { id: uuid(), ...subject, ...asked }
  const { count: added } = await tx.membership.createMany({ data, skipDuplicates: true })
  if (added > 0) return data.id
  const over = { ...subject, state: { in: ['refused' as const, 'ended' as const] } }
  const again = { ...asked, decidedById: null, decidedAt: null, reason: null }
  const { count: renewed } = await tx.membership.updateMany({ where: over, data: again })
  if (renewed === 0) return null
  return (await tx.membership.findFirst({ where: subject, select: { id: true } }))?.id ?? null
}

async function isPublic(tx: Transaction, membership: MembershipOf): Promise<boolean> {
  return exists(tx, membership, mentionable)
}

async function isOpen(tx: Transaction, { groupId }: MembershipOf): Promise<boolean> {
  if (!groupId) return true
  return (await tx.group.count({ where: { id: groupId, joining: 'on_request' } })) > 0
}

/** @param more what else has to hold of the partner, city or group */
export async function exists(
  tx: Transaction,
  membership: MembershipOf,
  more: Partial<typeof mentionable> = { trashedAt: null },
): Promise<boolean> {
  const { partnerId, cityId, groupId } = columnsOf(membership)
  if (partnerId) return (await tx.partner.count({ where: { id: partnerId, ...more } })) > 0
  if (cityId) return (await tx.city.count({ where: { id: cityId, ...more } })) > 0
  return (await tx.group.count({ where: { id: groupId ?? '', ...more } })) > 0
}

async function withdrawInvitationsTo(
  tx: Transaction,
  { accountId, groupId }: { accountId: string; groupId?: string | null },
): Promise<void> {
  await tx.invitation.updateMany({
    where: { invitedById: accountId, groupId: groupId ?? null, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
  })
}
