import 'server-only'
import { v7 as uuid } from 'uuid'
import { mailChange } from '@/lib/accounts/mails/account'
import { canRule } from '@/lib/accounts/policy'
import { isLast, lockAdministrators, withdrawInvitationsOf } from '@/lib/accounts/rights/mutations'
import { record } from '@/lib/audit/record'
import { sha256 } from '@/lib/auth/secrets'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { eraseRegistrations } from '@/lib/registrations/erasure/mutations'

type Result = { ok: true } | Refusal<'not-found' | 'last-administrator'>

/**
 * Erases one's own account and what is kept about its owner. What they published stays, of nobody. A hash of the
 * address is kept, so that a backup that is restored erases them again. That the password was typed is checked before.
 */
export async function eraseOwnAccount(tx: Transaction, viewer: Viewer): Promise<Result> {
  return viewer.accountId ? erase(tx, viewer, viewer.accountId) : refuse('not-found')
}

/** The same for somebody who asks the portal's administrators for it. */
export async function eraseAccount(tx: Transaction, viewer: Viewer, { id }: { id: string }): Promise<Result> {
  return canRule(viewer) ? erase(tx, viewer, id) : refuse('not-found')
}

async function erase(tx: Transaction, viewer: Viewer, id: string): Promise<Result> {
  if (isLast(await lockAdministrators(tx), id)) return refuse('last-administrator')
  const account = await tx.account.findUnique({
    where: { id },
    select: { email: true, name: true, language: true },
  })
  if (!account) return refuse('not-found')
  const { email } = account
  await eraseRegistrations(tx, { accountId: id, email })
  await tx.newsletterSubscription.deleteMany({ where: { OR: [{ accountId: id }, { email }] } })
  await tx.invitation.deleteMany({ where: { email } })
  await withdrawInvitationsOf(tx, id)
  await tx.eventInvitation.deleteMany({ where: { email } })
  await tx.signedLink.deleteMany({ where: { email } })
  await tx.outboxMail.deleteMany({ where: { to: email } })
  await tx.helpRequest.updateMany({ where: { email }, data: { email: '', name: '' } })
  await rememberErasure(tx, email)
  await mailChange(tx, account, { what: 'erased' })
  // Before the row goes: the log keeps that it happened, and no longer who it was.
  await record(tx, viewer, 'account.erased', id)
  await tx.account.delete({ where: { id }, select: { id: true } })
  return { ok: true }
}

async function rememberErasure(tx: Transaction, email: string): Promise<void> {
  const [emailHash, erasedAt] = [sha256(email), new Date()]
  const create = { id: uuid(), emailHash, erasedAt }
  await tx.erasure.upsert({ where: { emailHash }, create, update: { erasedAt }, select: { id: true } })
}
