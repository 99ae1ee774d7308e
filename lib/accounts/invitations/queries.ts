import 'server-only'
import { membershipIn } from '@/lib/accounts/memberships/rules'
import { nameOfMembership } from '@/lib/accounts/memberships/queries'
import { readLink } from '@/lib/auth/links'
import { isAdmin, isStaff, type Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import type { AccountRole, MembershipRole } from '@/prisma/generated/enums'

export type InvitationRow = {
  id: string
  email: string
  name: string | null
  accountRole: AccountRole
  membershipRole: MembershipRole | null
  /** What the membership is of. */
  of: string
  inviter: string | null
  createdAt: Date
}

const select = {
  id: true,
  email: true,
  name: true,
  accountRole: true,
  membershipRole: true,
  partnerId: true,
  cityId: true,
  groupId: true,
  createdAt: true,
  invitedBy: { select: { name: true } },
} as const

/** The open invitations that the viewer may withdraw, the newest first. */
export async function listInvitationsFor(viewer: Viewer, language: string): Promise<InvitationRow[]> {
  const theirs = withdrawable(viewer)
  if (!theirs) return []
  const rows = await db.invitation.findMany({
    where: { ...theirs, acceptedAt: null, withdrawnAt: null },
    select,
    orderBy: { createdAt: 'desc' },
    take: 500,
  })
  return Promise.all(
    rows.map(async ({ invitedBy, ...row }) => {
      const membership = membershipIn(row)
      const of = membership ? await nameOfMembership(membership, language) : ''
      const { id, email, name, accountRole, membershipRole, createdAt } = row
      return {
        id,
        email,
        name,
        accountRole,
        membershipRole,
        of,
        inviter: invitedBy?.name ?? null,
        createdAt,
      }
    }),
  )
}

export type OpenInvitation = Omit<InvitationRow, 'createdAt'> & {
  message: string | null
  /** Whether the address has an account, whose owner signs in to accept. */
  hasAccount: boolean
}

/** What a mailed invitation offers; null when it no longer holds. */
export async function getInvitation(token: string, language: string): Promise<OpenInvitation | null> {
  const link = await readLink('invitation', token)
  if (!link?.about) return null
  const row = await db.invitation.findFirst({
    where: { id: link.about.id, acceptedAt: null, withdrawnAt: null },
    select: { ...select, message: true },
  })
  if (!row) return null
  const membership = membershipIn(row)
  const { id, email, name, accountRole, membershipRole, message, invitedBy } = row
  const known = { email, OR: [{ emailVerifiedAt: { not: null } }, { disabledAt: { not: null } }] }
  return {
    ...{ id, email, name, accountRole, membershipRole, message },
    of: membership ? await nameOfMembership(membership, language) : '',
    inviter: invitedBy?.name ?? null,
    hasAccount: (await db.account.count({ where: known })) > 0,
  }
}

/** As canInvite says, in words of the database. */
function withdrawable(viewer: Viewer): Prisma.InvitationWhereInput | null {
  if (isAdmin(viewer)) return {}
  if (isStaff(viewer)) return { accountRole: 'account' }
  if (viewer.leadOf.length === 0) return null
  return { accountRole: 'account', membershipRole: 'member', groupId: { in: [...viewer.leadOf] } }
}
