import { isStaff, type Viewer } from '@/lib/auth/session'
import { everyRecord, recordsAmong, type Reach } from '@/lib/desk/reach'

/** Whose texts somebody may write: the staff those of all cities, officers those of their own. */
export function citiesOf(viewer: Viewer): Reach {
  return isStaff(viewer) ? everyRecord : recordsAmong(viewer.officerOf)
}
