import type { MembershipOf } from '@/lib/accounts/policy'
import type { MembershipRole } from '@/prisma/generated/enums'

/** The one of the three that a role is of. */
export const subjectOf = {
  author: 'partnerId',
  officer: 'cityId',
  member: 'groupId',
  lead: 'groupId',
} as const satisfies Record<MembershipRole, 'partnerId' | 'cityId' | 'groupId'>

/** @param id of the partner, city or group */
export function membershipOf(role: MembershipRole, id: string): MembershipOf & { role: MembershipRole } {
  return { role, [subjectOf[role]]: id }
}

/** The columns, of which two are empty. */
export function columnsOf({ partnerId = null, cityId = null, groupId = null }: MembershipOf) {
  return { partnerId, cityId, groupId }
}

/** The membership that a row offers, if it offers one. */
export function membershipIn(row: {
  membershipRole: MembershipRole | null
  partnerId: string | null
  cityId: string | null
  groupId: string | null
}): MembershipOf | null {
  return (
    row.membershipRole && { role: row.membershipRole, ...columnsOf({ ...row, role: row.membershipRole }) }
  )
}
