import 'server-only'
import { v7 as uuid } from 'uuid'
import { hasDesk, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import type { SaveFilter } from '@/lib/desk/saved-filters/schema'

/** Of a list: more than anybody finds again, and few enough that nobody fills the database with them. */
const most = 30

/** Keeps filters of a list under a name, for whoever saves them alone; under a name that they used it replaces these. */
export async function saveFilter(
  tx: Transaction,
  viewer: Viewer,
  { list, name, query }: SaveFilter,
): Promise<{ ok: true } | Refusal<'not-found' | 'tooManyFilters'>> {
  const { accountId } = viewer
  if (!accountId || !hasDesk(viewer)) return refuse('not-found')
  const others = await tx.savedFilter.count({ where: { accountId, list, name: { not: name } } })
  if (others >= most) return refuse('tooManyFilters')
  const key = { accountId, list, name }
  await tx.savedFilter.upsert({
    where: { accountId_list_name: key },
    create: { id: uuid(), ...key, query },
    update: { query },
    select: { id: true },
  })
  return { ok: true }
}

/** Nobody else's is found. */
export async function removeFilter(
  tx: Transaction,
  { accountId }: Viewer,
  id: string,
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!accountId) return refuse('not-found')
  const { count } = await tx.savedFilter.deleteMany({ where: { id, accountId } })
  return count > 0 ? { ok: true } : refuse('not-found')
}
