import { z } from 'zod'
import { articleSchema, versionSchema } from '@/lib/articles/drafts/schema'

const comment = z
  .string()
  .refine((text) => !/[\0\p{Surrogate}]/u.test(text))
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().max(5000))

/** The words that a comment is about, and where they stood in the draft: positions of the editor's document. */
export const passageSchema = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  from: z.int().min(0),
  to: z.int().min(0),
})

export type Passage = z.output<typeof passageSchema>

export const submitSchema = articleSchema.extend({ version: versionSchema, comment: comment.default('') })
export const requestChangesSchema = articleSchema.extend({
  version: versionSchema,
  reason: comment.pipe(z.string().min(1, 'reasonMissing')),
})
export const takeBackSchema = articleSchema.extend({ version: versionSchema })
export const commentSchema = articleSchema.extend({
  comment: comment.pipe(z.string().min(1, 'commentMissing')),
  passage: passageSchema.optional(),
})
export const assignSchema = articleSchema.extend({
  assigneeId: z.uuid().nullable(),
  /** A day without an hour. */
  dueOn: z.iso.date().nullable(),
})
