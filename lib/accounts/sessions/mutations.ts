import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { endSession, endSessions } from '@/lib/auth/session-rows'
import type { Transaction } from '@/lib/db'

/** @param input.accountId whose session it was: the viewer is nobody in particular, since also who may do nothing signs out */
export async function signOut(
  tx: Transaction,
  viewer: Viewer,
  { sessionId, accountId }: { sessionId: string; accountId: string | null },
): Promise<void> {
  await endSession(tx, sessionId)
  await record(tx, viewer, 'account.signed-out', accountId)
}

/** Signs one out of every browser, this one among them. */
export async function signOutEverywhere(
  tx: Transaction,
  viewer: Viewer,
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!viewer.accountId) return refuse('not-found')
  const count = await endSessions(tx, viewer.accountId)
  await record(tx, viewer, 'account.signed-out-everywhere', viewer.accountId, { count })
  return { ok: true }
}
