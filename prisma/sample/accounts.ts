import type { AccountRole, MembershipRole } from '@/prisma/generated/enums'
import type { Slug } from '@/prisma/sample/types/words'

export type SampleAccount = {
  email: string
  name: string
  role: AccountRole
  memberships: { role: MembershipRole; section: 'partners' | 'cities' | 'groups'; of: Slug }[]
}

const group = 'city-coordinators-group'

/** One account for everything that one can be; authors and officers twice, since one may not see what the other does. */
export const sampleAccounts: SampleAccount[] = [
  { email: 'admin@pharos.test', name: 'Sample administrator', role: 'admin', memberships: [] },
  { email: 'editor@pharos.test', name: 'Sample editor', role: 'editor', memberships: [] },
  withMembership('author', 'Sample author (Rotterdam)', 'author', 'partners', 'city-of-rotterdam'),
  withMembership('author-b', 'Sample author (Umeå)', 'author', 'partners', 'umea-energi'),
  withMembership('officer', 'Sample officer (Rotterdam)', 'officer', 'cities', 'rotterdam'),
  withMembership('officer-b', 'Sample officer (Brno)', 'officer', 'cities', 'brno'),
  withMembership('lead', 'Sample lead', 'lead', 'groups', group),
  withMembership('member', 'Sample member', 'member', 'groups', group),
  withMembership('member-b', 'Another sample member', 'member', 'groups', group),
  { email: 'guest@pharos.test', name: 'Sample guest', role: 'account', memberships: [] },
]

function withMembership(
  name: string,
  fullName: string,
  role: MembershipRole,
  section: 'partners' | 'cities' | 'groups',
  of: Slug,
): SampleAccount {
  return {
    email: `${name}@pharos.test`,
    name: fullName,
    role: 'account',
    memberships: [{ role, section, of }],
  }
}
