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
  passage: z
    .union([passageSchema, z.string().trim().max(2000)])
    // A form without a script has the words alone.
    .transform((passage) => (typeof passage === 'string' ? asPassage(passage) : passage))
    .optional(),
})

function asPassage(text: string): Passage | undefined {
  return text === '' ? undefined : { text, from: 0, to: 0 }
}

export const assignSchema = articleSchema.extend({
  assigneeId: emptyAsNull(z.uuid()),
  /** A day without an hour. */
  dueOn: emptyAsNull(z.iso.date('dateInvalid')),
})

function emptyAsNull<Schema extends z.ZodType>(schema: Schema) {
  return z.union([z.literal('').transform(() => null), schema.nullable()])
}
