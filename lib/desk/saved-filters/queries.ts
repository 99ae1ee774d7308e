import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { sortKey } from '@/lib/i18n/sort-key'

export type SavedFilter = { id: string; name: string; query: string }

/** What somebody saved for a list, by name. @param list its address without a language */
export async function listSavedFilters({ accountId }: Viewer, list: string): Promise<SavedFilter[]> {
  if (!accountId) return []
  const rows = await db.savedFilter.findMany({
    where: { accountId, list },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, query: true },
  })
  const keyed = rows.map((row) => ({ row, key: sortKey(row.name) }))
  return keyed.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row)
}
