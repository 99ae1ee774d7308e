import { z } from 'zod'
import { records, rowIds, rowPlaces, rowRoles, text } from '@/lib/desk/form-fields'
import { optionalTime, which } from '@/lib/events/times/schema'
import { languages } from '@/lib/i18n/languages'
import { ContributionRole } from '@/prisma/generated/enums'

const talk = {
  eventId: z.uuid(),
  sessionId: z.uuid(),
  language: z.enum(languages),
  /** May stay empty: then its speakers and slides stand for it. */
  title: text(300),
  summary: text(),
  slidesDueAt: optionalTime,
  slidesDueAtWhich: which,
  speakerIds: rowIds,
  speakerRoles: rowRoles(Object.values(ContributionRole) as [ContributionRole, ...ContributionRole[]]),
  speakerPlaces: rowPlaces,
  /** Where they came from on that day, a row each. */
  speakerNotes: z.array(z.string().trim().max(300, 'tooLong')).max(500),
  documentIds: records,
}

export const newTalkSchema = z.strictObject(talk)
export type NewTalkForm = z.output<typeof newTalkSchema>

export const talkSchema = z.strictObject({
  ...talk,
  id: z.uuid(),
  /** The one that was read. */
  version: z.coerce.number().int().positive(),
})
export type TalkForm = z.output<typeof talkSchema>

export const talkLists = [
  'speakerIds',
  'speakerRoles',
  'speakerPlaces',
  'speakerNotes',
  'documentIds',
] as const
