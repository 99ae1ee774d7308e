import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Invite } from '@/lib/accounts/invitations/schema'
import { mailInvitation } from '@/lib/accounts/mails/invitation'
import { exists } from '@/lib/accounts/memberships/mutations'
import { columnsOf, membershipIn, membershipOf } from '@/lib/accounts/memberships/rules'
import { canInvite } from '@/lib/accounts/policy'
import { record } from '@/lib/audit/record'
import { issueLink, revokeLinks } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'

const twoWeeks = 14 * 24

const open = { acceptedAt: null, withdrawnAt: null } as const

/** Offers an address a role or a membership. Offered the same again, the earlier invitation is withdrawn. */
export async function invite(
  tx: Transaction,
  viewer: Viewer,
  input: Invite,
): Promise<{ ok: true; id: string } | Refusal<'not-found'>> {
  const { email, name, language, accountRole, membershipRole, of, message } = input
  const membership = membershipRole && of ? membershipOf(membershipRole, of) : null
  if (!canInvite(viewer, { accountRole, membership })) return refuse('not-found')
  if (membership && !(await exists(tx, membership))) return refuse('not-found')
  const columns = membership ? columnsOf(membership) : columnsOf({ role: 'member' })
  await tx.invitation.updateMany({
    where: { ...open, email, accountRole, membershipRole: membershipRole || null, ...columns },
    data: { withdrawnAt: new Date() },
  })
  const id = uuid()
  const offered = { accountRole, membershipRole: membershipRole || null, ...columns }
  const about = { email, name: name || null, language, message: message || null }
  await tx.invitation.create({
    data: { id, ...about, ...offered, invitedById: viewer.accountId },
    select: { id: true },
  })
  await sendInvitation(tx, id)
  await record(tx, viewer, 'invitation.sent', id, { role: accountRole, membership: membershipRole || null })
  return { ok: true, id }
}

/** Sends the mail again, with a new link: the one before no longer holds. */
export async function inviteAgain(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!(await holdOffered(tx, viewer, id))) return refuse('not-found')
  await sendInvitation(tx, id)
  await record(tx, viewer, 'invitation.sent-again', id)
  return { ok: true }
}

export async function withdraw(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!(await holdOffered(tx, viewer, id))) return refuse('not-found')
  const { count } = await tx.invitation.updateMany({
    where: { id, ...open },
    data: { withdrawnAt: new Date() },
  })
  if (count === 0) return refuse('not-found')
  await revokeLinks(tx, 'invitation', { about: { kind: 'invitation', id } })
  await record(tx, viewer, 'invitation.withdrawn', id)
  return { ok: true }
}

const offer = {
  id: true,
  email: true,
  name: true,
  language: true,
  accountRole: true,
  membershipRole: true,
  partnerId: true,
  cityId: true,
  groupId: true,
  message: true,
  invitedBy: { select: { name: true } },
} as const

/** An open invitation that the viewer could have sent. */
async function holdOffered(tx: Transaction, viewer: Viewer, id: string): Promise<boolean> {
  const row = await tx.invitation.findFirst({ where: { id, ...open }, select: offer })
  return row !== null && canInvite(viewer, { accountRole: row.accountRole, membership: membershipIn(row) })
}

async function sendInvitation(tx: Transaction, id: string): Promise<void> {
  const row = await tx.invitation.findUniqueOrThrow({ where: { id }, select: offer })
  const about = { kind: 'invitation', id } as const
  const token = await issueLink(tx, { purpose: 'invitation', email: row.email, about, hours: twoWeeks })
  const { email, name, language, accountRole, message, invitedBy } = row
  const mail = { email, name, language, accountRole, message, inviter: invitedBy?.name ?? null }
  await mailInvitation(tx, { ...mail, membership: membershipIn(row) }, token)
}
