import 'server-only'
import { canRule } from '@/lib/accounts/policy'
import { mailChange } from '@/lib/accounts/mails/account'
import { record } from '@/lib/audit/record'
import { revokeLinks } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { endSessions } from '@/lib/auth/session-rows'
import type { Transaction } from '@/lib/db'
import type { AccountRole } from '@/prisma/generated/enums'

type Result = { ok: true } | Refusal<'not-found' | 'last-administrator'>

/** Gives somebody another role, and signs them out everywhere: with the next sign-in the new one holds. */
export async function changeRole(
  tx: Transaction,
  viewer: Viewer,
  { id, role }: { id: string; role: AccountRole },
): Promise<Result> {
  if (!canRule(viewer)) return refuse('not-found')
  const administrators = await lockAdministrators(tx)
  const account = await tx.account.findUnique({
    where: { id },
    select: { role: true, email: true, name: true, language: true },
  })
  if (!account) return refuse('not-found')
  if (account.role === role) return { ok: true }
  if (isLast(administrators, id)) return refuse('last-administrator')
  await tx.account.update({
    where: { id },
    data: { role, version: { increment: 1 } },
    select: { id: true },
  })
  await endSessions(tx, id)
  if (account.role !== 'account') await withdrawInvitationsOf(tx, id)
  await mailChange(tx, account, { what: 'role', role })
  await record(tx, viewer, 'account.role-changed', id, { from: account.role, to: role })
  return { ok: true }
}

/** Keeps somebody out from this moment on; what they wrote stays. */
export async function disable(tx: Transaction, viewer: Viewer, { id }: { id: string }): Promise<Result> {
  if (!canRule(viewer)) return refuse('not-found')
  if (isLast(await lockAdministrators(tx), id)) return refuse('last-administrator')
  const { count } = await tx.account.updateMany({
    where: { id, disabledAt: null },
    data: { disabledAt: new Date(), version: { increment: 1 } },
  })
  if (count === 0) return (await isThere(tx, id)) ? { ok: true } : refuse('not-found')
  await endSessions(tx, id)
  await withdrawInvitationsOf(tx, id)
  await revokeLinks(tx, 'reset_password', { accountId: id })
  await revokeLinks(tx, 'change_email', { accountId: id })
  await record(tx, viewer, 'account.disabled', id)
  return { ok: true }
}

export async function enable(
  tx: Transaction,
  viewer: Viewer,
  { id }: { id: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!canRule(viewer) || !(await isThere(tx, id))) return refuse('not-found')
  const { count } = await tx.account.updateMany({
    where: { id, disabledAt: { not: null } },
    data: { disabledAt: null, version: { increment: 1 } },
  })
  if (count > 0) await record(tx, viewer, 'account.enabled', id)
  return { ok: true }
}

/**
 * Locks every administrator until the transaction ends, in one order: of two who take each other's role at the same
 * moment the second sees what the first did.
 * @returns the ids of those who may sign in
 */
export async function lockAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM accounts
    WHERE role = 'admin' AND disabled_at IS NULL AND email_verified_at IS NOT NULL
    ORDER BY id FOR UPDATE`
  return rows.map(({ id }) => id)
}

/** Whether nobody would be left who decides about accounts. */
export function isLast(administrators: readonly string[], id: string): boolean {
  return administrators.length === 1 && administrators[0] === id
}

/** What they were entitled to offer they are no longer. */
export async function withdrawInvitationsOf(tx: Transaction, accountId: string): Promise<void> {
  await tx.invitation.updateMany({
    where: { invitedById: accountId, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
  })
}

async function isThere(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.account.count({ where: { id } })) > 0
}
