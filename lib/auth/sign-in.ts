import 'server-only'
import { mailChange } from '@/lib/accounts/mails/account'
import { record } from '@/lib/audit/record'
import { countAttempt, forgetAttempt, limits } from '@/lib/auth/limits'
import { hashPassword, isOutdated, passwordMatches } from '@/lib/auth/passwords'
import { acceptRecoveryCode } from '@/lib/auth/recovery-codes'
import { accountOfTicket, issueTicket, lacksSecondFactor } from '@/lib/auth/second-factor'
import { linkViewer } from '@/lib/auth/session'
import { startSession, type StartedSession } from '@/lib/auth/session-rows'
import { acceptCode } from '@/lib/auth/totp'
import { db, inTransaction, type Transaction } from '@/lib/db'
import type { AccountRole } from '@/prisma/generated/enums'

/** Where an attempt comes from. */
export type From = { address: string; userAgent: string }

export type SignedIn = {
  ok: true
  session: StartedSession
  accountId: string
  /** They act without their role until they have set up a second factor. */
  mustEnrol: boolean
}

export type NotSignedIn =
  /** The same for an address that nobody has, a wrong password, and an account that is disabled. */
  | { ok: false; reason: 'wrong' }
  /** Said to nobody but who knows the password. */
  | { ok: false; reason: 'unconfirmed'; accountId: string }
  /** The password is right: the ticket goes with the code. */
  | { ok: false; reason: 'code-needed'; ticket: string }
  | { ok: false; reason: 'wrong-code' }
  | { ok: false; reason: 'too-often'; seconds: number }

const select = {
  id: true,
  role: true,
  passwordHash: true,
  emailVerifiedAt: true,
  disabledAt: true,
  totpSecret: true,
  totpConfirmedAt: true,
} as const

type Account = {
  id: string
  role: AccountRole
  passwordHash: string | null
  totpSecret: string | null
}

/** Signs somebody in by their password, or asks for their second factor. */
export async function signIn(
  { email, password }: { email: string; password: string },
  from: From,
): Promise<SignedIn | NotSignedIn> {
  const seconds =
    (await countAttempt(limits.signInTo, email, from.address)) ||
    (await countAttempt(limits.signInFrom, from.address))
  if (seconds > 0) return { ok: false, reason: 'too-often', seconds }
  const account = await db.account.findUnique({ where: { email }, select })
  const matches = await passwordMatches(account?.passwordHash ?? null, password)
  if (!account || !matches || account.disabledAt) return { ok: false, reason: 'wrong' }
  await forgetAttempt(limits.signInTo, email, from.address)
  await forgetAttempt(limits.signInFrom, from.address)
  if (!account.emailVerifiedAt) return { ok: false, reason: 'unconfirmed', accountId: account.id }
  if (account.totpConfirmedAt) return { ok: false, reason: 'code-needed', ticket: await issueTicket(account) }
  const betterHash = isOutdated(account.passwordHash ?? '') ? await hashPassword(password) : null
  const mustEnrol = await lacksSecondFactor(account)
  return inTransaction((tx) => begin(tx, account, from, { betterHash, mustEnrol }))
}

/** Finishes what `signIn` began, by the code of an app or by a recovery code. */
export async function signInWithCode(
  { ticket, code }: { ticket: string; code: string },
  from: From,
): Promise<SignedIn | NotSignedIn> {
  const accountId = await accountOfTicket(ticket)
  if (!accountId) return { ok: false, reason: 'wrong' }
  const seconds = await countAttempt(limits.codeFor, accountId)
  if (seconds > 0) return { ok: false, reason: 'too-often', seconds }
  const result = await inTransaction(async (tx) => {
    const account = await tx.account.findUnique({ where: { id: accountId, disabledAt: null }, select })
    if (!account || !(await acceptEither(tx, account, code))) return null
    return begin(tx, account, from, { betterHash: null, mustEnrol: false })
  })
  if (result) await forgetAttempt(limits.codeFor, accountId)
  return result ?? { ok: false, reason: 'wrong-code' }
}

/** Whoever signs in by a recovery code has lost their telephone, or found somebody's list. */
async function acceptEither(tx: Transaction, account: Account, code: string): Promise<boolean> {
  if (await acceptCode(tx, account, code)) return true
  if (!(await acceptRecoveryCode(tx, account.id, code))) return false
  const { recoveryCodes, ...reader } = await tx.account.findUniqueOrThrow({
    where: { id: account.id },
    select: { email: true, name: true, language: true, recoveryCodes: true },
  })
  await mailChange(tx, reader, { what: 'recoveryCode', left: recoveryCodes.length })
  return true
}

/** The password may have been changed, or the account disabled, while it was compared. */
async function begin(
  tx: Transaction,
  { id, role, passwordHash }: Account,
  from: From,
  { betterHash, mustEnrol }: { betterHash: string | null; mustEnrol: boolean },
): Promise<SignedIn | NotSignedIn> {
  const { count } = await tx.account.updateMany({
    where: { id, passwordHash, disabledAt: null },
    data: { lastSignInAt: new Date(), ...(betterHash && { passwordHash: betterHash }) },
  })
  if (count === 0) return { ok: false, reason: 'wrong' }
  const session = await startSession(tx, { id, role }, from.userAgent)
  await record(tx, linkViewer('sign-in'), 'account.signed-in', id)
  return { ok: true, session, accountId: id, mustEnrol }
}
