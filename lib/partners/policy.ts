import { isStaff, type Viewer } from '@/lib/auth/session'
import { everyRecord, recordsAmong, type Reach } from '@/lib/desk/reach'

/** Whose profiles somebody may write: the staff those of all partners, authors that of the partner they write for. */
export function partnersOf(viewer: Viewer): Reach {
  return isStaff(viewer) ? everyRecord : recordsAmong(viewer.authorOf)
}
