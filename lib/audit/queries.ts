import 'server-only'
import { DateTime } from 'luxon'
import { namesOfRecords, type RecordName } from '@/lib/audit/names'
import type { AuditFilters } from '@/lib/audit/schema'
import { isAdmin, type Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { getTimeZone } from '@/lib/portal/settings/queries'
import type { RecordKind } from '@/prisma/generated/enums'

const pageLength = 50

export type AuditRow = {
  id: string
  at: Date
  /** The name of the account that acted; null where it was the portal, or somebody who is gone. */
  who: string | null
  accountId: string | null
  /** Why the portal acted by itself: import, clock, link. */
  reason: string | null
  /** As article.published. */
  action: string
  kind: RecordKind
  recordId: string | null
  record: RecordName | null
  /** What changed, in short. */
  details: { name: string; value: string }[]
}

/**
 * What was done in the portal, newest first, for administrators. Of persons it names their account's name only.
 * @param language in which records are named
 */
export async function listAuditFor(
  viewer: Viewer,
  language: string,
  filters: AuditFilters,
): Promise<Page<AuditRow>> {
  const page = filters.page ?? 1
  if (!isAdmin(viewer)) return asPage([], 0, 1, pageLength)
  const where = narrowed(filters, await getTimeZone())
  const [entries, total] = await Promise.all([
    db.auditEntry.findMany({
      where,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      ...rowsOfPage(page, pageLength),
      select: {
        ...{ id: true, at: true, action: true, actor: true, kind: true, recordId: true, data: true },
        ...{ accountId: true, account: { select: { name: true } } },
      },
    }),
    db.auditEntry.count({ where }),
  ])
  const names = await namesOfRecords(entries, language)
  const rows = entries.map(({ account, actor, data, recordId, ...entry }) => ({
    ...entry,
    recordId,
    who: account?.name ?? null,
    reason: actor,
    record: (recordId && names.get(recordId)) || null,
    details: detailsOf(data),
  }))
  return asPage(rows, total, page, pageLength)
}

/** Every action that the log knows, for choosing one. */
export async function listAuditActionsFor(viewer: Viewer): Promise<string[]> {
  if (!isAdmin(viewer)) return []
  const rows = await db.auditEntry.findMany({
    distinct: ['action'],
    orderBy: { action: 'asc' },
    select: { action: true },
  })
  return rows.map(({ action }) => action)
}

function narrowed(filters: AuditFilters, zone: string): Prisma.AuditEntryWhereInput {
  const { who, kind, action, record, from, to } = filters
  const start = from && DateTime.fromISO(from, { zone }).startOf('day').toJSDate()
  const end = to && DateTime.fromISO(to, { zone }).plus({ days: 1 }).startOf('day').toJSDate()
  return {
    ...(who && {
      AND: who
        .split(/\s+/)
        .map((word) => ({ account: { name: { contains: word, mode: 'insensitive' as const } } })),
    }),
    ...(kind && { kind }),
    ...(action && { action }),
    ...(record && { recordId: record }),
    ...((start || end) && { at: { ...(start && { gte: start }), ...(end && { lt: end }) } }),
  }
}

function detailsOf(data: Prisma.JsonValue): AuditRow['details'] {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return []
  const entries = Object.entries(data).toSorted(([first], [second]) => (first < second ? -1 : 1))
  return entries.flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    return [{ name, value: typeof value === 'object' ? JSON.stringify(value) : String(value) }]
  })
}
