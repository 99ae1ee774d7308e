import { isStaff, type Viewer } from '@/lib/auth/session'
import { everyRecord, recordsAmong, type Reach } from '@/lib/desk/reach'

/** Whose texts somebody may write: the staff those of all solutions, authors those of their partner's. */
export function solutionsOf(viewer: Viewer): Reach {
  return isStaff(viewer) ? everyRecord : recordsAmong(viewer.authorOf, 'partner_id')
}
