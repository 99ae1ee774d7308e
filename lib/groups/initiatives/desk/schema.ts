import { z } from 'zod'
import {
  adding,
  oneRecord,
  partialDate,
  records,
  required,
  richText,
  text,
  website,
} from '@/lib/desk/form-fields'

/** Fields that come as lists. */
export const initiativeLists = ['partnerIds'] as const

export const initiativeSchema = z.strictObject({
  ...adding,
  groupId: z.uuid(),
  /** Empty for a new one. */
  id: z.union([z.literal(''), z.uuid()]),
  version: z.coerce.number().int().min(0),
  name: required('nameMissing'),
  summary: text(),
  body: richText,
  leadId: oneRecord,
  partnerIds: records,
  website,
  startsOn: partialDate,
  endsOn: partialDate,
})
export type InitiativeForm = z.output<typeof initiativeSchema>
