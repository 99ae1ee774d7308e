import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { canRun } from '@/lib/events/policy'

export type HeldEvent = { id: string; slug: string; startsAt: Date; endsAt: Date; closedAt: Date | null }

/** Locks a meeting that the viewer runs until the transaction ends; null for every other one, and in the trash. */
export async function holdEvent(tx: Transaction, viewer: Viewer, id: string): Promise<HeldEvent | null> {
  const [row] = await tx.$queryRaw<(HeldEvent & { groupId: string | null })[]>`
    SELECT id::text AS id, slug, starts_at AS "startsAt", ends_at AS "endsAt", closed_at AS "closedAt",
      group_id::text AS "groupId"
    FROM events WHERE id = ${id}::uuid AND trashed_at IS NULL FOR UPDATE`
  return row && canRun(viewer, row) ? row : null
}
