import 'server-only'
import type { LinkedDecision } from '@/lib/accounts/memberships/decisions/schema'
import { holdMembership, settleMembership } from '@/lib/accounts/memberships/mutations'
import { spendLink, type Link } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'

/**
 * Decides about the one request that a mailed link names, without signing in. The link of somebody who leads the group
 * no longer decides nothing any more.
 * @param viewer whoever holds the link
 */
export async function decideByLink(
  tx: Transaction,
  viewer: Viewer,
  { token, decision, reason }: LinkedDecision,
): Promise<{ ok: true } | Refusal<'link-over'>> {
  const link = await spendLink(tx, 'membership_decision', token)
  const held = link?.about ? await holdMembership(tx, link.about.id) : null
  const groupId = held?.groupId
  if (!link || !held || !groupId || held.role !== 'member' || held.state !== 'requested')
    return refuse('link-over')
  if (!(await mayDecide(tx, link, groupId))) return refuse('link-over')
  await settleMembership(tx, viewer, held, { state: decision, reason, by: link.accountId })
  return { ok: true }
}

/** A lead of the group as it is now; or where the link went to an address of the group or the portal, that address. */
async function mayDecide(tx: Transaction, { accountId, email }: Link, groupId: string): Promise<boolean> {
  if (accountId) {
    const lead = { accountId, groupId, role: 'lead' as const, state: 'granted' as const }
    return (await tx.membership.count({ where: { ...lead, account: { disabledAt: null } } })) > 0
  }
  const group = await tx.group.findUnique({ where: { id: groupId }, select: { contactEmail: true } })
  const portal = await tx.portal.findFirst({ select: { contactEmail: true } })
  return email !== null && [group?.contactEmail, portal?.contactEmail].includes(email)
}
