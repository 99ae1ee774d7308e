import { z } from 'zod'
import { integer, oneRecord, optional, text, website } from '@/lib/desk/form-fields'
import { languages } from '@/lib/i18n/languages'
import { pageParameter } from '@/lib/lists/parameters'

/** What the desk's list of pictures can be narrowed by. */
export const deskParameters = {
  q: z.string().trim().min(1).max(200),
  state: z.enum(['incomplete', 'own']),
  page: pageParameter,
}

export type DeskFilters = { [Name in keyof typeof deskParameters]?: z.output<(typeof deskParameters)[Name]> }

/** Percent of the width or height; the middle where nothing is said. */
const share = integer(0, 100).transform((percent) => (percent ?? 50) / 100)

export const imageSchema = z
  .strictObject({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    language: z.enum(languages),
    alt: text(500),
    decorative: z.literal('on').optional(),
    caption: text(1_000),
    credit: text(300).pipe(z.string().min(1, 'creditMissing')),
    licence: optional(200),
    sourceUrl: website,
    partnerId: oneRecord.optional(),
    focalX: share,
    focalY: share,
  })
  // Empty is said on purpose: of a picture that shows nothing a reader needs.
  .refine(({ alt, decorative }) => alt !== '' || decorative === 'on', {
    path: ['alt'],
    message: 'altMissing',
  })

export const removeSchema = z.strictObject({ id: z.uuid() })
