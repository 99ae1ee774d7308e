import { isStaff, type Viewer } from '@/lib/auth/session'
import type { Prisma } from '@/lib/db'
import { canRun, runnable } from '@/lib/events/policy'

/** Whether a registration is somebody's own. */
export function isOwn(viewer: Viewer, { accountId }: { accountId: string | null }): boolean {
  return accountId !== null && accountId === viewer.accountId
}

/** Whether somebody may cancel a registration: whose it is, and who runs the event. */
export function canCancel(
  viewer: Viewer,
  registration: { accountId: string | null; event: { groupId: string | null } },
): boolean {
  return isOwn(viewer, registration) || canRun(viewer, registration.event)
}

/** The registrations that somebody keeps: those of the events that they run. */
export function keptBy(viewer: Viewer): Prisma.RegistrationWhereInput {
  return isStaff(viewer) ? {} : { event: runnable(viewer) }
}
