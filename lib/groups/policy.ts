import { isStaff, type Viewer } from '@/lib/auth/session'
import { everyRecord, recordsAmong, type Reach } from '@/lib/desk/reach'

/** Whose texts and members somebody may write: the staff those of all groups, leads those of the groups they lead. */
export function groupsOf(viewer: Viewer): Reach {
  return isStaff(viewer) ? everyRecord : recordsAmong(viewer.leadOf)
}
