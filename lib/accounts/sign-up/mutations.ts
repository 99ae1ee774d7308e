import 'server-only'
import { v7 as uuid } from 'uuid'
import { mailChange, mailConfirmation, mailKnown } from '@/lib/accounts/mails/account'
import { record } from '@/lib/audit/record'
import { issueLink, revokeLinks, spendLink, type Link } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { endSessions } from '@/lib/auth/session-rows'
import type { Transaction } from '@/lib/db'

export type SignUp = {
  /** Lower case. */
  email: string
  name: string
  language: string
  /** Made before the transaction, which must not wait for it. */
  passwordHash: string
  /** Where they were going: a path of the portal, checked where it is followed. */
  next?: string
}

const twoDays = 48
const twoHours = 2

/**
 * Makes an account that waits for its address to be confirmed. Nobody learns whether the address has one already:
 * the answer and the work are the same, and only the mail differs. Of two who sign up with one address before it is
 * confirmed, one may be somebody else: then no password counts but the one that is chosen after confirming.
 */
export async function signUp(tx: Transaction, viewer: Viewer, input: SignUp): Promise<{ ok: true }> {
  const { email, next, ...own } = input
  const id = uuid()
  const { count: added } = await tx.account.createMany({ data: { id, email, ...own }, skipDuplicates: true })
  const { count: renewed } = added
    ? { count: 0 }
    : await tx.account.updateMany({
        where: { email, emailVerifiedAt: null, disabledAt: null },
        data: { ...own, passwordHash: null },
      })
  const account = await tx.account.findUniqueOrThrow({
    where: { email },
    select: { id: true, email: true, name: true, language: true, disabledAt: true },
  })
  if (added || renewed) await sendConfirmation(tx, account, next)
  else if (!account.disabledAt) {
    const link = { purpose: 'reset_password', accountId: account.id, hours: twoHours } as const
    await mailKnown(tx, account, await issueLink(tx, link))
  }
  await record(tx, viewer, 'account.signed-up', account.id)
  return { ok: true }
}

/** Sends the link again to who has the right password of an account that was never confirmed. */
export async function resendConfirmation(tx: Transaction, viewer: Viewer, accountId: string): Promise<void> {
  const account = await tx.account.findUnique({
    where: { id: accountId, emailVerifiedAt: null },
    select: { id: true, email: true, name: true, language: true },
  })
  if (!account) return
  await sendConfirmation(tx, account)
  await record(tx, viewer, 'account.confirmation-sent', accountId)
}

type Confirmed = {
  ok: true
  accountId: string
  next: string
  /** By which a password is chosen, where none counts yet. */
  resetToken?: string
}

/** Removes accounts whose address nobody confirmed within a week. Those that somebody disabled stay, so that they stay out. */
export async function removeUnconfirmed(tx: Transaction, now: Date): Promise<number> {
  const before = new Date(now.getTime() - 7 * 24 * 3_600_000)
  const { count } = await tx.account.deleteMany({
    where: {
      emailVerifiedAt: null,
      disabledAt: null,
      createdAt: { lt: before },
      registrations: { none: {} },
    },
  })
  return count
}

/** The button of a mailed link: a new account's address, or another address for an account that is in use. */
export async function confirmAddress(
  tx: Transaction,
  viewer: Viewer,
  input: { token: string },
): Promise<Confirmed | Refusal<'link-over' | 'address-taken'>> {
  const first = await spendLink(tx, 'verify_email', input.token)
  if (first) return confirmFirst(tx, viewer, first)
  const change = await spendLink(tx, 'change_email', input.token)
  return change ? confirmChange(tx, viewer, change) : refuse('link-over')
}

async function confirmFirst(tx: Transaction, viewer: Viewer, { accountId, email, data }: Link) {
  if (!accountId || !email) return refuse('link-over' as const)
  const { count } = await tx.account.updateMany({
    where: { id: accountId, email, emailVerifiedAt: null, disabledAt: null },
    data: { emailVerifiedAt: new Date() },
  })
  if (count === 0) return refuse('link-over' as const)
  await record(tx, viewer, 'account.confirmed', accountId)
  const confirmed = { ok: true as const, accountId, next: saidIn(data, 'next') ?? '' }
  const withoutPassword = await tx.account.count({ where: { id: accountId, passwordHash: null } })
  if (withoutPassword === 0) return confirmed
  const resetToken = await issueLink(tx, { purpose: 'reset_password', accountId, hours: twoHours })
  return { ...confirmed, resetToken }
}

/** The address stands in the link's data, so that a link to another one takes the earlier back. */
async function confirmChange(tx: Transaction, viewer: Viewer, { accountId, data }: Link) {
  const email = saidIn(data, 'email')
  if (!accountId || !email) return refuse('link-over' as const)
  const select = { email: true, name: true, language: true } as const
  const before = await tx.account.findUnique({ where: { id: accountId, disabledAt: null }, select })
  if (!before) return refuse('link-over' as const)
  if ((await tx.account.count({ where: { email, id: { not: accountId } } })) > 0)
    return refuse('address-taken' as const)
  await tx.account.update({
    where: { id: accountId },
    data: { email, emailVerifiedAt: new Date(), version: { increment: 1 } },
    select: { id: true },
  })
  await endSessions(tx, accountId)
  // A link in the old mailbox must not open the account under the new address.
  await revokeLinks(tx, 'reset_password', { accountId })
  await mailChange(tx, before, { what: 'email', email })
  await record(tx, viewer, 'account.address-changed', accountId)
  return { ok: true as const, accountId, next: '' }
}

function saidIn(data: Link['data'], name: string): string | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const said = data[name]
  return typeof said === 'string' ? said : null
}

async function sendConfirmation(
  tx: Transaction,
  account: { id: string; email: string; name: string; language: string },
  next?: string,
): Promise<void> {
  const { id: accountId, email } = account
  const link = {
    purpose: 'verify_email',
    accountId,
    email,
    hours: twoDays,
    data: next ? { next } : {},
  } as const
  await mailConfirmation(tx, account, await issueLink(tx, link))
}
