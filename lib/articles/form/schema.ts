import { z } from 'zod'
import { languageSchema, summarySchema, titleSchema, versionSchema } from '@/lib/articles/drafts/schema'
import { optional, partialDate } from '@/lib/desk/form-fields'
import { safeHref } from '@/lib/richtext/addresses'
import type { RichText } from '@/lib/richtext/nodes'
import { richTextSchema } from '@/lib/richtext/schema'
import { ArticleKind } from '@/prisma/generated/enums'

/** Lists of records in the form of an article: a list from which everything was unticked is not sent at all. */
export const relationLists = [
  'documentIds',
  'cityIds',
  'themeIds',
  'solutionIds',
  'partnerIds',
  'eventIds',
  'groupIds',
  'pairingIds',
  'audienceIds',
  'authorIds',
  'personIds',
] as const

/** Lists that the form sends: those, and files that were sent from it and are to become documents. */
export const formLists = [...relationLists, 'uploadIds'] as const

const ids = z
  .array(z.uuid())
  .max(200, 'tooMany')
  .transform((all) => [...new Set(all)])
const chosen = z
  .union([z.uuid('choiceInvalid'), z.literal('')])
  .transform((id) => id || null)
  .optional()
const line = optional(300).optional()

const publishedOn = partialDate
  .transform((on) => ({
    publishedOn: on && `${on.date}-01-01`.slice(0, 10),
    publishedOnPrecision: on?.precision ?? ('day' as const),
  }))
  .optional()

/** What the editor sends: JSON, or nothing where no text was ever written. */
const body = z
  .string()
  .transform((json, context): RichText | undefined => {
    if (json === '') return undefined
    const text = richTextSchema.safeParse(parsed(json))
    if (text.success) return text.data
    context.addIssue({ code: 'custom', message: 'richTextInvalid' })
    return z.NEVER
  })
  .optional()

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const words = {
  title: titleSchema,
  summary: summarySchema,
  body,
  kind: z.enum(ArticleKind, 'choiceInvalid').optional(),
  publishedOn,
  ...{ partnerId: chosen, projectId: chosen, imageId: chosen },
  ...{ originalPublisher: line, originalContact: line },
  originalUrl: line.refine((url) => !url || safeHref(url) !== null, 'websiteInvalid'),
  documentIds: ids,
  cityIds: ids,
  themeIds: ids,
  solutionIds: ids,
  partnerIds: ids,
  eventIds: ids,
  groupIds: ids,
  pairingIds: ids,
  audienceIds: ids,
  authorIds: ids,
  personIds: ids,
  uploadIds: ids.default([]),
}

/** What can be done with an article from its form, each by a button. */
export const intents = [
  'save',
  'preview',
  'submit',
  'publish',
  'schedule',
  'unschedule',
  'request-changes',
  'withdraw',
] as const
export type Intent = (typeof intents)[number]

/** Fields that only some of the buttons ask for; empty otherwise. */
const besides = {
  publishAt: z.string().max(30).default(''),
  withdrawAt: z.string().max(30).default(''),
  publishHour: z.union([z.enum(['first', 'second']), z.literal('').transform(() => undefined)]).optional(),
  withdrawHour: z.union([z.enum(['first', 'second']), z.literal('').transform(() => undefined)]).optional(),
  reason: z.string().trim().max(5000, 'tooLong').default(''),
}

export const articleFormSchema = z.strictObject({
  id: z.uuid(),
  language: languageSchema,
  version: versionSchema,
  intent: z.enum(intents).default('save'),
  ...words,
  ...besides,
})

/** A story that is about to begin: there is nothing to publish yet. */
export const newArticleSchema = z.strictObject({
  language: languageSchema,
  intent: z.enum(['save', 'preview', 'submit']).default('save'),
  ...words,
})

export type ArticleForm = z.output<typeof articleFormSchema>
export type NewArticleForm = z.output<typeof newArticleSchema>

/** What the editor sends by itself while somebody writes: the fields of the form, without a button. */
export const keptSchema = z.strictObject({
  version: versionSchema,
  fields: z.record(z.string().max(50), z.union([z.string(), z.array(z.string()).max(500)])),
})

/** The form of a story as the editor sent it by itself. */
export function readKept(id: string, sent: unknown): z.ZodSafeParseResult<ArticleForm> {
  const kept = keptSchema.safeParse(sent)
  if (!kept.success) return kept as z.ZodSafeParseError<never>
  const { version, fields } = kept.data
  const lists = Object.fromEntries(formLists.map((name) => [name, [fields[name] ?? []].flat()]))
  return articleFormSchema.safeParse({ ...fields, ...lists, id, version, intent: 'save' })
}
