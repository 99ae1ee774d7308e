import 'server-only'
import { readLink } from '@/lib/auth/links'
import { db } from '@/lib/db'

/** Whose password a mailed link sets; null when it no longer holds. */
export async function getLinkOwner(token: string): Promise<{ name: string; email: string } | null> {
  const link = await readLink('reset_password', token)
  if (!link?.accountId) return null
  return db.account.findUnique({
    where: { id: link.accountId, disabledAt: null },
    select: { name: true, email: true },
  })
}
