import type { Language } from '@/lib/i18n/languages'
import type { AccountRole, MembershipRole } from '@/prisma/generated/enums'

/** An invitation gives a role, one membership, or both: `of` is the partner, city or group, empty without a membership. */
export type Invite = {
  email: string
  name: string
  language: Language
  accountRole: AccountRole
  membershipRole: MembershipRole | ''
  of: string
  message: string
}
