import { z } from 'zod'
import { text } from '@/lib/desk/form-fields'
import { languages } from '@/lib/i18n/languages'
import { localTime, which } from '@/lib/events/times/schema'
import { EventPrecision } from '@/prisma/generated/enums'

/** The meeting as it was read; the language is that of the page that is shown afterwards. */
const event = {
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
  language: z.enum(languages),
}

/** What is told to the registered. */
const reason = text(1_000)

export const cancelSchema = z.strictObject({ ...event, cancelReason: reason })
export type CancelForm = z.output<typeof cancelSchema>

export const resumeSchema = z.strictObject(event)
export type ResumeForm = z.output<typeof resumeSchema>

export const moveSchema = z.strictObject({
  ...event,
  startsAt: localTime('startMissing'),
  startsAtWhich: which,
  endsAt: localTime('endMissing'),
  endsAtWhich: which,
  /** How much of it is known; as much as before where nothing is said. */
  precision: z.enum(EventPrecision).optional(),
  reason,
})
export type MoveForm = z.output<typeof moveSchema>
