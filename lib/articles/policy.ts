import { isAdmin, isStaff, type Viewer } from '@/lib/auth/session'
import type { Prisma } from '@/lib/db'
import type { PublicationState } from '@/prisma/generated/enums'

/** What decides about a story as a whole. */
export type OwnedArticle = { partnerId: string | null; trashedAt: Date | null }

/** What decides about the work on one language of it. */
export type WrittenDraft = {
  status: PublicationState
  writerIds: readonly string[]
  submittedById: string | null
}

/** The stories that the desk shows somebody: all to the staff, to authors those of their partners. */
export function editable(viewer: Viewer): Prisma.ArticleWhereInput {
  return isStaff(viewer) ? {} : { partnerId: { in: [...viewer.authorOf] } }
}

export function canStart(viewer: Viewer): boolean {
  return isStaff(viewer) || viewer.authorOf.length > 0
}

/** Whether somebody may know of a story that the public does not, one in the trash among them. */
export function canSee(viewer: Viewer, article: { partnerId: string | null }): boolean {
  return isStaff(viewer) || (article.partnerId !== null && viewer.authorOf.includes(article.partnerId))
}

export function canEdit(viewer: Viewer, article: OwnedArticle): boolean {
  return article.trashedAt === null && canSee(viewer, article)
}

/** Whether somebody may give a story to a partner's authors: authors to their own only, the staff to any and to none. */
export function canHandTo(viewer: Viewer, partnerId: string | null): boolean {
  return isStaff(viewer) || (partnerId !== null && viewer.authorOf.includes(partnerId))
}

/** What was approved stays as it is until somebody takes it off its date. */
export function canSave(viewer: Viewer, article: OwnedArticle, draft: WrittenDraft | null): boolean {
  return canEdit(viewer, article) && draft?.status !== 'scheduled'
}

/** Changes to a live story can be thrown away until they have a date; the words go among the versions. */
export function canDiscard(
  viewer: Viewer,
  article: OwnedArticle,
  draft: WrittenDraft | null,
  translation: { status: PublicationState } | null,
): boolean {
  return draft !== null && translation?.status === 'published' && canSave(viewer, article, draft)
}

export function canSubmit(viewer: Viewer, article: OwnedArticle, draft: WrittenDraft | null): boolean {
  const open = draft?.status === 'draft' || draft?.status === 'changes_requested'
  return canEdit(viewer, article) && open
}

/** Whether somebody wrote a draft or answers for it: an editor who corrects what is in review does neither. */
export function isOwnWork(viewer: Viewer, draft: WrittenDraft): boolean {
  const { accountId } = viewer
  return accountId !== null && (draft.submittedById === accountId || draft.writerIds.includes(accountId))
}

/** Whether somebody is asked to decide about drafts at all. Whose own work it is, `canApprove` asks. */
export function canReview(viewer: Viewer, article: OwnedArticle): boolean {
  return isStaff(viewer) && canEdit(viewer, article)
}

/** Nobody approves their own work, administrators neither, unless the portal allows it. */
export function canApprove(
  viewer: Viewer,
  article: OwnedArticle,
  draft: WrittenDraft,
  portal: { selfApproval: boolean },
): boolean {
  return canReview(viewer, article) && (portal.selfApproval || !isOwnWork(viewer, draft))
}

export function canRequestChanges(
  viewer: Viewer,
  article: OwnedArticle,
  draft: WrittenDraft | null,
): boolean {
  return canReview(viewer, article) && (draft?.status === 'in_review' || draft?.status === 'scheduled')
}

/** Whoever may edit a draft may take it back from the editors as long as they have not decided. */
export function canTakeBack(viewer: Viewer, article: OwnedArticle, draft: WrittenDraft | null): boolean {
  return canEdit(viewer, article) && draft?.status === 'in_review'
}

/** Whether somebody may take a live story away from the public. */
export function canArchive(
  viewer: Viewer,
  article: OwnedArticle,
  translation: { status: PublicationState } | null,
): boolean {
  return canReview(viewer, article) && translation?.status === 'published'
}

/** Authors throw away what nobody has read yet; what was public is the staff's. */
export function canTrash(viewer: Viewer, article: OwnedArticle & { wasPublished: boolean }): boolean {
  return canEdit(viewer, article) && (isStaff(viewer) || !article.wasPublished)
}

export function canRestore(viewer: Viewer, article: OwnedArticle & { wasPublished: boolean }): boolean {
  return article.trashedAt !== null && canTrash(viewer, { ...article, trashedAt: null })
}

/** For good. */
export function canDelete(viewer: Viewer, article: OwnedArticle): boolean {
  return isAdmin(viewer) && article.trashedAt !== null
}
