import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { areThere } from '@/lib/desk/hold-record'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { Prisma } from '@/prisma/generated/client'

export type Chosen = Partial<Record<NounName, readonly (string | null | undefined)[]>>

/**
 * Whether somebody may tie a record to these: the staff to everything that is there, others to what is public and to
 * what it was tied to before. It is what `listOptions` offers them.
 */
export async function mayTie(
  tx: Transaction,
  viewer: Viewer,
  chosen: Chosen,
  before: Chosen = {},
): Promise<boolean> {
  if (isStaff(viewer)) return areThere(tx, chosen)
  for (const [noun, given] of Object.entries(chosen) as [NounName, string[]][]) {
    const ids = [...new Set(given.filter(Boolean))]
    if (ids.length === 0) continue
    const kept = (before[noun] ?? []).filter((id) => typeof id === 'string')
    const { words, key } = nounOf(noun)
    const found = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM ${Prisma.raw(noun)} record WHERE record.id = ANY(${ids}::uuid[])
        AND (record.id = ANY(${kept}::uuid[]) OR record.trashed_at IS NULL AND EXISTS (SELECT FROM
          ${Prisma.raw(words)} t WHERE t.${Prisma.raw(key)} = record.id AND t.status = 'published'))`
    if (found.length < ids.length) return false
  }
  return true
}
