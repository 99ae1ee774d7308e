import { z } from 'zod'
import { integer, oneRecord, optional, required, richText, text, ticked } from '@/lib/desk/form-fields'
import { optionalTime, which } from '@/lib/events/times/schema'
import { languages } from '@/lib/i18n/languages'
import { EventSessionKind } from '@/prisma/generated/enums'

const line = {
  eventId: z.uuid(),
  language: z.enum(languages),
  kind: z.enum(EventSessionKind),
  title: required('titleMissing'),
  summary: text(),
  /** Questions, as lists in lists. */
  body: richText.optional(),
  startsAt: optionalTime,
  startsAtWhich: which,
  endsAt: optionalTime,
  endsAtWhich: which,
  track: optional(120),
  /** The line that it runs at the same time as. */
  besideId: oneRecord.optional().transform((id) => id ?? null),
  choosable: ticked,
  number: integer(1, 999)
    .optional()
    .transform((number) => number ?? null),
  capacity: integer(1, 100_000)
    .optional()
    .transform((capacity) => capacity ?? null),
  placeName: optional(200),
}

export const newLineSchema = z.strictObject(line)
export type NewLineForm = z.output<typeof newLineSchema>

export const lineSchema = z.strictObject({
  ...line,
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
})
export type LineForm = z.output<typeof lineSchema>
