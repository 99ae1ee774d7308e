import { isStaff, type Viewer } from '@/lib/auth/session'

/** Whether somebody reads and answers what is written to the helpdesk. */
export function canAnswerRequests(viewer: Viewer): boolean {
  return isStaff(viewer)
}
