import 'server-only'
import { v7 as uuid } from 'uuid'
import { rightsOfAccount, type AccountRights } from '@/lib/auth/account-rights'
import { sessionIdOf } from '@/lib/auth/session-cookies'
import { db, type Transaction } from '@/lib/db'
import type { AccountRole } from '@/prisma/generated/enums'

const hour = 3_600_000
const lifetimes: Record<AccountRole, number> = { account: 7 * 24 * hour, editor: 12 * hour, admin: 12 * hour }
const seenAgainAfter = hour / 6
const longestUserAgent = 300

export type StartedSession = { id: string; expiresAt: Date }

/** Signs a browser in: seven days for most, twelve hours for the staff. */
export async function startSession(
  tx: Transaction,
  account: { id: string; role: AccountRole },
  userAgent: string,
): Promise<StartedSession> {
  const expiresAt = new Date(Date.now() + lifetimes[account.role])
  const about = { accountId: account.id, userAgent: userAgent.slice(0, longestUserAgent) }
  return tx.session.create({
    data: { id: uuid(), expiresAt, ...about },
    select: { id: true, expiresAt: true },
  })
}

export async function endSession(tx: Transaction, sessionId: string): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: new Date() } })
}

/**
 * Signs an account out of every browser, on every instance at once.
 * @param except the session that goes on: of who changes their own password
 */
export async function endSessions(
  tx: Transaction,
  accountId: string,
  { except }: { except?: string | null } = {},
): Promise<number> {
  const others = except ? { id: { not: except } } : {}
  const { count } = await tx.session.updateMany({
    where: { accountId, endedAt: null, ...others },
    data: { endedAt: new Date() },
  })
  return count
}

export type SignedIn = { accountId: string; sessionId: string; rights: AccountRights }

/**
 * Who is signed in by a request's Cookie header, and what they may do: looked up on each request, so that ending a
 * session holds at once.
 */
export async function readSession(cookieHeader: string | undefined): Promise<SignedIn | null> {
  const sessionId = await sessionIdOf(cookieHeader)
  if (!sessionId) return null
  const rows = await db.$queryRaw<(AccountRights & { accountId: string; lastSeenAt: Date })[]>`
    SELECT s.account_id::text AS "accountId", s.last_seen_at AS "lastSeenAt", ${rightsOfAccount}
    FROM sessions s JOIN accounts a ON a.id = s.account_id
    WHERE s.id = ${sessionId}::uuid AND s.ended_at IS NULL AND s.expires_at > ${new Date()}
      AND a.disabled_at IS NULL AND a.email_verified_at IS NOT NULL`
  const [row] = rows
  if (!row) return null
  const { accountId, lastSeenAt, ...rights } = row
  await noteSeen(sessionId, lastSeenAt)
  return { accountId, sessionId, rights }
}

async function noteSeen(id: string, lastSeenAt: Date): Promise<void> {
  const now = Date.now()
  if (now - lastSeenAt.getTime() < seenAgainAfter) return
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: new Date(now) } })
}
