import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'

export type SavedFilter = { id: string; name: string; query: string }

/** What somebody saved for a list, by name. @param list its address without a language */
export async function listSavedFilters({ accountId }: Viewer, list: string): Promise<SavedFilter[]> {
  if (!accountId) return []
  return db.savedFilter.findMany({
    where: { accountId, list },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, query: true },
  })
}
