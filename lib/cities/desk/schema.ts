import { z } from 'zod'
import {
  adding,
  choice,
  halfAPlace,
  integer,
  latitude,
  longitude,
  names,
  oneRecord,
  placeIsWhole,
  records,
  required,
  richText,
  saving,
  text,
  website,
} from '@/lib/desk/form-fields'
import { countryCodes } from '@/lib/vocabularies/countries'
import { guidanceStages } from '@/lib/vocabularies/guidance-stages'
import { CityLevel, Climate } from '@/prisma/generated/enums'

const texts = { name: required('nameMissing'), summary: text(), body: richText }

const facts = {
  level: z.enum(CityLevel),
  parentId: oneRecord,
  country: z.enum(countryCodes as [string, ...string[]], 'countryMissing'),
  latitude,
  longitude,
  population: integer(0, 100_000_000),
  populationYear: integer(1900, 2100),
  climate: choice(Object.values(Climate) as [Climate, ...Climate[]]),
  stage: choice(guidanceStages.map(({ id }) => id) as [string, ...string[]]),
  website,
  alsoKnownAs: names,
  themeIds: records,
}

/** Fields that come as lists. */
export const cityLists = ['themeIds'] as const

export const newCitySchema = z
  .strictObject({ ...adding, ...texts, ...facts })
  .refine(placeIsWhole, halfAPlace)
export type NewCityForm = z.output<typeof newCitySchema>

export const citySchema = z.strictObject({ ...saving, ...texts, ...facts }).refine(placeIsWhole, halfAPlace)
export type CityForm = z.output<typeof citySchema>

/** What officers may say of their city. */
export const cityTextsSchema = z.strictObject({ ...saving, ...texts })
export type CityTextsForm = z.output<typeof cityTextsSchema>
