import 'server-only'
import { v7 as uuid } from 'uuid'
import { columnsOf, membershipIn } from '@/lib/accounts/memberships/rules'
import { record } from '@/lib/audit/record'
import { readLink, spendLink } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { endSessions } from '@/lib/auth/session-rows'
import type { Transaction } from '@/lib/db'
import type { AccountRole } from '@/prisma/generated/enums'

const ranks: Record<AccountRole, number> = { account: 0, editor: 1, admin: 2 }

type Accepted = { ok: true; accountId: string }

/**
 * Accepts an invitation as somebody who is signed in under the address that was invited. Nobody loses anything by it:
 * an editor who is invited as an author stays an editor.
 */
export async function acceptInvitation(
  tx: Transaction,
  viewer: Viewer,
  { token }: { token: string },
): Promise<Accepted | Refusal<'link-over' | 'other-address'>> {
  const invitation = await invitationOf(tx, token)
  const account =
    viewer.accountId &&
    (await tx.account.findUnique({ where: { id: viewer.accountId }, select: { id: true, email: true } }))
  if (!invitation || !account) return refuse('link-over')
  if (account.email !== invitation.email) return refuse('other-address')
  if (!(await spend(tx, invitation, token))) return refuse('link-over')
  await apply(tx, viewer, invitation, account.id)
  return { ok: true, accountId: account.id }
}

/**
 * Accepts an invitation as somebody who has no account yet; the mailed link has proved the address. Refused when there
 * is one: its owner signs in first.
 */
export async function acceptAsNewcomer(
  tx: Transaction,
  viewer: Viewer,
  input: { token: string; name: string; passwordHash: string },
): Promise<Accepted | Refusal<'link-over' | 'sign-in-first'>> {
  const { token, name, passwordHash } = input
  const invitation = await invitationOf(tx, token)
  if (!invitation) return refuse('link-over')
  const { email, language } = invitation
  const known = { email, OR: [{ emailVerifiedAt: { not: null } }, { disabledAt: { not: null } }] }
  if ((await tx.account.count({ where: known })) > 0) return refuse('sign-in-first')
  if (!(await spend(tx, invitation, token))) return refuse('link-over')
  const own = { name, passwordHash, language, emailVerifiedAt: new Date() }
  const account = await tx.account.upsert({
    where: { email },
    create: { id: uuid(), email, ...own },
    update: own,
    select: { id: true },
  })
  await record(tx, viewer, 'account.signed-up', account.id)
  await apply(tx, viewer, invitation, account.id)
  return { ok: true, accountId: account.id }
}

type Invitation = NonNullable<Awaited<ReturnType<typeof invitationOf>>>

/** Looks only: whoever has to sign in first still needs the link. */
async function invitationOf(tx: Transaction, token: string) {
  const link = await readLink('invitation', token, tx)
  if (!link?.about) return null
  return tx.invitation.findFirst({
    where: { id: link.about.id, acceptedAt: null, withdrawnAt: null },
    select: {
      id: true,
      email: true,
      language: true,
      accountRole: true,
      membershipRole: true,
      partnerId: true,
      cityId: true,
      groupId: true,
      invitedById: true,
    },
  })
}

/** Decides whether it is accepted before anything is given: withdrawn at this very moment, it gives nothing any more. */
async function spend(tx: Transaction, { id }: Invitation, token: string): Promise<boolean> {
  if (!(await spendLink(tx, 'invitation', token))) return false
  const { count } = await tx.invitation.updateMany({
    where: { id, acceptedAt: null, withdrawnAt: null },
    data: { acceptedAt: new Date() },
  })
  return count > 0
}

async function apply(
  tx: Transaction,
  viewer: Viewer,
  invitation: Invitation,
  accountId: string,
): Promise<void> {
  await tx.invitation.update({
    where: { id: invitation.id },
    data: { acceptedById: accountId },
    select: { id: true },
  })
  await raiseRole(tx, accountId, invitation.accountRole)
  await addMembership(tx, invitation, accountId)
  await record(tx, viewer, 'invitation.accepted', invitation.id)
}

/** Who becomes an editor signs in anew: their session lives shorter, and may need a second factor. */
async function raiseRole(tx: Transaction, accountId: string, role: AccountRole): Promise<void> {
  const lower = (['account', 'editor'] as const).filter((candidate) => ranks[candidate] < ranks[role])
  const { count } = await tx.account.updateMany({
    where: { id: accountId, role: { in: lower } },
    data: { role },
  })
  if (count > 0) await endSessions(tx, accountId)
}

async function addMembership(tx: Transaction, invitation: Invitation, accountId: string): Promise<void> {
  const membership = membershipIn(invitation)
  if (!membership) return
  const { role } = membership
  const subject = { accountId, ...columnsOf(membership) }
  const given = {
    role,
    state: 'granted' as const,
    decidedById: invitation.invitedById,
    decidedAt: new Date(),
  }
  const held = await tx.membership.findFirst({
    where: subject,
    select: { id: true, role: true, state: true },
  })
  if (held?.state === 'granted' && held.role === 'lead') return
  if (held) await tx.membership.update({ where: { id: held.id }, data: given, select: { id: true } })
  else await tx.membership.create({ data: { id: uuid(), ...subject, ...given }, select: { id: true } })
}
