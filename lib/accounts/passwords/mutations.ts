import 'server-only'
import { mailChange, mailReset, mailResetUnknown } from '@/lib/accounts/mails/account'
import { record } from '@/lib/audit/record'
import { issueLink, revokeLinks, spendLink } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { endSessions } from '@/lib/auth/session-rows'
import type { Transaction } from '@/lib/db'

const twoHours = 2
const reader = { id: true, email: true, name: true, language: true } as const

/**
 * Mails the way to a new password. An address without an account gets a mail as well, and a link that opens nothing
 * is made for it, so that neither answer nor time tells them apart.
 */
export async function requestReset(
  tx: Transaction,
  viewer: Viewer,
  { email, language }: { email: string; language: string },
): Promise<{ ok: true }> {
  const account = await tx.account.findUnique({ where: { email, disabledAt: null }, select: reader })
  const subject = account ? { accountId: account.id } : { email }
  const token = await issueLink(tx, { purpose: 'reset_password', ...subject, hours: twoHours })
  if (account) await mailReset(tx, account, token)
  else await mailResetUnknown(tx, { email, language })
  await record(tx, viewer, 'account.reset-asked', account?.id ?? null)
  return { ok: true }
}

/** The link that an administrator's tool prints instead of mailing it. */
export async function issueReset(
  tx: Transaction,
  viewer: Viewer,
  { email }: { email: string },
): Promise<{ ok: true; token: string } | Refusal<'not-found'>> {
  const account = await tx.account.findUnique({ where: { email, disabledAt: null }, select: { id: true } })
  if (!account || viewer.role !== 'system') return refuse('not-found')
  const link = { purpose: 'reset_password', accountId: account.id, hours: twoHours } as const
  const token = await issueLink(tx, link)
  await record(tx, viewer, 'account.reset-issued', account.id)
  return { ok: true, token }
}

/**
 * Sets the password by a mailed link, which also proves the address. Everybody who is signed in to the account is
 * signed out: one of them may be why it is set.
 */
export async function resetPassword(
  tx: Transaction,
  viewer: Viewer,
  { token, passwordHash }: { token: string; passwordHash: string },
): Promise<{ ok: true; accountId: string } | Refusal<'link-over'>> {
  const link = await spendLink(tx, 'reset_password', token)
  if (!link?.accountId) return refuse('link-over')
  const account = await tx.account.findUnique({
    where: { id: link.accountId, disabledAt: null },
    select: { ...reader, emailVerifiedAt: true },
  })
  if (!account) return refuse('link-over')
  const emailVerifiedAt = account.emailVerifiedAt ?? new Date()
  await tx.account.update({
    where: { id: account.id },
    data: { passwordHash, emailVerifiedAt },
    select: { id: true },
  })
  await afterNewPassword(tx, account, null)
  await record(tx, viewer, 'account.password-reset', account.id)
  return { ok: true, accountId: account.id }
}

/**
 * Sets another password from inside, and signs out every other browser. That the old one was typed is checked before.
 * @param input.before the hash that the old password was compared with
 */
export async function changePassword(
  tx: Transaction,
  viewer: Viewer,
  input: { before: string; passwordHash: string; sessionId: string | null },
): Promise<{ ok: true } | Refusal> {
  const { before, passwordHash, sessionId } = input
  if (!viewer.accountId) return refuse('not-found')
  const where = { id: viewer.accountId, passwordHash: before }
  const { count } = await tx.account.updateMany({ where, data: { passwordHash } })
  if (count === 0) return refuse('changed-meanwhile')
  const account = await tx.account.findUniqueOrThrow({ where: { id: viewer.accountId }, select: reader })
  await afterNewPassword(tx, account, sessionId)
  await record(tx, viewer, 'account.password-changed', account.id)
  return { ok: true }
}

async function afterNewPassword(
  tx: Transaction,
  account: { id: string; email: string; name: string; language: string },
  goesOn: string | null,
): Promise<void> {
  await endSessions(tx, account.id, { except: goesOn })
  await revokeLinks(tx, 'reset_password', { accountId: account.id })
  // Whoever had the old password may have asked for another address with it.
  await revokeLinks(tx, 'change_email', { accountId: account.id })
  await mailChange(tx, account, { what: 'password' })
}
