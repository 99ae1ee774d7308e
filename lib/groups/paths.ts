import { listAddress } from '@/lib/lists/addresses'
import type { GroupKind } from '@/prisma/generated/enums'

export type GroupFilters = {
  kind?: GroupKind
  theme?: string
  page?: number
}

/** Address of the list of groups without its language: pages put that before it. */
export function groupsPath(filters: GroupFilters = {}): string {
  return listAddress('/groups', filters)
}

export function groupPath(slug: string): string {
  return `/groups/${slug}`
}

/** An initiative stands on the page of the group that it belongs to. */
export function initiativePath(groupSlug: string, slug: string): string {
  return `${groupPath(groupSlug)}#${initiativeAnchor(slug)}`
}

export function initiativeAnchor(slug: string): string {
  return `initiative-${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const groupsTag = 'groups'

/** Touched by a write to this one. */
export function groupTag(id: string): string {
  return `group:${id}`
}
