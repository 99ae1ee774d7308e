import { isStaff, type Viewer } from '@/lib/auth/session'
import type { Prisma } from '@/lib/db'
import { everyRecord, recordsAmong, type Reach } from '@/lib/desk/reach'

/** Whether somebody runs a meeting: the staff every one, leads those of the groups they lead. */
export function canRun(viewer: Viewer, { groupId }: { groupId: string | null }): boolean {
  return isStaff(viewer) || (groupId !== null && viewer.leadOf.includes(groupId))
}

/** The meetings that somebody runs. */
export function runnable(viewer: Viewer): Prisma.EventWhereInput {
  return isStaff(viewer) ? {} : { groupId: { in: [...viewer.leadOf] } }
}

/** The same as the desk asks for it. */
export function eventsOf(viewer: Viewer): Reach {
  return isStaff(viewer) ? everyRecord : recordsAmong(viewer.leadOf, 'group_id')
}
