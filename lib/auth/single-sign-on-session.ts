import 'server-only'
import { record } from '@/lib/audit/record'
import type { KnownAccount } from '@/lib/auth/identities'
import { linkViewer } from '@/lib/auth/session'
import { startSession } from '@/lib/auth/session-rows'
import { inTransaction } from '@/lib/db'

/** Starts the session of somebody whom the single sign-on has let in. @returns its id, for next-auth's cookie */
export function beginAfterSingleSignOn(account: KnownAccount, userAgent: string): Promise<string> {
  return inTransaction(async (tx) => {
    await tx.account.update({
      where: { id: account.id },
      data: { lastSignInAt: new Date() },
      select: { id: true },
    })
    const { id } = await startSession(tx, account, userAgent)
    await record(tx, linkViewer('single-sign-on'), 'account.signed-in', account.id)
    return id
  })
}
