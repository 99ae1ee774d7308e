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

/** What was done last, as the address says it to the page that comes next. */
export const joinNews = ['asked', 'left'] as const

/** Where one asks to join a group, and leaves it. */
export function joinPath(slug: string, done?: (typeof joinNews)[number]): string {
  return listAddress(`${groupPath(slug)}/join`, { done })
}

export const memberNews = ['invited', 'led', 'member', 'ended'] as const

/** Who belongs to a group, at the desk. */
export function membersPath(id: string, done?: (typeof memberNews)[number]): string {
  return listAddress(`/editor/groups/${id}/members`, { done })
}

type PlanPage = { year?: number; language?: string; done?: 'saved' }

/** What a group means to do in a year, at the desk. @property language of the texts */
export function workPlanPath(id: string, { year, language, done }: PlanPage = {}): string {
  return listAddress(`/editor/groups/${id}/work-plan`, { year, language, done })
}

type InitiativePage = { initiative?: string; language?: string; done?: 'saved' }

/** The initiatives of a group, at the desk. @property initiative the id of the one that is kept */
export function initiativesPath(id: string, { initiative, language, done }: InitiativePage = {}): string {
  return listAddress(`/editor/groups/${id}/initiatives`, { initiative, language, done })
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
