import { z } from 'zod'
import { relationsSchema } from '@/lib/articles/relations/schema'
import { languages } from '@/lib/i18n/languages'
import { richTextSchema } from '@/lib/richtext/schema'

// NUL cannot be stored and a lone surrogate cannot be written as UTF-8.
const clean = z
  .string()
  .refine((text) => !/[\0\p{Surrogate}]/u.test(text), 'The text holds characters that cannot be stored.')
  // A form sends the lines of a text as Windows ends them.
  .transform((text) => text.replace(/\r\n?/g, '\n').normalize('NFC'))

export const titleSchema = clean.pipe(z.string().trim().max(300))
export const summarySchema = clean.pipe(z.string().trim().max(2000))
export const languageSchema = z.enum(languages)

/** Of a draft, as it was read; 0 where there was none. */
export const versionSchema = z.coerce.number().int().min(0).max(2_000_000_000)

/** Which language of which story. */
export const articleSchema = z.strictObject({ id: z.uuid(), language: languageSchema })

export const startSchema = z.strictObject({
  language: languageSchema,
  title: titleSchema.default(''),
  partnerId: z.uuid().nullable().default(null),
})

/** What a save may say; what is left out stays. */
export const draftFieldsSchema = z
  .strictObject({
    title: titleSchema,
    summary: summarySchema,
    body: richTextSchema,
    relations: relationsSchema,
  })
  .partial()

export type DraftFields = z.output<typeof draftFieldsSchema>

/** The door of the editor that saves by itself. */
export const autosaveSchema = z.strictObject({
  language: languageSchema,
  version: versionSchema,
  fields: draftFieldsSchema,
})
