import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { fingerprint } from '@/lib/auth/secrets'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import type { AccountRole } from '@/prisma/generated/enums'

const salt = 'second-factor'
const tenMinutes = 600

type Account = { id: string; passwordHash: string | null }

/** Says between two pages that the password was right. It signs nobody in and ends with the password. */
export function issueTicket(account: Account): Promise<string> {
  const token = { accountId: account.id, password: passwordMark(account) }
  return encode({ token, salt, secret: settings().secret, maxAge: tenMinutes })
}

/** The account whose password was right; null when that is too long ago or holds no longer. */
export async function accountOfTicket(ticket: string): Promise<string | null> {
  const content = await decode({ token: ticket, salt, secret: settings().secret }).catch(() => null)
  if (typeof content?.accountId !== 'string') return null
  const select = { id: true, passwordHash: true } as const
  const account = await db.account.findUnique({ where: { id: content.accountId }, select })
  return account && content.password === passwordMark(account) ? account.id : null
}

/**
 * Whether somebody of the staff has to set up a second factor before they may do anything as such. The sample,
 * which strangers try out, asks nobody.
 */
export async function lacksSecondFactor(account: {
  role: AccountRole
  totpConfirmedAt: Date | null
}): Promise<boolean> {
  if (account.role === 'account' || account.totpConfirmedAt) return false
  const portal = await db.portal.findFirst({ select: { secondFactorRequired: true, sampleLoadedAt: true } })
  return portal !== null && portal.secondFactorRequired && !portal.sampleLoadedAt
}

function passwordMark({ passwordHash }: Account): string {
  return fingerprint('second-factor', passwordHash ?? '')
}
