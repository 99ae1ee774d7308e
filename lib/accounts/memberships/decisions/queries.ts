import 'server-only'
import { membershipSelect, toMembershipRow, type MembershipRow } from '@/lib/accounts/memberships/queries'
import { readLink } from '@/lib/auth/links'
import { db } from '@/lib/db'

/** Who asks to join what, and why. */
export type AskedMembership = Pick<MembershipRow, 'of' | 'message'> & { name: string }

/** What a mailed link decides about; null for one that no longer holds, or that somebody else has decided about. */
export async function getAskedMembership(token: string, language: string): Promise<AskedMembership | null> {
  const link = await readLink('membership_decision', token)
  if (!link?.about) return null
  const row = await db.membership.findFirst({
    where: { id: link.about.id, state: 'requested' },
    select: { ...membershipSelect, account: { select: { name: true } } },
  })
  if (!row) return null
  const { account, ...membership } = row
  const { of, message } = toMembershipRow(membership, language)
  return { of, message, name: account.name }
}
