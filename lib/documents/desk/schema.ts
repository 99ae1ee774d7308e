import { z } from 'zod'
import { oneRecord, optional, partialDate, records, required, text } from '@/lib/desk/form-fields'
import { deskParameters } from '@/lib/documents/schema'
import { languages } from '@/lib/i18n/languages'
import { DocumentKind, DocumentStage, Visibility } from '@/prisma/generated/enums'

const language = z.enum(languages)
const choice = 'choiceInvalid'

/** The language of a file is any; that of words is one of the portal's. */
export const fileLanguage = z.string().regex(/^[a-z]{2}$/, choice)

const belonging = {
  kind: z.enum(DocumentKind, choice),
  visibility: z.enum(Visibility, choice),
  partnerId: oneRecord.default(null),
  groupId: oneRecord.default(null),
  licence: optional(200),
}

/** A group is wanted where a document is for one: nobody else could see it. */
const groupIsSaid = ({ visibility, groupId }: { visibility: string; groupId: string | null }) =>
  visibility !== 'group' || groupId !== null
const groupMissing = { path: ['groupId'], message: 'groupMissing' }

const intent = z.enum(['save', 'publish', 'withdraw']).default('save')

/** The fields of the titles have numbers, since each has its own error. */
export function withTitles({ ...sent }: Record<string, string | string[]>): Record<string, unknown> {
  const titles: string[] = []
  for (const name of Object.keys(sent)) {
    const number = /^title-(\d{1,3})$/.exec(name)?.[1]
    if (number === undefined) continue
    titles[Number(number)] = String(sent[name])
    delete sent[name]
  }
  return { ...sent, titles: Array.from(titles, (title) => title ?? '') }
}

/** Says of a title that is wrong which field it is. */
export function ofTitles(error: z.ZodError): z.ZodError {
  const named = ({ path: [name, number], ...issue }: z.core.$ZodIssue) =>
    name === 'titles' && number !== undefined
      ? { ...issue, path: [`title-${String(number)}`] }
      : { ...issue, path: name === undefined ? [] : [name] }
  return new z.ZodError(error.issues.map((issue) => named(issue) as z.core.$ZodIssue))
}

/** Documents of files that wait: each with its title, all with the rest. */
export const addSchema = z
  .strictObject({
    uploadIds: z
      .array(z.uuid())
      .min(1, 'uploadMissing')
      .max(100)
      .refine((ids) => new Set(ids).size === ids.length, 'invalid'),
    titles: z.array(required('titleMissing')).max(100),
    language,
    fileLanguage,
    intent,
    ...belonging,
  })
  .refine(({ uploadIds, titles }) => uploadIds.length === titles.length, {
    path: ['titles'],
    message: 'invalid',
  })
  .refine(groupIsSaid, groupMissing)

export const documentSchema = z
  .strictObject({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    language,
    title: required('titleMissing'),
    summary: text(2_000),
    stage: z.enum(DocumentStage, choice),
    issuedOn: partialDate,
    deliverableNumber: optional(60),
    doi: optional(200),
    projectId: oneRecord,
    speakerIds: records,
    authorIds: records,
    cityIds: records,
    themeIds: records,
    solutionIds: records,
    eventIds: records,
    intent,
    ...belonging,
  })
  .refine(groupIsSaid, groupMissing)

export type DocumentForm = z.output<typeof documentSchema>
export const documentLists = ['speakerIds', 'authorIds', 'cityIds', 'themeIds', 'solutionIds', 'eventIds']

export const fileSchema = z.strictObject({
  id: z.uuid(),
  uploadId: z.uuid(),
  fileLanguage,
  note: optional(300),
})
export const companionSchema = z.strictObject({
  id: z.uuid(),
  uploadId: z.uuid(),
  number: z.coerce.number().int().positive(),
})
export const recordSchema = z.strictObject({ id: z.uuid() })

export const batchVerbs = ['publish', 'withdraw', 'trash', 'restore'] as const
export type BatchVerb = (typeof batchVerbs)[number]

/** What is done to the documents that are ticked in the list, and where the list stood. */
export const batchSchema = z.strictObject({
  verb: z.enum(batchVerbs),
  ids: z.array(z.uuid()).min(1, 'nothingTicked').max(100),
  q: deskParameters.q.optional(),
  kind: deskParameters.kind.optional(),
  state: deskParameters.state.optional(),
  visibility: deskParameters.visibility.optional(),
  sort: deskParameters.sort.optional(),
})
