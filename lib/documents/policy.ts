import { isStaff, type Viewer } from '@/lib/auth/session'
import type { Prisma } from '@/lib/db'
import type { Visibility } from '@/prisma/generated/enums'

/** Whose a document is. */
export type OwnedDocument = { partnerId: string | null; groupId: string | null }

const published = { status: 'published' } as const

/** Whether somebody belongs to the consortium in any way; an account alone does not. */
function isMember(viewer: Viewer): boolean {
  const { authorOf, officerOf, memberOf } = viewer
  return isStaff(viewer) || [authorOf, officerOf, memberOf].some((ids) => ids.length > 0)
}

export function canAddDocuments(viewer: Viewer): boolean {
  return isStaff(viewer) || viewer.authorOf.length > 0 || viewer.leadOf.length > 0
}

/** The staff edit all, authors those of their partners, leads those of their groups. */
export function canEdit(viewer: Viewer, { partnerId, groupId }: OwnedDocument): boolean {
  return (
    isStaff(viewer) ||
    (partnerId !== null && viewer.authorOf.includes(partnerId)) ||
    (groupId !== null && viewer.leadOf.includes(groupId))
  )
}

/** What `canEdit` says, of rows. Those in the trash are among them. */
export function editable(viewer: Viewer): Prisma.DocumentWhereInput {
  if (isStaff(viewer)) return {}
  const { authorOf, leadOf } = viewer
  return { OR: [{ partnerId: { in: [...authorOf] } }, { groupId: { in: [...leadOf] } }] }
}

/**
 * Whether somebody may make a document belong to these: authors to their own partners, leads and members to their own
 * groups. What it belonged to before may stay.
 */
export function canHandTo(viewer: Viewer, to: OwnedDocument, before: OwnedDocument | null): boolean {
  if (isStaff(viewer)) return true
  const { partnerId, groupId } = to
  const partner = partnerId === null || partnerId === before?.partnerId || viewer.authorOf.includes(partnerId)
  const group = groupId === null || groupId === before?.groupId || viewer.memberOf.includes(groupId)
  // Nobody gives away what they could not take back.
  return partner && group && canEdit(viewer, to)
}

/** Who may see a document that is published, by what it says about that. */
export function canSee(viewer: Viewer, document: OwnedDocument & { visibility: Visibility }): boolean {
  const { visibility, groupId } = document
  if (visibility === 'public' || canEdit(viewer, document)) return true
  if (visibility === 'members') return isMember(viewer)
  return visibility === 'group' && groupId !== null && viewer.memberOf.includes(groupId)
}

/** What `canSee` says, of rows, and that there is something to see: published, with its file, not in the trash. */
export function visible(viewer: Viewer): Prisma.DocumentWhereInput {
  const there = {
    trashedAt: null,
    currentVersionId: { not: null },
    translations: { some: published },
  } satisfies Prisma.DocumentWhereInput
  if (isStaff(viewer)) return there
  const own = editable(viewer)
  const groups: Prisma.DocumentWhereInput = { visibility: 'group', groupId: { in: [...viewer.memberOf] } }
  const members = isMember(viewer) ? [{ visibility: 'members' } as const] : []
  return { ...there, AND: [{ OR: [{ visibility: 'public' }, groups, ...members, own] }] }
}

/** Documents whose files somebody may have: what they see, and what they edit though nobody sees it yet. */
export function obtainable(viewer: Viewer): Prisma.DocumentWhereInput {
  // For the staff `editable` says nothing, and Prisma takes an empty branch of an OR for false.
  if (isStaff(viewer)) return { trashedAt: null }
  return { trashedAt: null, OR: [visible(viewer), editable(viewer)] }
}

/**
 * Into the trash and back: what the public once had is the staff's, since whoever took it down had a reason. Authors
 * withdraw it.
 */
export function canTrash(viewer: Viewer, document: OwnedDocument & { wasPublished: boolean }): boolean {
  return isStaff(viewer) || (canEdit(viewer, document) && !document.wasPublished)
}

/** Throwing away for good is the staff's. */
export function canDelete(viewer: Viewer, document: { trashedAt: Date | null }): boolean {
  return isStaff(viewer) && document.trashedAt !== null
}
