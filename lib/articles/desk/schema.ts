import { z } from 'zod'
import { languageSchema } from '@/lib/articles/drafts/schema'
import { pageParameter, slugParameter } from '@/lib/lists/parameters'

export const deskStates = [
  'draft',
  'in_review',
  'changes_requested',
  'scheduled',
  'published',
  'archived',
  'trashed',
] as const

export const deskSorts = ['changed', 'created', 'dated'] as const

/** What the desk's list of articles can be narrowed and sorted by. */
export const deskParameters = {
  status: z.enum(deskStates),
  language: languageSchema,
  partner: slugParameter,
  city: slugParameter,
  assignee: z.union([z.uuid(), z.literal('me'), z.literal('nobody')]),
  q: z.string().trim().min(1).max(200),
  sort: z.enum(deskSorts),
  page: pageParameter,
}

export type DeskState = (typeof deskStates)[number]
export type DeskFilters = { [Name in keyof typeof deskParameters]?: z.output<(typeof deskParameters)[Name]> }
