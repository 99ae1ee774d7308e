import { isAdmin, type Viewer } from '@/lib/auth/session'

/** Whether somebody sees who gets the newsletter: addresses are the administrators' business alone. */
export function canSeeSubscribers(viewer: Viewer): boolean {
  return isAdmin(viewer)
}
