import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { nounOf, type NounName } from '@/lib/desk/nouns'

export type HistoryEntry = {
  at: Date
  /** What was done, as in the audit log without its noun: "changed", "published". */
  done: string
  language: string | null
  /** Who did it; null where it was the portal or somebody who has gone. */
  by: string | null
  /** Why the portal acted by itself. */
  reason: string | null
}

const longest = 20

/** What was done to a record last, newest first. The log is the staff's: it names accounts. */
export async function listHistory(viewer: Viewer, noun: NounName, id: string): Promise<HistoryEntry[]> {
  if (!isStaff(viewer)) return []
  const { kind } = nounOf(noun)
  const entries = await db.auditEntry.findMany({
    where: { kind, recordId: id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: longest,
    select: { at: true, action: true, actor: true, data: true, account: { select: { name: true } } },
  })
  return entries.map(({ at, action, actor, data, account }) => ({
    at,
    done: action.slice(kind.length + 1),
    language: languageIn(data),
    by: account?.name ?? null,
    reason: actor,
  }))
}

function languageIn(data: unknown): string | null {
  const language = (data as { language?: unknown } | null)?.language
  return typeof language === 'string' ? language : null
}
