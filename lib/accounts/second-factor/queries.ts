import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { openSecret } from '@/lib/auth/totp'
import { db } from '@/lib/db'

/** The secret that waits for its first code; null when none does. @param portal its name, as the app will show it */
export async function getPendingSecondFactor(
  viewer: Viewer,
  portal: string,
): Promise<{ typed: string; uri: string } | null> {
  if (!viewer.accountId) return null
  const account = await db.account.findUnique({
    where: { id: viewer.accountId, totpConfirmedAt: null },
    select: { email: true, totpSecret: true },
  })
  return account?.totpSecret ? openSecret(account.totpSecret, account, portal) : null
}
