import { Prisma } from '@/prisma/generated/client'

/**
 * Which rows of a table somebody may write, as a condition on `record`. Policies say it so, because a list shows
 * what a save would be allowed to lock: one condition serves both.
 */
export type Reach = Prisma.Sql

export const everyRecord: Reach = Prisma.sql`TRUE`
export const noRecord: Reach = Prisma.sql`FALSE`

/** The records with these ids, or of these partners or groups. */
export function recordsAmong(ids: readonly string[], column: 'id' | 'partner_id' | 'group_id' = 'id'): Reach {
  if (ids.length === 0) return noRecord
  return Prisma.sql`record.${Prisma.raw(column)} = ANY(${[...ids]}::uuid[])`
}
