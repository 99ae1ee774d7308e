import 'server-only'
import type { AccountRole } from '@/prisma/generated/enums'

declare const known: unique symbol

/**
 * Who acts. Only this file makes one, so that a write cannot be asked for by somebody who was not looked up.
 */
export type Viewer = {
  readonly role: AccountRole | 'system'
  /** Null when the portal acts by itself. */
  readonly accountId: string | null
  /** Why the portal acts by itself: "import", "sample". */
  readonly reason: string | null
  readonly [known]: true
}

/** The portal itself, acting for a reason that the audit log names. */
export function systemViewer(reason: string): Viewer {
  return { role: 'system', accountId: null, reason } as Viewer
}

/** Whether somebody may write everything that the portal publishes: the staff and the portal itself. */
export function isStaff(viewer: Viewer): boolean {
  return viewer.role === 'editor' || viewer.role === 'admin' || viewer.role === 'system'
}

/** Why a write was not done. What somebody may not touch looks like what is not there. */
export type Refusal = { ok: false; reason: 'not-found' | 'changed-meanwhile' }

export function refuse(reason: Refusal['reason']): Refusal {
  return { ok: false, reason }
}
