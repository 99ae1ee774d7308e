import { z } from 'zod'
import { adding, oneRecord, required, richText, saving, text } from '@/lib/desk/form-fields'
import { sdgs, type SdgId } from '@/lib/vocabularies/sdgs'
import { urbanAgendaTopics, type UrbanAgendaTopicId } from '@/lib/vocabularies/urban-agenda-topics'

const ids = <Id extends string>(terms: readonly { id: Id }[]) =>
  z.array(z.enum(terms.map(({ id }) => id) as [Id, ...Id[]], 'choiceInvalid'))

const texts = { name: required('nameMissing'), summary: text(), body: richText }

const facts = {
  parentId: oneRecord,
  position: z.coerce
    .number('numberInvalid')
    .int('numberInvalid')
    .min(1, 'numberInvalid')
    .max(999, 'numberInvalid'),
  featuredPairingId: oneRecord,
  sdgs: ids<SdgId>(sdgs),
  urbanAgendaTopics: ids<UrbanAgendaTopicId>(urbanAgendaTopics),
}

/** Fields that come as lists. */
export const themeLists = ['sdgs', 'urbanAgendaTopics'] as const

export const newThemeSchema = z.strictObject({ ...adding, ...texts, ...facts })
export type NewThemeForm = z.output<typeof newThemeSchema>

export const themeSchema = z.strictObject({ ...saving, ...texts, ...facts })
export type ThemeForm = z.output<typeof themeSchema>
