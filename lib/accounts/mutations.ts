import 'server-only'
import { record } from '@/lib/audit/record'
import { passwordMatches } from '@/lib/auth/passwords'
import { refuse, viewerOfAccount, type Refusal } from '@/lib/auth/session'
import { sessionCookies } from '@/lib/auth/session-cookies'
import { endSession, startSession } from '@/lib/auth/session-rows'
import { db, inTransaction } from '@/lib/db'
import type { Asking } from '@/lib/server/reading'

export type SignIn = { email: string; password: string }

/** @returns the cookies that carry the session */
export async function signIn(
  asking: Asking,
  input: SignIn,
): Promise<{ ok: true; cookies: string[] } | Refusal<'signInFailed'>> {
  const account = await db.account.findUnique({
    where: { email: input.email },
    select: { id: true, role: true, passwordHash: true },
  })
  const right = await passwordMatches(account?.passwordHash ?? null, input.password)
  const viewer = account && right ? await viewerOfAccount(account.id) : null
  if (!account || !viewer) return refuse('signInFailed')
  const session = await inTransaction(async (tx) => {
    await record(tx, viewer, 'account.signed-in', account.id)
    return startSession(tx, account, asking.userAgent)
  })
  return { ok: true, cookies: await sessionCookies(session) }
}

export async function signOut(asking: Asking): Promise<void> {
  const { sessionId } = asking
  if (sessionId) await inTransaction((tx) => endSession(tx, sessionId))
}
