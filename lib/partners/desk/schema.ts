import { z } from 'zod'
import {
  adding,
  choice,
  halfAPlace,
  latitude,
  longitude,
  names,
  oneRecord,
  optional,
  placeIsWhole,
  required,
  richText,
  saving,
  text,
  website,
} from '@/lib/desk/form-fields'
import { countryCodes } from '@/lib/vocabularies/countries'
import { Helix, PartnerKind } from '@/prisma/generated/enums'

const texts = { name: required('nameMissing'), summary: text(), body: richText }

const facts = {
  shortName: optional(60),
  kind: z.enum(PartnerKind),
  helix: choice(Object.values(Helix) as [Helix, ...Helix[]]),
  country: choice(countryCodes as [string, ...string[]]),
  place: optional(120),
  cityId: oneRecord,
  latitude,
  longitude,
  website,
  pic: optional(20),
  alsoKnownAs: names,
}

export const newPartnerSchema = z
  .strictObject({ ...adding, ...texts, ...facts })
  .refine(placeIsWhole, halfAPlace)
export type NewPartnerForm = z.output<typeof newPartnerSchema>

export const partnerSchema = z
  .strictObject({ ...saving, ...texts, ...facts })
  .refine(placeIsWhole, halfAPlace)
export type PartnerForm = z.output<typeof partnerSchema>

/** What authors may say of the partner they write for. */
export const partnerTextsSchema = z.strictObject({ ...saving, ...texts })
export type PartnerTextsForm = z.output<typeof partnerTextsSchema>
