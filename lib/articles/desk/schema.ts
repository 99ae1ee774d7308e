import { z } from 'zod'
import { articleSchema, languageSchema, versionSchema } from '@/lib/articles/drafts/schema'
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

/** Of the list: what is not understood is as if it were not there. */
export const batchParameter = z.uuid()

export const confirmSchema = articleSchema.extend({ sourceVersion: z.coerce.number().int().min(1) })
export const askSchema = articleSchema.extend({ quoteId: z.uuid() })
export const restoreVersionSchema = articleSchema.extend({
  version: versionSchema,
  number: z.coerce.number().int().min(1),
})
export const moveSchema = articleSchema.omit({ language: true }).extend({
  version: versionSchema,
  slug: z.string().trim().min(1, 'slugInvalid').max(100, 'tooLong'),
})
export const discardSchema = articleSchema.extend({
  version: versionSchema,
  confirmation: z.string().trim().min(1, 'nameDiffers').max(300, 'nameDiffers'),
})
export const undoSchema = z.strictObject({ batch: z.uuid() })

/** "id language version", as a list's checkbox sends it. */
const chosen = z
  .string()
  .regex(/^[0-9a-f-]{36} [a-z]{2} \d+$/)
  .transform((text) => {
    const [id = '', language = '', version] = text.split(' ')
    return { id, language, version: Number(version) }
  })

export const batchSchema = z.strictObject({
  verb: z.enum(['publish', 'assign', 'trash', 'restore']),
  chosen: z.array(chosen).min(1, 'nothingTicked').max(200, 'tooMany'),
  assigneeId: emptyAsNull(z.uuid()).optional(),
  /** The filters of the list, to come back to. */
  query: z.string().max(500).default(''),
})

function emptyAsNull<Schema extends z.ZodType>(schema: Schema) {
  return z.union([z.literal('').transform(() => null), schema])
}
