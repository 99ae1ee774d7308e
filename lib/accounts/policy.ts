import { isAdmin, isStaff, type Viewer } from '@/lib/auth/session'
import type { AccountRole, MembershipRole } from '@/prisma/generated/enums'

/** What a membership is of: exactly one of the three, as the role says. */
export type MembershipOf = {
  role: MembershipRole
  partnerId?: string | null
  cityId?: string | null
  groupId?: string | null
}

/** Whether somebody sees who has an account: the staff; everybody sees their own. */
export function canSeeAccounts(viewer: Viewer): boolean {
  return isStaff(viewer)
}

/** Whether somebody decides about roles, and who may sign in at all. */
export function canRule(viewer: Viewer): boolean {
  return isAdmin(viewer)
}

/**
 * Whether somebody may give a membership, decide about a request for one or end it. The staff have every right that
 * a membership gives; a lead decides who is a member of their group, and neither leads nor writes through it.
 */
export function canGrant(viewer: Viewer, { role, groupId }: MembershipOf): boolean {
  return isStaff(viewer) || (role === 'member' && Boolean(groupId) && viewer.leadOf.includes(groupId ?? ''))
}

/** Nobody invites somebody to more than they have themselves, and only administrators to a role. */
export function canInvite(
  viewer: Viewer,
  { accountRole, membership }: { accountRole: AccountRole; membership: MembershipOf | null },
): boolean {
  if (accountRole !== 'account' && !canRule(viewer)) return false
  return membership ? canGrant(viewer, membership) : isStaff(viewer)
}

/** The memberships that somebody decides about, as a condition of Prisma; null for those who decide about none. */
export function decidable(viewer: Viewer) {
  if (isStaff(viewer)) return {}
  return viewer.leadOf.length > 0 ? { role: 'member' as const, groupId: { in: [...viewer.leadOf] } } : null
}
