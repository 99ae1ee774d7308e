import { z } from 'zod'
import { email } from '@/lib/desk/form-fields'

const ids = { eventId: z.uuid(), contributionId: z.uuid(), personId: z.uuid() }

/** Asking one speaker. The address is that of the person where none is said. */
export const askSpeakerSchema = z.strictObject({ ...ids, email: email.default(null) })
export type AskSpeaker = z.output<typeof askSpeakerSchema>

export const slidesOfEventSchema = z.strictObject({ eventId: z.uuid() })
