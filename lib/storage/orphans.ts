import 'server-only'
import { db } from '@/lib/db'
import { objectStore } from '@/lib/storage/store'

/** A file is stored before its row is written: whoever is doing that now needs far less than this. Milliseconds. */
const grace = 60 * 60_000

/**
 * Removes objects that never got a row, because the process was killed between the two.
 * @returns how many
 */
export async function removeOrphans(now = new Date()): Promise<number> {
  let removed = 0
  for await (const { key, putAt } of objectStore().list()) {
    if (now.getTime() - putAt.getTime() < grace) continue
    if ((await db.storedFile.count({ where: { key } })) > 0) continue
    await objectStore().remove(key)
    removed++
  }
  return removed
}
