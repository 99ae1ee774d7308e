import 'server-only'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { editable } from '@/lib/desk/editable'
import type { NounName } from '@/lib/desk/nouns'
import { Prisma } from '@/prisma/generated/client'

export type Held = { id: string; slug: string; version: number }

type Wanted = {
  noun: NounName
  id: string
  /** The version that was read; a newer one is a conflict. Left out where what is done replaces nothing. */
  version?: number
  /** Whether it is looked for in the trash or outside. */
  trashed?: boolean
}

/** Locks a record until the transaction ends. Looking it up is being allowed: what one may not write is not found. */
export async function holdRecord(
  tx: Transaction,
  viewer: Viewer,
  { noun, id, version, trashed = false }: Wanted,
): Promise<{ ok: true; record: Held } | Refusal> {
  const [record] = await tx.$queryRaw<Held[]>`
    SELECT record.id, record.slug, record.version FROM ${Prisma.raw(noun)} record
    WHERE record.id = ${id}::uuid AND (record.trashed_at IS NOT NULL) = ${trashed} AND ${editable(viewer, noun)}
    FOR UPDATE`
  if (!record) return refuse('not-found')
  if (version !== undefined && record.version !== version) return refuse('changed-meanwhile')
  return { ok: true, record }
}

/** Whether all these records are there, so that a link to them can be made. Nothing chosen is fine. */
export async function areThere(
  tx: Transaction,
  chosen: Partial<Record<NounName, readonly (string | null | undefined)[]>>,
): Promise<boolean> {
  for (const [noun, given] of Object.entries(chosen)) {
    const ids = [...new Set(given.filter((id) => id !== null && id !== undefined))]
    if (ids.length === 0) continue
    const found = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM ${Prisma.raw(noun)} WHERE id = ANY(${ids}::uuid[])`
    if (found.length < ids.length) return false
  }
  return true
}

/**
 * Whether a record would be a part of itself: the one it is to belong to is itself, or one of its parts at any depth.
 * Nobody else moves a record of its noun until the transaction ends: two moves may each be fine and together a circle.
 */
export async function wouldHoldItself(
  tx: Transaction,
  noun: 'cities' | 'themes' | 'groups',
  { id, parentId }: { id: string; parentId: string | null },
): Promise<boolean> {
  if (!parentId) return false
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`parts of ${noun}`}, 0))::text`
  const found = await tx.$queryRaw<unknown[]>`
    WITH RECURSIVE larger AS (
      SELECT id, parent_id FROM ${Prisma.raw(noun)} WHERE id = ${parentId}::uuid
      UNION SELECT r.id, r.parent_id FROM ${Prisma.raw(noun)} r JOIN larger l ON r.id = l.parent_id
    ) SELECT 1 FROM larger WHERE id = ${id}::uuid LIMIT 1`
  return found.length > 0
}
