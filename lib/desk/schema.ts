import { z } from 'zod'
import { batchVerbs } from '@/lib/desk/batches'
import { recordParameters } from '@/lib/desk/filters'
import { oneRecord, slug } from '@/lib/desk/form-fields'
import { nounNames } from '@/lib/desk/nouns'
import { picturedNouns } from '@/lib/desk/pictures'
import { languages } from '@/lib/i18n/languages'

const noun = z.enum(nounNames)
const record = { noun, id: z.uuid() }
const language = z.enum(languages)

export const withdrawSchema = z.strictObject({ ...record, language })
export const trashSchema = z.strictObject({ ...record, language })
export const renameSchema = z.strictObject({
  ...record,
  language,
  slug,
  version: z.coerce.number().int().positive(),
})

export const pictureSchema = z.strictObject({
  noun: z.enum(picturedNouns),
  id: z.uuid(),
  language,
  version: z.coerce.number().int().positive(),
  imageId: oneRecord,
})

/** What is done to the records that are ticked in a list, and where the list stood. */
export const batchSchema = z.strictObject({
  noun,
  verb: z.enum(batchVerbs),
  ids: z.array(z.uuid()).min(1, 'nothingTicked').max(100),
  q: recordParameters.q.optional(),
  state: recordParameters.state.optional(),
  language: language.optional(),
  when: recordParameters.when.optional(),
  group: recordParameters.group.optional(),
  sort: recordParameters.sort.optional(),
})

export const undoSchema = z.strictObject({ noun, batch: z.uuid() })
