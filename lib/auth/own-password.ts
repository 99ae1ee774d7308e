import 'server-only'
import { countAttempt, forgetAttempt, limits } from '@/lib/auth/limits'
import { passwordMatches } from '@/lib/auth/passwords'
import { db } from '@/lib/db'

export type OwnPassword =
  | { ok: true; hash: string }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'too-often'; seconds: number }

/** Whether who is signed in knows the password: asked again before what would hurt most at a screen left alone. */
export async function checkOwnPassword(
  accountId: string,
  password: string,
  address: string,
): Promise<OwnPassword> {
  const seconds = await countAttempt(limits.signInTo, accountId, address)
  if (seconds > 0) return { ok: false, reason: 'too-often', seconds }
  const account = await db.account.findUnique({ where: { id: accountId }, select: { passwordHash: true } })
  const kept = account?.passwordHash ?? null
  if (!(await passwordMatches(kept, password)) || !kept) return { ok: false, reason: 'wrong' }
  await forgetAttempt(limits.signInTo, accountId, address)
  return { ok: true, hash: kept }
}

/** The same of what somebody may also do who has no password, since they come from the single sign-on. */
export async function checkPasswordIfAny(
  accountId: string,
  password: string,
  address: string,
): Promise<OwnPassword | { ok: true }> {
  const without = await db.account.count({ where: { id: accountId, passwordHash: null } })
  return without > 0 ? { ok: true } : checkOwnPassword(accountId, password, address)
}
