import { listAddress } from '@/lib/lists/addresses'
import type { ProjectState } from '@/lib/projects/rules'

export type ProjectFilters = {
  state?: Exclude<ProjectState, 'ahead'>
  /** As the funder writes it: Horizon 2020. */
  programme?: string
  city?: string
  page?: number
}

/** Address of the list of projects without its language: pages put that before it. */
export function projectsPath(filters: ProjectFilters = {}): string {
  return listAddress('/projects', filters)
}

export function projectPath(slug: string): string {
  return `/projects/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const projectsTag = 'projects'

/** Touched by a write to this one. */
export function projectTag(id: string): string {
  return `project:${id}`
}
