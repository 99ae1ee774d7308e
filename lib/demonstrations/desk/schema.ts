import { z } from 'zod'
import {
  adding,
  halfAPlace,
  latitude,
  longitude,
  money,
  oneRecord,
  optional,
  partialDate,
  placeIsWhole,
  records,
  required,
  richText,
  saving,
  text,
} from '@/lib/desk/form-fields'
import { DemonstrationStatus } from '@/prisma/generated/enums'

const texts = { title: required('titleMissing'), summary: text(), body: richText }

const facts = {
  solutionId: z.uuid('solutionMissing'),
  cityId: z.uuid('cityMissing'),
  status: z.enum(DemonstrationStatus),
  projectId: oneRecord,
  place: optional(200),
  latitude,
  longitude,
  startsOn: partialDate,
  endsOn: partialDate,
  cost: money,
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, 'currencyInvalid'),
  pairingId: oneRecord,
  originCityId: oneRecord,
  partnerIds: records,
  themeIds: records,
}

/** Fields that come as lists. */
export const demonstrationLists = ['partnerIds', 'themeIds'] as const

export const newDemonstrationSchema = z
  .strictObject({ ...adding, ...texts, ...facts })
  .refine(placeIsWhole, halfAPlace)
export type NewDemonstrationForm = z.output<typeof newDemonstrationSchema>

export const demonstrationSchema = z
  .strictObject({ ...saving, ...texts, ...facts })
  .refine(placeIsWhole, halfAPlace)
export type DemonstrationForm = z.output<typeof demonstrationSchema>
