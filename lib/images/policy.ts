import { hasDesk, isStaff, type Viewer } from '@/lib/auth/session'
import type { Prisma } from '@/lib/db'

/** Whose a picture is. */
type OwnedImage = { partnerId: string | null; createdById: string | null }

/** Whoever writes anything may add pictures for it. */
export function canAddImages(viewer: Viewer): boolean {
  return hasDesk(viewer)
}

/**
 * The staff change all, authors those of their partners, and everybody their own that are no partner's: who left a
 * partner leaves its pictures.
 */
export function canEdit(viewer: Viewer, { partnerId, createdById }: OwnedImage): boolean {
  return (
    isStaff(viewer) ||
    (partnerId !== null && viewer.authorOf.includes(partnerId)) ||
    (partnerId === null && viewer.accountId !== null && createdById === viewer.accountId)
  )
}

/** What `canEdit` says, of rows. */
export function editable(viewer: Viewer): Prisma.ImageWhereInput {
  if (isStaff(viewer)) return {}
  const own = viewer.accountId === null ? [] : [{ partnerId: null, createdById: viewer.accountId }]
  return { OR: [{ partnerId: { in: [...viewer.authorOf] } }, ...own] }
}

/** Pictures that somebody sees though nothing public shows them yet: their own, and those that lead their stories. */
export function obtainable(viewer: Viewer): Prisma.ImageWhereInput {
  const stories = { articles: { some: { partnerId: { in: [...viewer.authorOf] } } } }
  return isStaff(viewer) ? {} : { OR: [editable(viewer), stories] }
}

/**
 * Whether somebody may make a picture a partner's: authors their own partners', the staff any. What a partner has stays
 * with it or goes to another one of theirs: nobody takes it from the partner's other authors.
 * @param before whose it is now; null also for a new one
 */
export function canHandTo(viewer: Viewer, partnerId: string | null, before: string | null = null): boolean {
  if (isStaff(viewer) || partnerId === before) return true
  return partnerId === null ? before === null : viewer.authorOf.includes(partnerId)
}
