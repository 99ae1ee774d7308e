import { isStaff, type Viewer } from '@/lib/auth/session'
import { everyRecord, noRecord, type Reach } from '@/lib/desk/reach'
import { Prisma } from '@/prisma/generated/client'

/** Whose texts somebody may write: the staff those of all pairings, officers those that their city is a member of. */
export function pairingsOf(viewer: Viewer): Reach {
  if (isStaff(viewer)) return everyRecord
  if (viewer.officerOf.length === 0) return noRecord
  return Prisma.sql`EXISTS (SELECT FROM pairing_members side WHERE side.pairing_id = record.id
    AND side.role = 'member' AND side.city_id = ANY(${[...viewer.officerOf]}::uuid[]))`
}
