import 'server-only'
import { readRights, type AccountRights } from '@/lib/auth/account-rights'
import { lacksSecondFactor } from '@/lib/auth/second-factor'
import { currentAsking, deny, type Asking } from '@/lib/server/reading'
import type { AccountRole } from '@/prisma/generated/enums'

declare const known: unique symbol

/**
 * Who acts. Only this file makes one, so that a write cannot be asked for by somebody who was not looked up.
 * Role and memberships are those of the rows at the moment of asking, never of a token.
 */
export type Viewer = {
  readonly role: AccountRole | 'system'
  /** Null when the portal acts by itself. */
  readonly accountId: string | null
  /** Why the portal acts by itself: "import", "sample". */
  readonly reason: string | null
  /** Ids of the partners they write for. */
  readonly authorOf: readonly string[]
  /** Ids of the cities they are an officer of. */
  readonly officerOf: readonly string[]
  /** Ids of the groups they belong to, those they lead among them. */
  readonly memberOf: readonly string[]
  readonly leadOf: readonly string[]
  readonly [known]: true
}

const nothing = { authorOf: [], officerOf: [], memberOf: [], leadOf: [] } as const

/** The portal itself, acting for a reason that the audit log names. */
export function systemViewer(reason: string): Viewer {
  return { role: 'system', accountId: null, reason, ...nothing } as unknown as Viewer
}

/** Whoever holds a signed link: nobody in particular, with no right but what the link says. The audit log names the reason. */
export function linkViewer(reason: string): Viewer {
  return { role: 'account', accountId: null, reason, ...nothing } as unknown as Viewer
}

/**
 * Null for an account that is not there, is disabled or has not confirmed its address. Somebody of the staff who has
 * yet to set up a second factor that the portal asks for acts without their role until then.
 */
export async function viewerOfAccount(accountId: string): Promise<Viewer | null> {
  const rights = await readRights(accountId)
  return rights && viewerWith(accountId, rights)
}

/** Who asks; null for a visitor. What the front door read of them holds once: an action may change it. */
export async function viewerOf(asking: Asking): Promise<Viewer | null> {
  const { accountId, rights } = asking
  asking.rights = null
  if (!accountId) return null
  return rights ? viewerWith(accountId, rights) : viewerOfAccount(accountId)
}

async function viewerWith(accountId: string, rights: AccountRights): Promise<Viewer> {
  const { memberships } = rights
  const role = (await lacksSecondFactor(rights)) ? 'account' : rights.role
  const authorOf = memberships.flatMap(({ role, partnerId }) => (role === 'author' && partnerId) || [])
  const officerOf = memberships.flatMap(({ role, cityId }) => (role === 'officer' && cityId) || [])
  const memberOf = memberships.flatMap(({ groupId }) => groupId ?? [])
  const leadOf = memberships.flatMap(({ role, groupId }) => (role === 'lead' && groupId) || [])
  return { role, accountId, reason: null, authorOf, officerOf, memberOf, leadOf } as unknown as Viewer
}

/** Whether somebody may write everything that the portal publishes: the staff and the portal itself. */
export function isStaff(viewer: Viewer): boolean {
  return viewer.role === 'editor' || viewer.role === 'admin' || viewer.role === 'system'
}

/** Whether somebody may decide about accounts, rights and settings. */
export function isAdmin(viewer: Viewer): boolean {
  return viewer.role === 'admin' || viewer.role === 'system'
}

/** Whether the desk has anything for them: staff, authors of partners, officers of cities, leads of groups. */
export function hasDesk(viewer: Viewer): boolean {
  return isStaff(viewer) || [viewer.authorOf, viewer.officerOf, viewer.leadOf].some((ids) => ids.length > 0)
}

/**
 * Says that the one who asks may not: nobody is signed in, or what they ask for is not theirs. The server answers
 * with the way to sign in, or as if there were nothing.
 */
export class NotAllowed extends Error {
  /** By this word Next knows that a page is not there, and neither logs an error nor shows one. */
  readonly digest = 'NEXT_HTTP_ERROR_FALLBACK;404'

  constructor(readonly signedIn: boolean) {
    super('Not allowed')
    deny(signedIn ? 'not-theirs' : 'signed-out')
  }
}

/** Who asks for the page or sends the form that is being answered; null for a visitor. */
export async function getViewer(): Promise<Viewer | null> {
  const asking = currentAsking()
  return asking && viewerOf(asking)
}

/** Who sends a form that anybody may send: signing in or up, confirming by a mailed link. */
export async function requireAsking(): Promise<Asking> {
  const asking = currentAsking()
  if (!asking) throw new NotAllowed(false)
  return asking
}

/** @throws NotAllowed for a visitor, which the server answers with the way to sign in */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await getViewer()
  if (!viewer) throw new NotAllowed(false)
  return viewer
}

/** @throws NotAllowed for whom the desk has nothing; to them it looks as if there were none */
export async function requireDesk(): Promise<Viewer> {
  return requireThat(hasDesk)
}

/** @throws NotAllowed for everybody but the staff */
export async function requireEditor(): Promise<Viewer> {
  return requireThat(isStaff)
}

/** @throws NotAllowed for everybody but administrators */
export async function requireAdmin(): Promise<Viewer> {
  return requireThat(isAdmin)
}

async function requireThat(may: (viewer: Viewer) => boolean): Promise<Viewer> {
  const viewer = await requireViewer()
  if (!may(viewer)) throw new NotAllowed(true)
  return viewer
}

/** Why a write was not done. What somebody may not touch looks like what is not there. */
export type Refusal<Reason extends string = 'not-found' | 'changed-meanwhile'> = { ok: false; reason: Reason }

export function refuse<Reason extends string>(reason: Reason): Refusal<Reason> {
  return { ok: false, reason }
}
