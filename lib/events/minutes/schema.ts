import { z } from 'zod'
import { text, ticked } from '@/lib/desk/form-fields'
import { languages } from '@/lib/i18n/languages'

/** Characters of one section: an hour of talk written down word by word. */
const longest = 60_000

const said = { eventId: z.uuid(), heading: text(300), text: text(longest) }

export const newSectionSchema = z.strictObject(said).refine(({ heading }) => heading !== '', {
  path: ['heading'],
  message: 'headingMissing',
})
export type NewSection = z.output<typeof newSectionSchema>

export const sectionSchema = z.strictObject({
  ...said,
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
  /** What the section said when it was opened, so that what two people wrote can be brought together. */
  base: text(longest),
  baseHeading: text(300),
  /** Whether it is shown on the page of the meeting as what came out of its session. */
  shown: ticked,
  /** Of the page, and of the words that are shown. */
  language: z.enum(languages),
})
export type SectionForm = z.output<typeof sectionSchema>

export const eventSchema = z.strictObject({ eventId: z.uuid() })
export const removeSectionSchema = z.strictObject({ eventId: z.uuid(), id: z.uuid() })
