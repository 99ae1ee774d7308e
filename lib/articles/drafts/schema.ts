import { z } from 'zod'
import type { Words } from '@/lib/articles/drafts/rules'
import type { ArticleRelations } from '@/lib/articles/relations/rules'
import { text } from '@/lib/desk/form-fields'
import { languages } from '@/lib/i18n/languages'

export const titleSchema = text(300)
export const summarySchema = text(2000)
export const languageSchema = z.enum(languages)

/** Of a draft, as it was read; 0 where there was none. */
export const versionSchema = z.coerce.number().int().min(0).max(2_000_000_000)

/** Which language of which story. */
export const articleSchema = z.strictObject({ id: z.uuid(), language: languageSchema })

/** What a save may say; what is left out stays. */
export type DraftFields = Sayable<Words & { relations: Sayable<ArticleRelations> }>

type Sayable<Fields> = { [Name in keyof Fields]?: Fields[Name] | undefined }
