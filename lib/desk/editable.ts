import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { citiesOf } from '@/lib/cities/policy'
import type { Transaction } from '@/lib/db'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { everyRecord, noRecord, type Reach } from '@/lib/desk/reach'
import { eventsOf } from '@/lib/events/policy'
import { groupsOf } from '@/lib/groups/policy'
import { pairingsOf } from '@/lib/pairings/policy'
import { partnersOf } from '@/lib/partners/policy'
import { solutionsOf } from '@/lib/solutions/policy'
import { Prisma } from '@/prisma/generated/client'

const policies: Partial<Record<NounName, (viewer: Viewer) => Reach>> = {
  cities: citiesOf,
  partners: partnersOf,
  groups: groupsOf,
  events: eventsOf,
  solutions: solutionsOf,
  pairings: pairingsOf,
}

/** The records of a noun whose texts somebody may write. What has no policy of its own is the staff's. */
export function editable(viewer: Viewer, noun: NounName): Reach {
  const staffOnly = isStaff(viewer) ? everyRecord : noRecord
  return policies[noun]?.(viewer) ?? staffOnly
}

const memberships: Partial<Record<NounName, (viewer: Viewer) => readonly string[]>> = {
  cities: (viewer) => viewer.officerOf,
  partners: (viewer) => viewer.authorOf,
  groups: (viewer) => viewer.leadOf,
  events: (viewer) => viewer.leadOf,
  solutions: (viewer) => viewer.authorOf,
  pairings: (viewer) => viewer.officerOf,
}

/**
 * Whether somebody decides what the public sees of the records of a noun that they may write. Which of them those are
 * is asked of each record.
 */
export function mayManage(viewer: Viewer, noun: NounName): boolean {
  return isStaff(viewer) || (nounOf(noun).ownedByWriters === true && mayOpen(viewer, noun))
}

/** Whether the desk has a list of a noun for somebody, though it may be empty yet. */
export function mayOpen(viewer: Viewer, noun: NounName): boolean {
  return isStaff(viewer) || (memberships[noun]?.(viewer) ?? []).length > 0
}

/** Whether somebody may write the texts of one record. Asks the database only for those whose rights depend on it. */
export async function mayWrite(
  tx: Transaction,
  viewer: Viewer,
  noun: NounName,
  id: string,
): Promise<boolean> {
  if (isStaff(viewer)) return true
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ${Prisma.raw(noun)} record
    WHERE record.id = ${id}::uuid AND record.trashed_at IS NULL AND ${editable(viewer, noun)}`
  return found.length > 0
}
