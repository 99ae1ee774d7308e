import 'server-only'
import { canGrant } from '@/lib/accounts/policy'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { listOptions } from '@/lib/desk/options'
import type { MembershipRole } from '@/prisma/generated/enums'

/** A membership that somebody may give. `value` says role and id as one choice of a form. */
export type Grantable = { value: string; role: MembershipRole; name: string }

/** Every membership that the viewer may give, by name within each role. */
export async function listGrantable(viewer: Viewer, language: string): Promise<Grantable[]> {
  const [partners, cities, groups] = await Promise.all([
    isStaff(viewer) ? listOptions(viewer, 'partners', language) : [],
    isStaff(viewer) ? listOptions(viewer, 'cities', language) : [],
    listOptions(viewer, 'groups', language),
  ])
  const as = (role: MembershipRole, options: { value: string; label: string }[]) =>
    options.map(({ value: id, label: name }) => ({ value: `${role}:${id}`, role, name }))
  const theirs = (role: 'member' | 'lead') =>
    groups.filter(({ value }) => canGrant(viewer, { role, groupId: value }))
  return [
    ...as('author', partners),
    ...as('officer', cities),
    ...as('member', theirs('member')),
    ...as('lead', theirs('lead')),
  ]
}
