import { z } from 'zod'
import { integer, ticked } from '@/lib/desk/form-fields'
import { patterns } from '@/lib/events/series/rules'
import { languages } from '@/lib/i18n/languages'

export const seriesSchema = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
  language: z.enum(languages),
  pattern: z.enum(patterns),
  /** Every so many weeks or months. */
  interval: integer(1, 12).transform((every) => every ?? 1),
  /** The first one among them. */
  count: integer(2, 52).refine((count) => count !== null, 'numberInvalid'),
  /** Whether what is public of the first is public of the others too. */
  published: ticked,
})
export type SeriesForm = z.output<typeof seriesSchema>
