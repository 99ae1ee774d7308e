import 'server-only'
import { currentAsking } from '@/lib/server/reading'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'

export type SessionRow = {
  id: string
  userAgent: string
  createdAt: Date
  lastSeenAt: Date
  /** The browser that asks. */
  here: boolean
}

/** The browsers in which somebody is signed in, the one seen last first. */
export async function listOwnSessions(viewer: Viewer): Promise<SessionRow[]> {
  if (!viewer.accountId) return []
  const rows = await db.session.findMany({
    where: { accountId: viewer.accountId, endedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: 'desc' },
    take: 100,
  })
  const here = currentAsking()?.sessionId
  return rows.map((row) => ({ ...row, userAgent: row.userAgent ?? '', here: row.id === here }))
}
