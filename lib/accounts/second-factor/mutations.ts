import 'server-only'
import { mailChange } from '@/lib/accounts/mails/account'
import { record } from '@/lib/audit/record'
import { newRecoveryCodes } from '@/lib/auth/recovery-codes'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { endSessions } from '@/lib/auth/session-rows'
import { acceptCode, newSecret } from '@/lib/auth/totp'
import type { Transaction } from '@/lib/db'

/**
 * Makes a secret for the app of one's telephone, which counts once a code of it was typed. Each beginning makes another:
 * somebody else may have seen the one that waits. That the password was typed is checked before.
 */
export async function enrol(tx: Transaction, viewer: Viewer): Promise<{ ok: true } | Refusal<'not-found'>> {
  const { accountId } = viewer
  if (!accountId) return refuse('not-found')
  const { count } = await tx.account.updateMany({
    where: { id: accountId, totpConfirmedAt: null },
    data: { totpSecret: newSecret(), totpLastStep: null },
  })
  if (count === 0) return refuse('not-found')
  await record(tx, viewer, 'account.second-factor-begun', accountId)
  return { ok: true }
}

/**
 * Puts the second factor into force by a code of it, and signs out every other browser, of which none was asked for one.
 * That the password was typed is checked before.
 * @param input.sessionId the session that goes on
 * @returns recovery codes, which are shown this once
 */
export async function confirmSecondFactor(
  tx: Transaction,
  viewer: Viewer,
  { code, sessionId }: { code: string; sessionId: string | null },
): Promise<{ ok: true; codes: string[] } | Refusal<'not-found' | 'code-wrong'>> {
  const account = await ownAccount(tx, viewer)
  if (!account || account.totpConfirmedAt) return refuse('not-found')
  if (!(await acceptCode(tx, account, code))) return refuse('code-wrong')
  const { codes, hashes } = newRecoveryCodes()
  await tx.account.update({
    where: { id: account.id },
    data: { totpConfirmedAt: new Date(), recoveryCodes: hashes },
    select: { id: true },
  })
  await endSessions(tx, account.id, { except: sessionId })
  await mailChange(tx, account, { what: 'secondFactorOn' })
  await record(tx, viewer, 'account.second-factor-on', account.id)
  return { ok: true, codes }
}

/** Makes new recovery codes; the old ones end. That the password was typed is checked before. */
export async function renewRecoveryCodes(
  tx: Transaction,
  viewer: Viewer,
): Promise<{ ok: true; codes: string[] } | Refusal<'not-found'>> {
  const account = await ownAccount(tx, viewer)
  if (!account?.totpConfirmedAt) return refuse('not-found')
  const { codes, hashes } = newRecoveryCodes()
  await tx.account.update({
    where: { id: account.id },
    data: { recoveryCodes: hashes },
    select: { id: true },
  })
  await mailChange(tx, account, { what: 'recoveryCodesRenewed' })
  await record(tx, viewer, 'account.recovery-codes-renewed', account.id)
  return { ok: true, codes }
}

/** Takes the second factor away, for instance to set up a new telephone. That the password was typed is checked before. */
export async function disableSecondFactor(
  tx: Transaction,
  viewer: Viewer,
): Promise<{ ok: true } | Refusal<'not-found'>> {
  const account = await ownAccount(tx, viewer)
  if (!account) return refuse('not-found')
  await tx.account.update({
    where: { id: account.id },
    data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null, recoveryCodes: [] },
    select: { id: true },
  })
  if (account.totpConfirmedAt) await mailChange(tx, account, { what: 'secondFactorOff' })
  await record(tx, viewer, 'account.second-factor-off', account.id)
  return { ok: true }
}

async function ownAccount(tx: Transaction, { accountId }: Viewer) {
  if (!accountId) return null
  return tx.account.findUnique({
    where: { id: accountId },
    select: {
      id: true,
      email: true,
      name: true,
      language: true,
      totpSecret: true,
      totpConfirmedAt: true,
    },
  })
}
