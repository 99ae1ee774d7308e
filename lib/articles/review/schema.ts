import { z } from 'zod'
import { articleSchema } from '@/lib/articles/drafts/schema'
import { required } from '@/lib/desk/form-fields'

/** The words that a comment is about, and where they stood in the draft: positions of the editor's document. */
export const passageSchema = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  from: z.int().min(0),
  to: z.int().min(0),
})

export type Passage = z.output<typeof passageSchema>

export const commentSchema = articleSchema.extend({
  comment: required('commentMissing', 5000),
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
