import 'server-only'
import { v7 as uuid } from 'uuid'
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

/** Who is signed in by a request's Cookie header: looked up on each request, so that ending a session holds at once. */
export async function readSession(
  cookieHeader: string | undefined,
): Promise<{ accountId: string; sessionId: string } | null> {
  const id = await sessionIdOf(cookieHeader)
  if (!id) return null
  const session = await db.session.findFirst({
    where: {
      id,
      endedAt: null,
      expiresAt: { gt: new Date() },
      account: { disabledAt: null, emailVerifiedAt: { not: null } },
    },
    select: { accountId: true, lastSeenAt: true },
  })
  if (!session) return null
  await noteSeen(id, session.lastSeenAt)
  return { accountId: session.accountId, sessionId: id }
}

async function noteSeen(id: string, lastSeenAt: Date): Promise<void> {
  const now = Date.now()
  if (now - lastSeenAt.getTime() < seenAgainAfter) return
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: new Date(now) } })
}
