import { isStaff, type Viewer } from '@/lib/auth/session'
import type { Prisma } from '@/lib/db'
import { runnable } from '@/lib/events/policy'

/** The registrations that somebody keeps: those of the events that they run. */
export function keptBy(viewer: Viewer): Prisma.RegistrationWhereInput {
  return isStaff(viewer) ? {} : { event: runnable(viewer) }
}
